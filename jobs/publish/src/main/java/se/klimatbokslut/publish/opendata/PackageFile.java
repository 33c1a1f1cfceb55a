package se.klimatbokslut.publish.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.klimatbokslut.publish.table.TableFormat;

/**
 * A file of the package with rows.
 *
 * @param table whose rows it holds
 * @param path relative to the package, with forward slashes
 */
record PackageFile(String table, TableFormat format, String path, long bytes, String sha256) {

  static PackageFile of(String table, TableFormat format, Path folder, String path)
      throws IOException {
    Path file = folder.resolve(path);
    return new PackageFile(table, format, path, Files.size(file), sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
