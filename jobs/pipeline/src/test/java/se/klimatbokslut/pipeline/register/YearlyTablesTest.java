package se.klimatbokslut.pipeline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.row;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.register.ActionStatus;
import se.klimatbokslut.pipeline.table.Table;

class YearlyTablesTest {
  private static final String[] LOANS = {
    "year",
    "status",
    "lenders",
    "amount_sek",
    "green_sek",
    "green_share_pct",
    "without_amount",
    "edition_id"
  };

  /** 1 250 000 + 800 000.50 of the same agency and area. */
  @Test
  void grantsAreSummedByYearAgencyAndArea() {
    assertThat(
            made(
                Table.OUT_AGENCY_GRANT,
                List.of(
                    edition(
                        "e",
                        "2024-02-01",
                        Table.CORE_AGENCY_GRANT,
                        grant("2023", "Vinnova", "energi", "430000"),
                        grant("2023", "Klimatklivet", "laddning", "1250000"),
                        grant("2023", "Klimatklivet", "biogas", "9500000"),
                        grant("2023", "Klimatklivet", "laddning", "800000.50"),
                        grant("2024", "Vinnova", "energi", "1"))),
                "year",
                "status",
                "agency",
                "area",
                "grants",
                "amount_sek"))
        .containsExactly(
            "2023 | whole-year | Klimatklivet | biogas | 1 | 9500000",
            "2023 | whole-year | Klimatklivet | laddning | 2 | 2050000.5",
            "2023 | whole-year | Vinnova | energi | 1 | 430000",
            "2024 | so-far | Vinnova | energi | 1 | 1");
  }

  /** 100 + 300 of 1 000 + 600; 2022 lacks one portfolio and so has no share. */
  @Test
  void theGreenShareIsOfAllLendersAndOfNoneWhenOneIsMissing() {
    assertThat(
            made(
                Table.OUT_GREEN_LOAN,
                List.of(
                    edition(
                        "e",
                        "2024-02-01",
                        Table.CORE_GREEN_LOAN,
                        loans("2022", "A", "portfolio", "1000"),
                        loans("2022", "A", "green", "200"),
                        loans("2022", "B", "green", "300"),
                        loans("2023", "A", "portfolio", "1000"),
                        loans("2023", "A", "green", "100"),
                        loans("2023", "B", "portfolio", "600"),
                        loans("2023", "B", "green", "300"))),
                LOANS))
        .containsExactly(
            "2022 | whole-year | 2 | 1000 | 500 | - | 1 | e",
            "2023 | whole-year | 2 | 1600 | 400 | 25 | 0 | e");
  }

  @Test
  void aNewerRegisterReplacesTheYearsThatItHolds() {
    assertThat(
            made(
                Table.OUT_GREEN_LOAN,
                List.of(
                    edition(
                        "old",
                        "2023-02-01",
                        Table.CORE_GREEN_LOAN,
                        loans("2021", "A", "portfolio", "100"),
                        loans("2022", "A", "portfolio", "100"),
                        loans("2022", "B", "portfolio", "100")),
                    edition(
                        "new",
                        "2023-06-01",
                        Table.CORE_GREEN_LOAN,
                        loans("2022", "A", "portfolio", "300"),
                        loans("2023", "A", "portfolio", "400"))),
                LOANS))
        .containsExactly(
            "2021 | whole-year | 1 | 100 | - | - | 1 | old",
            "2022 | whole-year | 1 | 300 | - | - | 1 | new",
            "2023 | so-far | 1 | 400 | - | - | 1 | new");
  }

  @Test
  void actionsAreCountedAndNamedByFocusAreaBoardAndStatus() {
    assertThat(
            made(
                Table.OUT_ACTION_MATRIX,
                List.of(
                    edition(
                        "e",
                        "2023-11-20",
                        Table.CORE_ACTION,
                        action("Resor", "Kulturnämnden", "Tåg före flyg", "done"),
                        action("Resor", "Kulturnämnden", "Cykelpool", "done"),
                        action("Resor", "Tekniska nämnden", "Elfordon", "done"),
                        action("Energi", "Kulturnämnden", "Solceller", "stopped"))),
                "status",
                "focus_area",
                "board",
                "action_status",
                "actions",
                "action_names"))
        .containsExactly(
            "so-far | Energi | Kulturnämnden | stopped | 1 | Solceller",
            "so-far | Resor | Kulturnämnden | done | 2 | Cykelpool; Tåg före flyg",
            "so-far | Resor | Tekniska nämnden | done | 1 | Elfordon");
  }

  @Property
  void groupsOfGrantsHoldEveryGrantOnce(
      @ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> ore) {
    Row[] grants =
        ore.stream()
            .map(
                amount ->
                    grant(
                        Integer.toString(2020 + amount % 3),
                        "agency " + amount % 5,
                        "area " + amount % 2,
                        kronor(amount).toPlainString()))
            .toArray(Row[]::new);
    List<Row> made =
        made(
            Table.OUT_AGENCY_GRANT,
            List.of(edition("e", "2024-02-01", Table.CORE_AGENCY_GRANT, grants)));

    assertThat(sum(Table.OUT_AGENCY_GRANT, made, "amount_sek"))
        .isEqualByComparingTo(
            ore.stream().map(YearlyTablesTest::kronor).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(sum(Table.OUT_AGENCY_GRANT, made, "grants"))
        .isEqualByComparingTo(BigDecimal.valueOf(ore.size()));
  }

  @Property
  void theMatrixHoldsEveryActionOnce(
      @ForAll @Size(max = 30) List<@IntRange(max = 1_000) Integer> drawn) {
    List<String> statuses = ActionStatus.ids();
    Row[] actions =
        drawn.stream()
            .map(
                each ->
                    action(
                        "focus " + each % 3,
                        "board " + each % 5,
                        "action " + each,
                        statuses.get(each % statuses.size())))
            .toArray(Row[]::new);
    List<Row> made =
        made(
            Table.OUT_ACTION_MATRIX,
            List.of(edition("e", "2024-02-01", Table.CORE_ACTION, actions)));

    assertThat(sum(Table.OUT_ACTION_MATRIX, made, "actions"))
        .isEqualByComparingTo(BigDecimal.valueOf(drawn.size()));
    assertThat(
            shown(Table.OUT_ACTION_MATRIX, made, "action_names").stream()
                .flatMap(names -> Stream.of(names.split("; "))))
        .hasSize(drawn.size());
  }

  private static BigDecimal kronor(int ore) {
    return BigDecimal.valueOf(ore, 2);
  }

  private static BigDecimal sum(Table table, List<Row> rows, String column) {
    return shown(table, rows, column).stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Row grant(String year, String agency, String area, String kronor) {
    return row(
        Table.CORE_AGENCY_GRANT,
        "year: " + year,
        "agency: " + agency,
        "area: " + area,
        "amount_sek: " + kronor);
  }

  private static Row loans(String year, String lender, String part, String kronor) {
    return row(
        Table.CORE_GREEN_LOAN,
        "year: " + year,
        "lender: " + lender,
        "part: " + part,
        "amount_sek: " + kronor);
  }

  private static Row action(String focusArea, String board, String action, String status) {
    return row(
        Table.CORE_ACTION,
        "year: 2023",
        "focus_area: " + focusArea,
        "board: " + board,
        "action: " + action,
        "status: " + status);
  }

  private static RegisterEdition edition(String id, String date, Table table, Row... rows) {
    return new RegisterEdition(id, LocalDate.parse(date), Map.of(table, List.of(rows)));
  }

  private static List<String> made(Table table, List<RegisterEdition> editions, String... columns) {
    return shown(table, made(table, editions), columns);
  }

  private static List<Row> made(Table table, List<RegisterEdition> editions) {
    return Objects.requireNonNull(RegisterTables.of(new Registers(editions)).get(table));
  }
}
