package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.klimatbokslut.publish.followup.LedgerYear;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;

/** A carbon budget as charts: yearly emissions against the path, and what is left of it. */
final class BudgetCharts {
  private static final String TONNES = "t";

  private final Texts texts;
  private final Wording wording;
  private final Locale language;
  private final List<LedgerYear> years;
  private final String unit;

  /**
   * @param unit of the amounts, with its gas
   */
  BudgetCharts(Wording wording, Locale language, List<LedgerYear> years, String unit) {
    this.texts = wording.texts();
    this.wording = wording;
    this.language = language;
    this.years = years;
    this.unit = unit;
  }

  Figure emissions(String id, String title, String trace) {
    Series path = new Series(texts.get("chart.pathLine"), Role.PATH, points(this::path));
    Series outcome =
        new Series(texts.get("chart.outcomeLine"), Role.OUTCOME, points(this::emitted));
    return new Figure(
        id,
        texts.get("chart.title", title),
        texts.get("chart.description"),
        key(),
        chart(texts.get("chart.axis", unit), List.of(path, outcome)),
        trace);
  }

  /** Names only the marks that are there. */
  private String key() {
    boolean bounded = years.stream().anyMatch(row -> row.emissionsLow().isPresent());
    boolean banded = years.stream().anyMatch(row -> row.emissionsLow80().isPresent());
    return texts.get("chart.key")
        + (banded ? " " + texts.get("chart.band") : "")
        + (bounded ? " " + texts.get("chart.bounds") : "");
  }

  /** Of years that are accounted for; empty without any. */
  Optional<Figure> remaining(String id, String title, String trace) {
    Series left = new Series(texts.get("burndown.line"), Role.OUTCOME, points(this::left));
    return left.points().stream().allMatch(point -> point.value().or(point::low).isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Figure(
                id,
                texts.get("burndown.title", title),
                texts.get("burndown.description"),
                key(),
                chart(unit, List.of(left)),
                trace));
  }

  private Chart chart(String label, List<Series> series) {
    return new Chart(
        Kind.LINES,
        language,
        label,
        years.stream().map(row -> Integer.toString(row.year())).toList(),
        series);
  }

  private List<Point> points(Function<LedgerYear, Point> point) {
    return years.stream().map(point).toList();
  }

  private Point path(LedgerYear row) {
    return new Point(
        row.path(),
        Optional.empty(),
        Optional.empty(),
        "",
        isLast(row, any -> any.path().isPresent()) ? label("chart.path", row, row.path()) : "");
  }

  private Point emitted(LedgerYear row) {
    String key = row.isPrognosis() ? "chart.prognosis" : "chart.emissions";
    return new Point(
        row.emissions(),
        row.emissionsLow().or(row::emissionsLow80),
        row.emissionsHigh().or(row::emissionsHigh80),
        row.status(),
        isLast(row, any -> any.emissions().isPresent()) ? label(key, row, row.emissions()) : "");
  }

  private Point left(LedgerYear row) {
    return new Point(
        row.remaining(),
        row.remainingLow().or(row::remainingLow80),
        row.remainingHigh().or(row::remainingHigh80),
        row.status(),
        isLast(row, any -> any.remaining().isPresent())
            ? label("burndown.left", row, row.remaining())
            : "");
  }

  private boolean isLast(LedgerYear row, Predicate<LedgerYear> condition) {
    return years.stream()
        .filter(condition)
        .reduce((earlier, later) -> later)
        .filter(row::equals)
        .isPresent();
  }

  private String label(String key, LedgerYear row, Optional<BigDecimal> value) {
    String year = Integer.toString(row.year());
    return texts.get(key, year, wording.figures().rounded(value.orElseThrow(), TONNES));
  }
}
