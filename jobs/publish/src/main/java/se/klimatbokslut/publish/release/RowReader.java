package se.klimatbokslut.publish.release;

import java.sql.SQLException;

/** Makes a value of the row that a query stands on. */
@FunctionalInterface
public interface RowReader<T> {
  T read(ReleaseRow row) throws SQLException;
}
