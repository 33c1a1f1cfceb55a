package se.klimatbokslut.pipeline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.row;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

class RegisterTablesTest {
  @Test
  void theNewestRegisterOfAMunicipalityReplacesOlderOnesAsAWhole() {
    Registers registers =
        new Registers(
            List.of(
                edition(
                    "old",
                    "2022-02-01",
                    Table.CORE_CLIMATE_CONTRACT,
                    contract("SE-2081", "A", "old"),
                    contract("SE-2081", "B", "old"),
                    contract("SE-1490", "C", "old")),
                edition(
                    "new",
                    "2022-12-31",
                    Table.CORE_CLIMATE_CONTRACT,
                    contract("SE-2081", "A", "new"))));

    assertThat(
            made(
                registers,
                Table.OUT_CONTRACT_COUNT,
                "municipality_id",
                "year",
                "status",
                "in_force_inside",
                "edition_id"))
        .containsExactly(
            "SE-1490 | 2021 | whole-year | 1 | old",
            "SE-1490 | 2022 | so-far | 1 | old",
            "SE-2081 | 2021 | whole-year | 1 | new",
            "SE-2081 | 2022 | whole-year | 1 | new");
  }

  @Test
  void measuresAreSummedAndTheirEffectIsToldYearByYear() {
    Registers registers =
        new Registers(
            List.of(
                edition(
                    "plan",
                    "2024-06-01",
                    Table.CORE_MEASURE,
                    measure("decided", "amount_sek: 500", "yearly_t: 10"),
                    measure("decided", "amount_sek: 250.50"),
                    measure("planned", "yearly_t: 7"))));

    assertThat(
            made(
                registers,
                Table.OUT_MEASURE_SUMMARY,
                "status",
                "measures",
                "amount_sek",
                "yearly_t",
                "total_t",
                "sek_per_t",
                "without_cost",
                "without_effect"))
        .containsExactly(
            "decided | 2 | 750.5 | 10 | 20 | - | 0 | 1", "planned | 1 | - | 7 | 14 | - | 1 | 0");
    assertThat(
            made(
                registers,
                Table.OUT_MEASURE_EFFECT,
                "year",
                "measures",
                "decided_t",
                "without_effect"))
        .containsExactly("2025 | 2 | 10 | 1", "2026 | 2 | 10 | 1");
  }

  private static RegisterEdition edition(String id, String date, Table table, Row... rows) {
    return new RegisterEdition(id, LocalDate.parse(date), Map.of(table, List.of(rows)));
  }

  private static Row contract(String municipalityId, String organisation, String edition) {
    return row(
        Table.CORE_CLIMATE_CONTRACT,
        "municipality_id: " + municipalityId,
        "organisation: " + organisation,
        "signed_date: 2021-06-01",
        "signer: " + municipalityId,
        "edition_id: " + edition);
  }

  private static Row measure(String status, String... cells) {
    String[] all = Arrays.copyOf(cells, cells.length + 3);
    all[cells.length] = "status: " + status;
    all[cells.length + 1] = "first_year: 2025";
    all[cells.length + 2] = "last_year: 2026";
    return row(Table.CORE_MEASURE, all);
  }

  private static List<String> made(Registers registers, Table table, String... columns) {
    List<Row> rows = Objects.requireNonNull(RegisterTables.of(registers).get(table));
    return shown(table, rows, columns);
  }
}
