package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.followup.LedgerYear;

/** Yearly emissions against the path of a carbon budget, tonnes, as inline SVG. */
final class LedgerChart {
  private final Texts texts;
  private final Figures figures;
  private final String id;

  LedgerChart(Texts texts, Figures figures, String id) {
    this.texts = texts;
    this.figures = figures;
    this.id = id;
  }

  /** The same input gives the same bytes. */
  String svg(String title, String unit, List<LedgerYear> years) {
    XYPlot plot = ChartStyle.plot(series(years), years, figures, texts.get("chart.axis", unit));
    lastOf(years, row -> row.path().isPresent())
        .ifPresent(
            row ->
                ChartStyle.labelPathEnd(
                    plot, row.year(), tonnes(row.path()), label("chart.path", row, row.path())));
    lastOf(years, row -> row.emissions().isPresent())
        .ifPresent(
            row ->
                ChartStyle.labelOutcome(
                    plot,
                    row.year(),
                    tonnes(row.emissions()),
                    label(
                        row.isPrognosis() ? "chart.prognosis" : "chart.emissions",
                        row,
                        row.emissions())));
    years.forEach(row -> bounds(row).ifPresent(ends -> ChartStyle.bar(plot, row.year(), ends)));
    return ChartSvg.draw(plot, id, texts.get("chart.title", title), texts.get("chart.description"));
  }

  private static XYSeriesCollection series(List<LedgerYear> years) {
    XYSeriesCollection series = new XYSeriesCollection();
    XYSeries path = new XYSeries("path");
    XYSeries outcome = new XYSeries("outcome");
    XYSeries definitive = new XYSeries("definitive");
    XYSeries uncertain = new XYSeries("uncertain");
    for (LedgerYear row : years) {
      path.add(row.year(), row.path().orElse(null));
      outcome.add(row.year(), row.emissions().orElse(null));
      (isDefinitive(row) ? definitive : uncertain).add(row.year(), row.emissions().orElse(null));
    }
    XYSeries bounds = new XYSeries("bounds");
    years.forEach(
        row -> bounds(row).ifPresent(ends -> ends.forEach(end -> bounds.add(row.year(), end))));
    List.of(path, outcome, definitive, uncertain, bounds).forEach(series::addSeries);
    return series;
  }

  /** Least and most, of a year that is known by them only. */
  private static Optional<List<BigDecimal>> bounds(LedgerYear row) {
    return row.emissionsLow()
        .filter(low -> row.emissions().isEmpty())
        .flatMap(low -> row.emissionsHigh().map(high -> List.of(low, high)));
  }

  private String label(String key, LedgerYear row, Optional<BigDecimal> value) {
    return texts.get(key, row.year(), figures.rounded(value.orElseThrow(), "t"));
  }

  private static double tonnes(Optional<BigDecimal> value) {
    return value.orElseThrow().doubleValue();
  }

  private static boolean isDefinitive(LedgerYear row) {
    return row.status().equals(Status.DEFINITIVE.id());
  }

  private static Optional<LedgerYear> lastOf(
      List<LedgerYear> years, Predicate<LedgerYear> condition) {
    return years.stream().filter(condition).reduce((earlier, later) -> later);
  }
}
