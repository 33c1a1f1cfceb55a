package se.klimatbokslut.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.FacilitySources.Source;

/** Publications may differ by 1 %: 1 000 t of 100 000 t. */
class FacilitySourcesTest {
  @Test
  void theSameAmountIsSilent() {
    assertThat(
            findings(
                source("facilities", "2025", "2022: 100000, 2023: 100000"),
                source("utslapp-i-siffror", "2024", "2022: 101000, 2023: 99000")))
        .isEmpty();
  }

  @Test
  void aDifferenceIsToldOnceWithTheListThatCounts() {
    assertThat(
            findings(
                source("facilities", "2025", "2021: 100000, 2022: 100000, 2023: 100000"),
                source("utslapp-i-siffror", "2024", "2021: 100000, 2022: 103000, 2023: 95000")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.about()).hasValue("SE-2081");
              assertThat(finding.message())
                  .startsWith("utslapp-i-siffror.csv, row 4, column F: ")
                  .contains(
                      "CO2 of verket in SE-2081 in 2023: found 95000 t in utslapp-i-siffror-2024,"
                          + " expected 100000 t as in facilities-2025 (-5.0 %; different in"
                          + " 2022-2023)",
                      "that is facilities-2025");
            });
  }

  @Test
  void aDifferenceFromNothingHasNoPercentage() {
    assertThat(
            findings(
                source("facilities", "2025", "2023: 0"),
                source("utslapp-i-siffror", "2024", "2023: 5000")))
        .singleElement()
        .extracting(Finding::explanation)
        .asString()
        .contains("expected 0 t as in facilities-2025 (beside zero; different in 2023)");
  }

  @Test
  void aNewerEditionOfAPublicationReplacesItsOwn() {
    assertThat(
            findings(
                source("facilities", "2025", "2023: 100000"),
                source("utslapp-i-siffror", "2024", "2023: 100000"),
                source("utslapp-i-siffror", "2023", "2023: 50000"),
                source("facilities", "2022", "2023: 70000")))
        .isEmpty();
  }

  @Test
  void anotherYearIsNoDifference() {
    assertThat(
            findings(
                source("facilities", "2025", "2023: 100000"),
                source("utslapp-i-siffror", "2024", "2022: 50000")))
        .isEmpty();
  }

  private static List<Finding> findings(Source... newestFirst) {
    return new FacilitySources(GivenEditions.rules()).findings(List.of(newestFirst));
  }

  private static Source source(String publication, String date, String years) {
    List<ListedFigure> figures =
        Arrays.stream(years.split(", ", -1)).map(year -> figure(publication, year)).toList();
    return new Source(publication, publication + "-" + date, figures);
  }

  private static ListedFigure figure(String publication, String year) {
    int number = Integer.parseInt(year.substring(0, 4));
    return new ListedFigure(
        "facility",
        "CO2 of verket in SE-2081",
        "SE-2081",
        number,
        new BigDecimal(year.substring(6)),
        "t",
        new SourceCell(publication + ".csv", "", number - 2019, "F"));
  }
}
