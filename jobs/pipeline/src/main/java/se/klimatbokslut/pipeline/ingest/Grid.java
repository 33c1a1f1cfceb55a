package se.klimatbokslut.pipeline.ingest;

import java.io.Closeable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file seen as sheets of rows of text. Rows are streamed, so a file is never wholly in memory.
 */
interface Grid extends Closeable {
  GridKind kind();

  /** Name of the file as delivered. */
  String file();

  /** Names of the sheets in their order; one empty name for a text or JSON. */
  List<String> sheets();

  /**
   * The rows of a sheet from its top. To be closed by the caller.
   *
   * @throws RefusedFileException while streaming, when the file is torn or too large
   */
  Stream<GridRow> rows(String sheet);
}
