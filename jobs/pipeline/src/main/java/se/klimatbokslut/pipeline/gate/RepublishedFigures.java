package se.klimatbokslut.pipeline.gate;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.RepublishedFigure;
import se.klimatbokslut.pipeline.table.Table;

/** Republished totals from the table of an edition. */
public final class RepublishedFigures {
  private static final List<String> COLUMNS = Table.CORE_CROSS_CHECK.contract().columnNames();
  private static final String PER_PERSON = "t/person";

  private RepublishedFigures() {}

  /**
   * Reads the rows of {@code core_cross_check} of one edition.
   *
   * @param fileName as delivered, for the places of findings
   */
  public static List<RepublishedFigure> of(String fileName, List<Row> rows) {
    return rows.stream().map(row -> figure(fileName, row)).toList();
  }

  private static RepublishedFigure figure(String fileName, Row row) {
    SourceCell at =
        new SourceCell(
            fileName,
            text(row, "source_sheet"),
            Math.toIntExact((Long) cell(row, "source_row")),
            text(row, "source_column"));
    return new RepublishedFigure(
        text(row, "key_figure"),
        text(row, "municipality_id"),
        (Integer) cell(row, "year"),
        (BigDecimal) cell(row, "value"),
        text(row, "unit").equals(PER_PERSON),
        text(row, "compared_with"),
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
