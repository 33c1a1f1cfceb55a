package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One writing run at a time per home. The operating system holds the lock, so it is gone when the
 * process is, however it ended.
 */
public final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
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
        FileChannel.open(
            lockFile(home),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    return Optional.of(new HomeLock(channel));
  }

  /** Who holds or last held the lock. */
  public static String holder(Home home) throws IOException {
    return Files.readString(lockFile(home));
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
