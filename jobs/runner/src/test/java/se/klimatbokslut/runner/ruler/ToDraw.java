package se.klimatbokslut.runner.ruler;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.klimatbokslut.publish.chart.ChartSvg;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;

/** Charts as SVG from a few figures. */
final class ToDraw {
  private static final String MISSING = "-";

  private ToDraw() {}

  /** Over years from 2020. */
  static String years(Kind kind, Series... series) {
    int years = series[0].points().size();
    return svg(
        kind,
        IntStream.range(0, years).mapToObj(i -> Integer.toString(2020 + i)).toList(),
        List.of(series));
  }

  static String svg(Kind kind, List<String> names, List<Series> series) {
    Chart chart = new Chart(kind, Locale.forLanguageTag("sv"), "t CO₂", names, series);
    return ChartSvg.inline(new Figure("f", "titel", "beskrivning", "nyckel", chart, ""));
  }

  static Series path(String values) {
    return series("Banan", Role.PATH, points(values, ""));
  }

  static Series definitive(List<Integer> tonnes) {
    return series(
        "Utsläpp",
        Role.OUTCOME,
        tonnes.stream().map(t -> point(t.toString(), "definitive")).toList());
  }

  static Series part(String label, String values) {
    return series(label, Role.PART, points(values, ""));
  }

  static Series part(String label, List<Integer> values) {
    return series(
        label, Role.PART, values.stream().map(value -> point(value.toString(), "")).toList());
  }

  static Series outcome(Point... points) {
    return series("Utsläpp", Role.OUTCOME, List.of(points));
  }

  private static Series series(String label, Role role, List<Point> points) {
    return new Series(label, role, points);
  }

  private static List<Point> points(String values, String status) {
    return Arrays.stream(values.split(" ", -1)).map(value -> point(value, status)).toList();
  }

  /** {@code -} is a value that is missing. */
  static Point point(String value, String status) {
    return new Point(number(value), Optional.empty(), Optional.empty(), status, "");
  }

  static Point between(String value, String low, String high) {
    return new Point(number(value), number(low), number(high), "prognosis", "");
  }

  private static Optional<BigDecimal> number(String value) {
    return value.equals(MISSING) ? Optional.empty() : Optional.of(new BigDecimal(value));
  }
}
