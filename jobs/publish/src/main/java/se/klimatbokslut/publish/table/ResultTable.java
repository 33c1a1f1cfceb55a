package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a query: its columns, and its rows once from first to last. */
final class ResultTable {
  private final ResultSet answer;

  ResultTable(ResultSet answer) {
    this.answer = answer;
  }

  void writeTo(RowWriter writer) throws SQLException, IOException {
    List<ResultColumn> columns = columns();
    writer.columns(columns);
    while (answer.next()) {
      writer.row(row(columns.size()));
    }
  }

  List<ResultColumn> columns() throws SQLException {
    ResultSetMetaData described = answer.getMetaData();
    List<ResultColumn> columns = new ArrayList<>();
    for (int i = 1; i <= described.getColumnCount(); i++) {
      boolean numeric = Cell.isNumeric(described.getColumnTypeName(i));
      columns.add(new ResultColumn(described.getColumnLabel(i), numeric));
    }
    return columns;
  }

  private List<@Nullable Object> row(int width) throws SQLException {
    List<@Nullable Object> cells = new ArrayList<>(width);
    for (int i = 1; i <= width; i++) {
      cells.add(Cell.of(answer.getObject(i)));
    }
    return cells;
  }
}
