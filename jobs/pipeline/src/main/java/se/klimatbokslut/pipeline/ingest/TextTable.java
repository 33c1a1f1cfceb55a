package se.klimatbokslut.pipeline.ingest;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnreadableFile;

/** A text with separated cells, shown as one sheet without a name. */
record TextTable(String file, Path path, Charset charset, char separator) implements Grid {
  private static final int SAMPLE_LINES = 60;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static TextTable open(Path path, String file) throws IOException {
    Charset charset = TextShape.charset(path, file);
    try (BufferedReader text = reader(path, charset)) {
      char separator = Separator.of(text.lines().limit(SAMPLE_LINES).toList());
      return new TextTable(file, path, charset, separator);
    }
  }

  @Override
  public GridKind kind() {
    return GridKind.TEXT;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public Stream<GridRow> rows(String sheet) {
    try {
      CSVReader csv = csv(reader(path, charset));
      return Stream.iterate(next(csv, 1), Objects::nonNull, row -> next(csv, row.number() + 1))
          .onClose(() -> close(csv));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds no file open between streams. */
  @Override
  public void close() {}

  /** A quote that is never closed would otherwise make one cell of the rest of the file. */
  private CSVReader csv(BufferedReader text) {
    return new CSVReaderBuilder(text)
        .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
        .withMultilineLimit(Limits.LINES_PER_CELL)
        .build();
  }

  private @Nullable GridRow next(CSVReader csv, int number) {
    try {
      String[] cells = csv.readNext();
      return cells == null ? null : row(number, cells);
    } catch (CsvMultilineLimitBrokenException | CsvMalformedLineException e) {
      SourceCell at = new SourceCell(file, "", number, "");
      throw new RefusedFileException(
          new UnreadableFile(at, "a quote that is not closed", "one at the end of its cell"));
    } catch (CsvValidationException | IOException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private GridRow row(int number, String[] cells) {
    if (cells.length > Limits.COLUMNS) {
      throw Limits.tooManyColumns(new SourceCell(file, "", number, ""));
    }
    return new GridRow(number, Arrays.stream(cells).map(String::strip).toList());
  }

  private static BufferedReader reader(Path path, Charset charset) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static void close(CSVReader csv) {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
