package se.klimatbokslut.pipeline.gate;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.IndicatorSources;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.pipeline.table.Table;

/** Figures of lists of indicators, with their cells. */
public final class ListedIndicators {
  private static final List<String> COLUMNS = Table.CORE_INDICATOR.contract().columnNames();

  private ListedIndicators() {}

  /**
   * Reads the rows of {@code core_indicator} of one edition.
   *
   * @param fileName as delivered, for the places of findings
   */
  public static List<ListedFigure> of(String fileName, List<Row> rows) {
    return rows.stream().map(row -> figure(fileName, row)).toList();
  }

  private static ListedFigure figure(String fileName, Row row) {
    String municipality = text(row, "municipality_id");
    SourceCell at =
        new SourceCell(
            fileName,
            text(row, "source_sheet"),
            Math.toIntExact((Long) cell(row, "source_row")),
            text(row, "source_column"));
    return new ListedFigure(
        "indicator",
        IndicatorSources.subject(text(row, "indicator"), municipality),
        municipality,
        (Integer) cell(row, "year"),
        (BigDecimal) cell(row, "value"),
        text(row, "unit"),
        at);
  }

  private static String text(Row row, String column) {
    return String.valueOf(cell(row, column));
  }

  /** Rows made outside of Spark know no names. */
  private static Object cell(Row row, String column) {
    return row.get(COLUMNS.indexOf(column));
  }
}
