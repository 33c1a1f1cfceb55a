package se.klimatbokslut.publish.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array with one object per row. Numbers keep every decimal; dates are ISO texts. */
final class JsonRows implements RowWriter {
  private final JsonGenerator json;
  private List<ResultColumn> columns = List.of();

  JsonRows(OutputStream out) throws IOException {
    this.json =
        new JsonFactory()
            .createGenerator(out)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(new DefaultPrettyPrinter());
  }

  @Override
  public void columns(List<ResultColumn> columns) throws IOException {
    this.columns = columns;
    json.writeStartArray();
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    write(json, columns, cells);
  }

  static void write(JsonGenerator json, List<ResultColumn> columns, List<@Nullable Object> cells)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeFieldName(columns.get(i).name());
      write(json, cells.get(i));
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }

  private static void write(JsonGenerator json, @Nullable Object cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (cell instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(cell.toString());
    }
  }
}
