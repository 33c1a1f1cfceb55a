package se.klimatbokslut.publish.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** A budget of 250 t: 100 t in 2020, 90 t give or take 9 t in 2021. */
class TargetReaderTest {
  private static final String BUDGET = "SE-2081-budget";

  @TempDir Path home;

  @Test
  void aPrognosisComesWithItsBand() throws Exception {
    LedgerYear year = year(2021, ledger().release());

    assertThat(year.isPrognosis()).isTrue();
    assertThat(year.emissions()).hasValueSatisfying(tonnes("90"));
    assertThat(year.emissionsLow80()).hasValueSatisfying(tonnes("81"));
    assertThat(year.emissionsHigh80()).hasValueSatisfying(tonnes("99"));
    assertThat(year.remaining()).hasValueSatisfying(tonnes("60"));
    assertThat(year.remainingLow80()).hasValueSatisfying(tonnes("51"));
    assertThat(year.remainingHigh80()).hasValueSatisfying(tonnes("69"));
  }

  @Test
  void aKnownYearHasNoBand() throws Exception {
    assertThat(year(2020, ledger().release()).emissionsLow80()).isEmpty();
    assertThat(year(2020, ledger().release()).remainingHigh80()).isEmpty();
  }

  @Test
  void theYearWithItsPathAloneHasNoBand() throws Exception {
    LedgerYear path = year(2021, ledger().release()).pathOnly();

    assertThat(path.path()).hasValueSatisfying(tonnes("95"));
    assertThat(path.emissionsHigh80()).isEmpty();
    assertThat(path.remainingLow80()).isEmpty();
  }

  @Test
  void aReleaseFromBeforeThereWereBandsIsReadWithoutThem() throws Exception {
    Release before =
        ledger()
            .before(
                Table.OUT_BUDGET_LEDGER,
                "emissions_low80_t",
                "emissions_high80_t",
                "remaining_low80_t",
                "remaining_high80_t")
            .release();

    LedgerYear year = year(2021, before);
    assertThat(year.emissions()).hasValueSatisfying(tonnes("90"));
    assertThat(year.emissionsLow80()).isEmpty();
    assertThat(year.emissionsHigh80()).isEmpty();
    assertThat(year.remainingLow80()).isEmpty();
    assertThat(year.remainingHigh80()).isEmpty();
  }

  private ReleaseFixture ledger() throws Exception {
    return ReleaseFixture.in(home)
        .table(
            Table.OUT_BUDGET_LEDGER,
            row(
                    "2020, 'SE-2081', 'CO2', 100, null, null, 'definitive', 'e', 100, 0, null, 100, 0, 150")
                + ", null, null, null, null, null, null, null",
            row(
                    "2021, 'SE-2081', 'CO2', 90, null, null, 'prognosis', 'e', 95, -5, null, 190, -5, 60")
                + ", null, null, null, 81, 99, 51, 69");
  }

  private static String row(String values) {
    return "'" + BUDGET + "', " + values;
  }

  private static LedgerYear year(int year, Release release) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      return new TargetReader(database).ledgerYear(BUDGET, year).orElseThrow();
    }
  }

  private static Consumer<BigDecimal> tonnes(String expected) {
    return actual -> assertThat(actual).isEqualByComparingTo(expected);
  }
}
