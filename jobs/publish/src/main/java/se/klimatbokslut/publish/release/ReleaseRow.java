package se.klimatbokslut.publish.release;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The row a query stands on; what may be missing in a table is empty here. */
public final class ReleaseRow {
  private final ResultSet result;

  ReleaseRow(ResultSet result) {
    this.result = result;
  }

  /** A text, or an empty one where the table has none. */
  public String text(String column) throws SQLException {
    String text = result.getString(column);
    return text == null ? "" : text;
  }

  /** In the unit of the column. */
  public Optional<BigDecimal> number(String column) throws SQLException {
    return Optional.ofNullable(result.getBigDecimal(column));
  }

  public OptionalInt year(String column) throws SQLException {
    int year = result.getInt(column);
    return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
  }

  public Optional<LocalDate> date(String column) throws SQLException {
    return Optional.ofNullable(result.getObject(column, LocalDate.class));
  }

  public boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }
}
