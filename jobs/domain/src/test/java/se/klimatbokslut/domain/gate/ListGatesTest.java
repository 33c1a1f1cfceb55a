package se.klimatbokslut.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;

class ListGatesTest {
  private static final String KILN = "CO2 of kiln";

  @Test
  void sameFiguresAreFine() {
    assertThat(found(figure(KILN, 2020, 100), figure(KILN, 2021, 90))).isEmpty();
  }

  @Test
  void figureThatMovedALittleIsToldWithItsTown() {
    List<Finding> findings = found(figure(KILN, 2020, 104), figure(KILN, 2021, 90));

    assertThat(findings)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Severity.WARNING);
              assertThat(one.about()).contains("SE-2081");
              assertThat(one.message()).contains("row 2020", "104 t", "100 t");
            });
  }

  @Test
  void figureThatMovedFarIsAnError() {
    assertThat(errors(figure(KILN, 2020, 1000), figure(KILN, 2021, 90)))
        .containsExactly("moved-figure");
  }

  /** Land use takes up carbon: −104 t instead of −100 t is as little as 104 instead of 100. */
  @Test
  void figuresBelowZeroMoveAsThoseAboveDo() {
    assertThat(restated(-100, -104)).containsExactly(Severity.WARNING);
    assertThat(restated(-100, -1000)).containsExactly(Severity.ERROR);
    assertThat(restated(-100, 100)).containsExactly(Severity.ERROR);
    assertThat(restated(0, 100)).containsExactly(Severity.ERROR);
  }

  private static List<Severity> restated(long held, long delivered) {
    List<ListedFigure> figures = List.of(figure("LULUCF", 2020, delivered));
    return new ListGates("list.csv", figures, GivenEditions.rules())
        .findings(Map.of("earlier", List.of(figure("LULUCF", 2020, held)))).stream()
            .map(Finding::severity)
            .toList();
  }

  @Test
  void lostRowIsAnError() {
    assertThat(errors(figure(KILN, 2020, 100))).containsExactly("lost-figures");
  }

  @Test
  void newYearThatLeapsIsAnError() {
    assertThat(errors(figure(KILN, 2020, 100), figure(KILN, 2021, 90), figure(KILN, 2022, 900)))
        .containsExactly("leaping-figure");
  }

  @Test
  void listOfOtherPlantsLosesNothing() {
    assertThat(found(figure("CO2 of boiler", 2020, 7))).isEmpty();
  }

  private static List<String> errors(ListedFigure... figures) {
    return found(figures).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .toList();
  }

  private static List<Finding> found(ListedFigure... figures) {
    return new ListGates("list.csv", List.of(figures), GivenEditions.rules())
        .findings(Map.of("earlier", List.of(figure(KILN, 2020, 100), figure(KILN, 2021, 90))));
  }

  private static ListedFigure figure(String subject, int year, long tonnes) {
    return new ListedFigure(
        "plants",
        subject,
        "SE-2081",
        year,
        BigDecimal.valueOf(tonnes),
        "t",
        new SourceCell("list.csv", "", year, "F"));
  }
}
