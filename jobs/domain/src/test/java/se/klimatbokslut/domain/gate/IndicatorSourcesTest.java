package se.klimatbokslut.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.IndicatorSources.Counted;

class IndicatorSourcesTest {
  @Test
  void whatBothTellAlikeIsSilent() {
    assertThat(
            findings(
                List.of(told("contracts", 2022, "27.0", "count")),
                counted("contracts", 2022, "27", "count"),
                counted("contracts", 2023, "40", "count"),
                counted("sinks", 2022, "100", "t")))
        .isEmpty();
  }

  /** 5 against 13, 22 against 27, 41 against 40: the first is the furthest apart. */
  @Test
  void anIndicatorThatDiffersIsToldOnceWithTheYearThatIsFurthestApart() {
    assertThat(
            findings(
                List.of(
                    told("contracts", 2021, "5", "count"),
                    told("contracts", 2022, "22", "count"),
                    told("contracts", 2023, "41", "count")),
                counted("contracts", 2021, "13", "count"),
                counted("contracts", 2022, "27", "count"),
                counted("contracts", 2023, "40", "count")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("two-sources-differ");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.about()).hasValue("SE-2081");
              assertThat(finding.message())
                  .startsWith("indicators.csv, row 2, column D: ")
                  .contains(
                      "contracts of SE-2081 in 2021: found 5 count, expected 13 count as counted in"
                          + " register-1 (different in 2021-2023)");
            });
  }

  @Test
  void theSameNumberInAnotherUnitDiffers() {
    assertThat(
            findings(List.of(told("sinks", 2022, "13", "kt")), counted("sinks", 2022, "13", "t")))
        .singleElement()
        .extracting(Finding::explanation)
        .asString()
        .contains("found 13 kt, expected 13 t");
  }

  @Test
  void onlyTheListThatCountsIsHeldAgainstTheRegister() {
    assertThat(
            findings(
                List.of(
                    told("contracts", 2022, "27", "count"), told("contracts", 2022, "3", "count")),
                counted("contracts", 2022, "27", "count")))
        .isEmpty();
  }

  private static List<Finding> findings(List<ListedFigure> told, Counted... counted) {
    return new IndicatorSources(GivenEditions.rules()).findings(told, Arrays.asList(counted));
  }

  private static ListedFigure told(String indicator, int year, String value, String unit) {
    return new ListedFigure(
        "indicator",
        IndicatorSources.subject(indicator, "SE-2081"),
        "SE-2081",
        year,
        new BigDecimal(value),
        unit,
        new SourceCell("indicators.csv", "", year - 2019, "D"));
  }

  private static Counted counted(String indicator, int year, String value, String unit) {
    return new Counted(indicator, "SE-2081", year, new BigDecimal(value), unit, "register-1");
  }
}
