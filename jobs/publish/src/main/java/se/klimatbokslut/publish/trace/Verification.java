package se.klimatbokslut.publish.trace;

import java.util.List;

/**
 * Whether a trace holds.
 *
 * @param cells read again from the archive
 * @param files hashed again
 */
public record Verification(int cells, int files, List<Mismatch> mismatches) {

  /** Something that is not as the release has it. */
  public record Mismatch(String place, String found, String expected) {
    @Override
    public String toString() {
      return place + ": found " + found + ", expected " + expected;
    }
  }

  public boolean holds() {
    return mismatches.isEmpty();
  }
}
