package se.klimatbokslut.publish.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;

/** The figures of a page's charts as JSON, for those who want to read values off them. */
public record ChartFigures(String id, String json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** More would not be seen in a chart. */
  private static final int DECIMALS = 3;

  /** Of charts over years; bars beside names are read as they are. */
  static List<ChartFigures> of(PublicPage page, Words words) {
    return page.reports().stream()
        .flatMap(report -> report.figures().stream())
        .filter(figure -> figure.chart().kind() != Chart.Kind.BARS)
        .map(figure -> new ChartFigures(figure.id(), text(figure, words)))
        .toList();
  }

  private static String text(Figure figure, Words words) {
    Chart chart = figure.chart();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("figure", figure.id());
    json.put("title", figure.title());
    json.put("kind", chart.kind().name());
    json.put("unit", chart.valueLabel());
    json.put("years", chart.categories().stream().map(Integer::valueOf).toList());
    json.put("series", chart.series().stream().map(series -> series(series, words)).toList());
    try {
      return JSON.writeValueAsString(json).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write figure " + figure.id(), e);
    }
  }

  private static Map<String, Object> series(Series series, Words words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", series.label());
    json.put("role", series.role().name());
    json.put("values", numbers(series, Point::value));
    json.put("low", numbers(series, Point::low));
    json.put("high", numbers(series, Point::high));
    json.put("status", series.points().stream().map(Point::status).toList());
    json.put(
        "statusLabel",
        series.points().stream()
            .map(point -> point.status().isEmpty() ? "" : words.status(point.status()))
            .toList());
    return json;
  }

  private static List<@Nullable BigDecimal> numbers(
      Series series, Function<Point, Optional<BigDecimal>> kind) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (Point point : series.points()) {
      numbers.add(
          kind.apply(point)
              .map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros())
              .orElse(null));
    }
    return numbers;
  }
}
