package se.klimatbokslut.pipeline.fee;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.table.Table;

/** A row of a table by the names of its columns; rows made outside of Spark know none. */
record FeeRow(Table table, Row row) {
  private static final int TONNE = 3;

  String text(String column) {
    return (String) Objects.requireNonNull(cell(column));
  }

  boolean has(String column) {
    return !row.isNullAt(position(column));
  }

  LocalDate date(String column) {
    return ((Date) cell(column)).toLocalDate();
  }

  BigDecimal number(String column) {
    return (BigDecimal) cell(column);
  }

  Sek kronor(String column) {
    return Sek.exactly(number(column));
  }

  Co2e kilograms(String column) {
    return Co2e.ofTonnes(number(column).movePointLeft(TONNE));
  }

  /** The cell that the row was read from. */
  SourceCell at(String fileName) {
    int number = Math.toIntExact((Long) cell("source_row"));
    return new SourceCell(fileName, text("source_sheet"), number, text("source_column"));
  }

  private Object cell(String column) {
    return row.get(position(column));
  }

  private int position(String column) {
    return table.contract().columnNames().indexOf(column);
  }
}
