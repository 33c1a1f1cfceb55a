package se.klimatbokslut.publish.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** A budget of 250 t: 100 t in 2020, 90 t give or take 9 t in 2021, 60 to 110 t in 2022. */
class FrozenFiguresTest {
  private static final Circumstances SAME = new Circumstances(Set.of("e"), Set.of(), Set.of(), "1");
  private static final String ESTIMATED = "190, -5, 60, null, null, null, 81, 99, 51, 69";

  @TempDir Path home;

  @Test
  void theEdgesOfABandAndBoundsAreFiguresOfTheAccounts() throws Exception {
    assertThat(frozen("then", ESTIMATED))
        .filteredOn(figure -> figure.column().matches(".*(low|high).*"))
        .extracting(figure -> figure.column() + " " + Double.valueOf(figure.value()).intValue())
        .containsExactly(
            "emissions_low80_t 81",
            "emissions_high80_t 99",
            "remaining_low80_t 51",
            "remaining_high80_t 69",
            "emissions_low_t 60",
            "emissions_high_t 110",
            "remaining_low_t -50",
            "remaining_high_t 0");
  }

  @Test
  void aBandThatIsComputedAnewIsAChange() throws Exception {
    List<FrozenFigure> then = frozen("then", ESTIMATED);
    List<FrozenFigure> now = frozen("now", "190, -5, 60, null, null, null, 80, 99, 51, 69");

    assertThat(FrozenComparison.changes(then, SAME, now, SAME))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.frozen().column()).isEqualTo("emissions_low80_t");
              assertThat(change.frozen().unit()).isEqualTo("t");
              assertThat(change.cause()).isEqualTo(ChangeCause.METHOD);
            });
  }

  @Test
  void verdictsAreThoseOfTheAccountsOfTheYear() throws Exception {
    assertThat(frozen("then", ESTIMATED))
        .filteredOn(figure -> figure.table().equals("out_target_year"))
        .extracting(figure -> figure.key() + " " + figure.column() + " " + figure.value())
        .containsExactly(
            "target_id=SE-2081-budget,year=2022 value 60.000000000",
            "target_id=SE-2081-budget,year=2022 verdict on-track");
  }

  private static String judged(int year, String verdict, String value) {
    return TargetRow.of("SE-2081-budget", "SE-2081")
        .with("year", year)
        .judged(year, "definitive", "e", value)
        .verdict(verdict)
        .sql(Table.OUT_TARGET_YEAR);
  }

  private List<FrozenFigure> frozen(String name, String estimated) throws Exception {
    ReleaseFixture release =
        ReleaseFixture.in(home.resolve(name))
            .table(Table.OUT_EMISSIONS)
            .table(
                Table.OUT_TARGET_YEAR,
                judged(2021, "off-track", "90"),
                judged(2022, "on-track", "60"))
            .table(
                Table.OUT_BUDGET_LEDGER,
                row("2020, 'SE-2081', 'CO2', 100, null, null, 'definitive', 'e', 100, 0, null, ")
                    + "100, 0, 150, null, null, null, null, null, null, null",
                row("2021, 'SE-2081', 'CO2', 90, null, null, 'prognosis', 'e', 95, -5, null, ")
                    + estimated,
                row("2022, 'SE-2081', 'CO2', null, 60, 110, 'definitive', 'e', 90, null, null, ")
                    + "null, null, null, -50, 0, null, null, null, null, null");
    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      return FrozenFigures.of(database, "SE-2081", 2022);
    }
  }

  private static String row(String values) {
    return "'SE-2081-budget', " + values;
  }
}
