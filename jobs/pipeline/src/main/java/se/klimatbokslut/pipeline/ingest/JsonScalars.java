package se.klimatbokslut.pipeline.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * A JSON document, shown as one row per value: its pointer ({@code /kommuner/0/years/5}) and the
 * value as written. A null is an empty cell.
 */
record JsonScalars(String file, Path path) implements Grid {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public GridKind kind() {
    return GridKind.JSON;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public Stream<GridRow> rows(String sheet) {
    try {
      JsonParser json = JSON.createParser(path.toFile());
      return Stream.iterate(next(json, 1), Objects::nonNull, row -> next(json, row.number() + 1))
          .onClose(() -> close(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds no file open between streams. */
  @Override
  public void close() {}

  private @Nullable GridRow next(JsonParser json, int number) {
    try {
      JsonToken token = json.nextToken();
      while (token != null && !token.isScalarValue()) {
        token = json.nextToken();
      }
      return token == null ? null : row(json, token, number);
    } catch (JacksonException | CharConversionException e) {
      throw GridFile.unreadable(file, "JSON that breaks off or is malformed", "a whole document");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GridRow row(JsonParser json, JsonToken token, int number) throws IOException {
    if (number > Limits.JSON_VALUES) {
      throw Limits.tooManyValues(SourceCell.wholeFile(file));
    }
    String value = token == JsonToken.VALUE_NULL ? "" : json.getText().strip();
    return new GridRow(number, List.of(json.getParsingContext().pathAsPointer().toString(), value));
  }

  private static void close(JsonParser json) {
    try {
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
