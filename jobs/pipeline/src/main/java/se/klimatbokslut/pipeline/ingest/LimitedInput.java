package se.klimatbokslut.pipeline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Counts the bytes that pass and refuses to pass more than allowed. */
final class LimitedInput extends FilterInputStream {
  private final long limit;
  private final Supplier<RefusedFileException> refusal;
  private long count;

  LimitedInput(InputStream in, long limit, Supplier<RefusedFileException> refusal) {
    super(in);
    this.limit = limit;
    this.refusal = refusal;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    counted(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  private void counted(int bytes) {
    count += bytes;
    if (count > limit) {
      throw refusal.get();
    }
  }
}
