package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.runner.ruler.DrawnBars;
import se.klimatbokslut.runner.ruler.DrawnColumns;
import se.klimatbokslut.runner.ruler.DrawnLines;

/** Every chart of a page, measured with a ruler and compared with the table behind it. */
final class AgreedCharts {
  private final ReadPage page;
  private final Map<String, String> charts;

  AgreedCharts(ReadPage page) {
    this.page = page;
    this.charts = page.charts();
  }

  /** How many figures were found in the charts of each kind; none of a report's charts is left. */
  Map<Kind, Integer> showTheirTables(Report report) {
    assertThat(charts)
        .containsOnlyKeys(report.figures().stream().map(Figure::id).toArray(String[]::new));
    Map<Kind, Integer> measured = new EnumMap<>(Kind.class);
    for (Figure figure : report.figures()) {
      int marks = measured(figure.id(), figure.chart().kind());
      assertThat(marks).as("measured in %s", figure.id()).isPositive();
      measured.merge(figure.chart().kind(), marks, Integer::sum);
    }
    return measured;
  }

  private int measured(String id, Kind kind) {
    String svg = charts.getOrDefault(id, "");
    List<ReadTable> tables = page.tablesBehind(id);
    return switch (kind) {
      case LINES -> AgreedLines.of(id, DrawnLines.of(svg), tables).compare();
      case STACKED -> new AgreedColumns(id, DrawnColumns.of(svg), tables.get(0)).compare();
      case BARS -> new AgreedBars(id, DrawnBars.of(svg), tables.get(0)).compare();
    };
  }
}
