package se.klimatbokslut.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;

class ChartSvgTest {
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
  private static final Pattern LABEL =
      Pattern.compile("<text[^>]*\\bx='([0-9.-]+)'[^>]*>([^<]*)</text>");
  private static final Point TONNE = point(Optional.of(BigDecimal.ONE));

  @Test
  void looksAreAttributesSoThatAStrictPolicyShowsThem() {
    Figure figure = lines("titel", "beskrivning", List.of(TONNE, point(Optional.empty())));

    assertThat(ChartSvg.inline(figure))
        .doesNotContain("style=", "href=\"http", "<script")
        .contains("fill=\"rgb(11,95,90)\"");
  }

  @Test
  void titleAndDescriptionAreEscaped() {
    Figure hostile = lines("<b>&\"", "</desc><script>", List.of(TONNE));

    assertThat(ChartSvg.inline(hostile)).doesNotContain("<b>", "<script>").contains("&lt;b&gt;");
  }

  @Test
  void theSameFigureGivesTheSameBytes() {
    Figure figure = lines("titel", "beskrivning", List.of(TONNE, TONNE));

    assertThat(ChartSvg.file(figure)).isEqualTo(ChartSvg.file(figure));
    assertThat(ChartPng.of(figure.chart())).isEqualTo(ChartPng.of(figure.chart()));
  }

  @Test
  void yearsOfColumnsStayOnOneLine() {
    Chart chart = chart(Kind.STACKED, Role.PART, Collections.nCopies(10, TONNE));

    assertThat(ChartSvg.inline(new Figure("f", "t", "d", "k", chart, "")))
        .contains(">2014</text>", ">2023</text>");
  }

  /** The last value of an axis stands in the middle under its end. */
  @Property
  void noLabelOfBarsIsCut(
      @ForAll @IntRange(min = 1, max = 20_000_000) int most,
      @ForAll @IntRange(min = 0, max = 20_000_000) int least) {
    List<Point> points =
        Stream.of(most, -least)
            .map(BigDecimal::valueOf)
            .map(Optional::of)
            .map(ChartSvgTest::point)
            .toList();
    Chart chart = chart(Kind.BARS, Role.PART, points);

    LABEL
        .matcher(ChartSvg.inline(new Figure("f", "t", "d", "k", chart, "")))
        .results()
        .forEach(
            label -> {
              double left = Double.parseDouble(label.group(1));
              double right = left + Axes.TEXT.getStringBounds(label.group(2), PAPER).getWidth();
              assertThat(left).as(label.group(2)).isNotNegative();
              assertThat(right).as(label.group(2)).isLessThanOrEqualTo(ChartDrawing.WIDTH);
            });
  }

  @Test
  void labelsThatAreTooLongForAChartAreCut() {
    Chart chart = chart(Kind.BARS, Role.PART, List.of(TONNE));
    Chart wordy =
        new Chart(
            chart.kind(),
            chart.language(),
            "t".repeat(5000),
            List.of("Kommun ".repeat(5000)),
            List.of(new Series("Utsläpp".repeat(5000), Role.PART, List.of(TONNE))));

    String svg = ChartSvg.inline(new Figure("f", "t", "d", "k", wordy, ""));

    assertThat(svg).contains("…</text>").doesNotContain("Utsläpp".repeat(20), "t".repeat(100));
    assertThat(svg.length()).isLessThan(20_000);
  }

  @Test
  void seriesAndNamesThatReadAlikeAreTwo() {
    Chart chart = chart(Kind.LINES, Role.OUTCOME, List.of(TONNE));
    Series series = chart.series().get(0);
    for (Kind kind : Kind.values()) {
      Chart twins =
          new Chart(
              kind,
              chart.language(),
              "t",
              List.of("2022", "2022"),
              List.of(twice(series), twice(series)));

      assertThat(ChartSvg.inline(new Figure("f", "t", "d", "k", twins, "")))
          .as(kind.name())
          .contains("</svg>");
    }
  }

  private static Series twice(Series series) {
    return new Series(series.label(), series.role(), List.of(TONNE, TONNE));
  }

  private static Point point(Optional<BigDecimal> value) {
    return new Point(value, Optional.empty(), Optional.empty(), "definitive", "");
  }

  private static Figure lines(String title, String description, List<Point> points) {
    return new Figure("f", title, description, "", chart(Kind.LINES, Role.OUTCOME, points), "");
  }

  private static Chart chart(Kind kind, Role role, List<Point> points) {
    return new Chart(
        kind,
        Locale.forLanguageTag("sv"),
        "t CO₂",
        IntStream.range(0, points.size()).mapToObj(i -> Integer.toString(2014 + i)).toList(),
        List.of(new Series("Utsläpp", role, points)));
  }
}
