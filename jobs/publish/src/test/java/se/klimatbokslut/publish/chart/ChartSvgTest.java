package se.klimatbokslut.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;

class ChartSvgTest {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Test
  void looksAreAttributesSoThatAStrictPolicyShowsThem() {
    assertThat(ChartSvg.inline(figure(List.of(point("100", "definitive"), missing()))))
        .doesNotContain("style=", "href=\"http", "<script")
        .contains("fill=\"rgb(11,95,90)\"");
  }

  @Test
  void titleAndDescriptionAreEscaped() {
    Figure hostile =
        new Figure(
            "f", "<b>&\"", "</desc><script>", "", chart(List.of(point("1", "definitive"))), "");
    assertThat(ChartSvg.inline(hostile)).doesNotContain("<b>", "<script>").contains("&lt;b&gt;");
  }

  @Test
  void theSameFigureGivesTheSameBytes() {
    Figure figure = figure(List.of(point("100", "definitive"), point("90", "prognosis")));
    assertThat(ChartSvg.file(figure)).isEqualTo(ChartSvg.file(figure));
    assertThat(ChartPng.of(figure.chart())).isEqualTo(ChartPng.of(figure.chart()));
  }

  @Test
  void yearsOfColumnsStayOnOneLine() {
    List<Point> points = definitive(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    Chart chart =
        new Chart(
            Kind.STACKED,
            SWEDISH,
            "t CO₂",
            IntStream.range(2014, 2024).mapToObj(Integer::toString).toList(),
            List.of(new Series("Transporter", Role.PART, points)));
    assertThat(ChartSvg.inline(new Figure("f", "t", "d", "k", chart, "")))
        .contains(">2014</text>", ">2023</text>");
  }

  private static List<Point> definitive(List<Integer> tonnes) {
    return tonnes.stream().map(value -> point(value.toString(), "definitive")).toList();
  }

  private static Point point(String value, String status) {
    return new Point(
        Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty(), status, "");
  }

  private static Point missing() {
    return new Point(Optional.empty(), Optional.empty(), Optional.empty(), "", "");
  }

  private static Figure figure(List<Point> points) {
    return new Figure("f", "titel", "beskrivning", "nyckel", chart(points), "");
  }

  private static Chart chart(List<Point> points) {
    List<Point> all = new ArrayList<>(points);
    return new Chart(
        Kind.LINES,
        SWEDISH,
        "t CO₂",
        IntStream.range(0, all.size()).mapToObj(i -> Integer.toString(2020 + i)).toList(),
        List.of(new Series("Utsläpp", Role.OUTCOME, all)));
  }
}
