package se.klimatbokslut.pipeline.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the lists of encodings in a Parquet file's footer in order. The library takes them from a
 * set whose order differs between two starts of the same program, and nothing else in the file
 * does.
 */
final class CanonicalFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** The footer is followed by its length and the magic. */
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  private CanonicalFooter() {}

  static void write(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] footer = footer(bytes);
      FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
      metadata.getRow_groups().forEach(CanonicalFooter::order);
      ByteArrayOutputStream ordered = new ByteArrayOutputStream();
      Util.writeFileMetaData(metadata, ordered);
      bytes.seek(bytes.length() - TAIL - footer.length);
      bytes.write(ordered.toByteArray());
      bytes.write(length(ordered.size()));
      bytes.write(MAGIC);
      bytes.setLength(bytes.getFilePointer());
    }
  }

  private static void order(RowGroup rows) {
    for (ColumnChunk chunk : rows.getColumns()) {
      ColumnMetaData column = chunk.getMeta_data();
      Collections.sort(column.getEncodings());
      if (column.isSetEncoding_stats()) {
        Collections.sort(column.getEncoding_stats());
      }
    }
  }

  private static byte[] footer(RandomAccessFile file) throws IOException {
    byte[] length = new byte[Integer.BYTES];
    file.seek(file.length() - TAIL);
    file.readFully(length);
    byte[] footer = new byte[ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt()];
    file.seek(file.length() - TAIL - footer.length);
    file.readFully(footer);
    return footer;
  }

  private static byte[] length(int size) {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(size).array();
  }
}
