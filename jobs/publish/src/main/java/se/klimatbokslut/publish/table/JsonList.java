package se.klimatbokslut.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** The answer of a query as a list inside a JSON document: an object a row, as in exports. */
public final class JsonList {
  private JsonList() {}

  /** Writes the list as the next value of the document. */
  public static void write(
      JsonGenerator json, ReleaseDatabase database, String sql, List<?> parameters)
      throws IOException {
    json.writeStartArray();
    try (ResultSet answer = database.read(sql, parameters)) {
      new ResultTable(answer).writeTo(new Objects(json));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    json.writeEndArray();
  }

  private static final class Objects implements RowWriter {
    private final JsonGenerator json;
    private List<ResultColumn> columns = List.of();

    Objects(JsonGenerator json) {
      this.json = json;
    }

    @Override
    public void columns(List<ResultColumn> columns) {
      this.columns = columns;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
      JsonRows.write(json, columns, cells);
    }

    @Override
    public void close() {}
  }
}
