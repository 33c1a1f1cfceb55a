package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

/** Headings in the third row, as in the list of 2025. */
class EtsEmissionsTest {
  private static final String ROWS =
      """
      Verified emissions for 2023
      EU ETS
      REGISTRY_CODE|IDENTIFIER_IN_REG|INSTALLATION_NAME|INSTALLATION_IDENTIFIER|PERMIT_IDENTIFIER|MAIN_ACTIVITY_TYPE_CODE|ALLOCATION_2022|VERIFIED_EMISSIONS_2022|ALLOCATION_2023|VERIFIED_EMISSIONS_2023
      SE|account|Kiln|214|p1|29|900|840|900|845.5
      SE|account|Mill|215|p2|36|900|Excluded|900|-1
      DK|account|Works|216|p3|29|900|0|900|12
      SE|account|Airline|217|p4|10|900|7|900|8
      SE|account|State|218|p5|60|900|7|900|8
      FI|account|Kiln|219|p6|29|900|7|900|8
      """;

  @TempDir Path folder;

  @Test
  void installationsOfSwedenAndDenmarkAreReadWithTheirYears() throws IOException {
    ParsedFile file = file(ROWS);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("ets-emissions");
    assertThat(file.gas()).hasValue(Gas.GHG);
    assertThat(shown(file))
        .containsExactly(
            "SE-214 Kiln 2022 GHG 840 row 4 H",
            "SE-214 Kiln 2023 GHG 845.5 row 4 J",
            "DK-216 Works 2022 GHG 0 row 6 H",
            "DK-216 Works 2023 GHG 12 row 6 J");
  }

  /** A zero is a figure; -1 and Excluded say that there is none. */
  @Test
  void whatIsNoInstallationAndWhatIsNoFigureIsSetAside() throws IOException {
    assertThat(file(ROWS).setAside())
        .extracting(SetAside::reason)
        .containsExactly(
            "above the headings",
            "years without a verified figure",
            "an operator of aircraft or ships, or the account of a state",
            "an installation in the registry of another country",
            "a sheet with other columns");
  }

  @Test
  void otherWordsAndNegativeTonnesAreTold() throws IOException {
    assertThat(file(ROWS.replace("Excluded", "n/a").replace("845.5", "-2")).findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            negative -> assertThat(negative).contains("sheet 'data', row 4, column J", "-2"),
            word -> assertThat(word).contains("sheet 'data', row 5, column H", "'n/a'"));
  }

  @Test
  void aListWithoutYearsIsTold() throws IOException {
    assertThat(file(ROWS.replace("VERIFIED_EMISSIONS", "SURRENDERED")).findings())
        .extracting(Finding::rule)
        .containsExactly("missing-column");
  }

  private ParsedFile file(String rows) throws IOException {
    return Delivery.in(folder)
        .sheet("data", rows)
        .sheet("activity codes", "code|new descriptions aligned\n20|Combustion of fuels\n")
        .workbook();
  }

  private static List<String> shown(ParsedFile file) {
    return file.rows().stream()
        .map(RawInstallation.class::cast)
        .map(
            row ->
                "%s %s %d %s %s row %d %s"
                    .formatted(
                        row.installation(),
                        row.name(),
                        row.year(),
                        row.gas(),
                        row.tonnes(),
                        row.row(),
                        row.column()))
        .toList();
  }
}
