package se.klimatbokslut.pipeline.register;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;

/** A row of a register by the names of its columns, and the edition that it counts from. */
record RegisterRow(Table table, Row row, RegisterEdition edition) {
  String text(String column) {
    return (String) Objects.requireNonNull(row.get(position(column)));
  }

  int year(String column) {
    return (Integer) row.get(position(column));
  }

  boolean flag(String column) {
    return (Boolean) row.get(position(column));
  }

  LocalDate date(String column) {
    return ((Date) row.get(position(column))).toLocalDate();
  }

  BigDecimal number(String column) {
    return (BigDecimal) row.get(position(column));
  }

  Optional<LocalDate> dateIfAny(String column) {
    return row.isNullAt(position(column)) ? Optional.empty() : Optional.of(date(column));
  }

  Optional<BigDecimal> numberIfAny(String column) {
    return row.isNullAt(position(column)) ? Optional.empty() : Optional.of(number(column));
  }

  /** Whether the year had ended when the register was delivered. */
  String yearStatus() {
    return edition.date().getYear() > year("year") ? "whole-year" : "so-far";
  }

  private int position(String column) {
    return table.contract().columnNames().indexOf(column);
  }
}
