package se.klimatbokslut.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final SourceCell CELL = new SourceCell("ghg.xlsx", "GGT", 812, "F");

  @Test
  void aPlaceIsToldAsFarAsItIsKnown() {
    assertThat(CELL).hasToString("ghg.xlsx, sheet 'GGT', row 812, column F");
    assertThat(new SourceCell("ghg.csv", "", 1, "")).hasToString("ghg.csv, row 1");
    assertThat(new SourceCell("ghg.xlsx", "GGT", 0, "")).hasToString("ghg.xlsx, sheet 'GGT'");
    assertThat(SourceCell.wholeFile("ghg.csv")).hasToString("ghg.csv");
  }

  @Test
  void aMessageStartsWithThePlace() {
    Finding finding = new WrongUnit(CELL, "kg", "t");
    assertThat(finding.message())
        .startsWith("ghg.xlsx, sheet 'GGT', row 812, column F: ")
        .endsWith(finding.explanation());
    assertThat(finding.explanation()).isNotBlank();
  }

  @Test
  void aRuleIsNamedAfterWhatWasFound() {
    List<Finding> findings =
        List.of(new WrongUnit(CELL, "kg", "t"), new MissingFacility(CELL, "kiln", "half"));
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly("wrong-unit", "missing-facility");
    assertThat(findings)
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.NOTE);
  }
}
