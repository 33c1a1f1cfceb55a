package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One writing run at a time per home. The operating system holds the lock, so it is gone when the
 * process is, however it ended.
 */
public final class HomeLock implements AutoCloseable {
  private static final Set<OpenOption> OPENED =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

  private final FileChannel channel;
  private final Optional<String> unended;

  private HomeLock(FileChannel channel, Optional<String> unended) {
    this.channel = channel;
    this.unended = unended;
  }

  /**
   * Takes the lock, or tells who holds it.
   *
   * @param holder what the next one is told, such as process number and start
   * @return empty when another run holds it
   * @throws IOException when the lock file cannot be written
   */
  public static Optional<HomeLock> take(Home home, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(lockFile(home), OPENED, Ownership.ofFile(lockFile(home)));
    if (lock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    Optional<String> unended = Optional.of(content(channel)).filter(text -> !text.isBlank());
    channel.truncate(0);
    channel.position(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    channel.force(true);
    return Optional.of(new HomeLock(channel, unended));
  }

  /** Who holds the lock, or held it and did not come to an end. */
  public static String holder(Home home) throws IOException {
    return Files.readString(lockFile(home));
  }

  /** The run before, if it was killed or failed. */
  public Optional<String> unended() {
    return unended;
  }

  /** Notes that the run came to its end, so that the next one has nothing to continue. */
  public void ended() throws IOException {
    channel.truncate(0);
  }

  /**
   * Read through the channel that holds the lock: closing any other one of the same file would let
   * the lock of the whole process go.
   */
  private static String content(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Path lockFile(Home home) {
    return home.database().resolve("run.lock");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
