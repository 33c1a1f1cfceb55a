package se.klimatbokslut.runner.store;

import java.nio.file.Path;

/**
 * A file of the store that is not what was written: a failing disk, or somebody changed it.
 *
 * @param expected SHA-256 that was noted when it was written
 * @param found SHA-256 now, or that there is no such file
 */
public record Damage(Path file, String expected, String found) {
  @Override
  public String toString() {
    return file + ": expected SHA-256 " + expected + ", found " + found;
  }
}
