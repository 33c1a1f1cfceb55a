package se.klimatbokslut.runner.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/** Files by their content: hashes, and writes that are seen whole or not at all. */
public final class Bytes {
  private static final Set<OpenOption> OVERWRITE =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private Bytes() {}

  /**
   * SHA-256 of a file as 64 hexadecimal digits.
   *
   * @throws IOException when the file cannot be read
   */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** True when there is a file with a hash. */
  public static boolean isWhole(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && sha256(file).equals(sha256);
  }

  /** SHA-256 of a text in UTF-8 as 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Replaces a file by a text; readers see the old or the new one.
   *
   * @throws IOException when the text cannot be written
   */
  public static void replace(Path file, String text) throws IOException {
    Path unfinished = Unfinished.nameFor(file);
    try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      write(in, unfinished);
    }
    moveInto(unfinished, file);
  }

  /** Copies a file; readers see it whole or not at all. */
  static void copy(Path from, Path to) throws IOException {
    Path unfinished = Unfinished.nameFor(to);
    try (InputStream in = Files.newInputStream(from)) {
      write(in, unfinished);
    }
    moveInto(unfinished, to);
  }

  /**
   * Makes a finished file or folder visible under its name, in one step and for good: the bytes of
   * every file in it are on the disk before the name is, so that not even a power failure shows a
   * whole name with half the bytes.
   */
  static void moveInto(Path unfinished, Path finished) throws IOException {
    try (Stream<Path> all = Files.walk(unfinished)) {
      for (Path fileOrFolder : all.toList()) {
        flush(fileOrFolder);
      }
    }
    Files.move(
        unfinished, finished, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    flush(finished.resolveSibling("."));
  }

  private static void write(InputStream bytes, Path unfinished) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(unfinished, OVERWRITE, Ownership.ofFile(unfinished))) {
      bytes.transferTo(Channels.newOutputStream(channel));
    }
  }

  private static void flush(Path fileOrFolder) throws IOException {
    try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
  }
}
