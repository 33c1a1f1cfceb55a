package se.klimatbokslut.runner.store;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may use what the store makes: its owner alone, on file systems that know owners. */
final class Ownership {
  private static final FileAttribute<?>[] UNKNOWN = {};

  private Ownership() {}

  /** For a folder that is made at or below a path. */
  static FileAttribute<?>[] ofFolder(Path path) {
    return of(path, "rwx------");
  }

  /** For a file that is made at a path. */
  static FileAttribute<?>[] ofFile(Path path) {
    return of(path, "rw-------");
  }

  private static FileAttribute<?>[] of(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : UNKNOWN;
  }
}
