package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * Looks through a text once before it is read: its encoding, and whether it is a text of reasonable
 * size at all. UTF-8 is what decodes as UTF-8; everything else is taken as Windows-1252.
 */
final class TextShape {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;

  private final String file;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
  private boolean isUtf8 = true;
  private int lines = 1;
  private int lineBytes;

  private TextShape(String file) {
    this.file = file;
  }

  /**
   * @throws RefusedFileException when the file holds NUL bytes, too many or too long lines
   */
  static Charset charset(Path path, String file) throws IOException {
    TextShape shape = new TextShape(file);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    try (InputStream in = Files.newInputStream(path)) {
      int read;
      while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) > 0) {
        shape.scan(bytes.array(), bytes.position(), read);
        bytes.position(bytes.position() + read);
        shape.decode(bytes, false);
      }
    }
    shape.decode(bytes, true);
    return shape.isUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private void scan(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == 0) {
        throw GridFile.unreadable(file, "NUL bytes", "text in UTF-8 or Windows-1252");
      }
      count(bytes[i] == '\n');
    }
  }

  private void count(boolean lineEnds) {
    lines += lineEnds ? 1 : 0;
    lineBytes = lineEnds ? 0 : lineBytes + 1;
    if (lines > Limits.ROWS + 1) {
      throw Limits.tooManyRows(SourceCell.wholeFile(file));
    }
    if (lineBytes > Limits.LINE_BYTES) {
      SourceCell at = new SourceCell(file, "", lines, "");
      throw Limits.tooLarge(at, "a line without end", "at most " + Limits.LINE_BYTES + " bytes");
    }
  }

  private void decode(ByteBuffer bytes, boolean last) {
    bytes.flip();
    decoded.clear();
    isUtf8 = isUtf8 && !utf8.decode(bytes, decoded, last).isError();
    if (isUtf8) {
      bytes.compact();
    } else {
      bytes.clear();
    }
  }
}
