package se.klimatbokslut.domain.time;

import java.time.LocalDate;

/**
 * One issue of a publication. The same date can be issued again with other bytes: that is another
 * edition, so the hash of the bytes is part of the identity.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record EditionId(String publication, LocalDate date, String sha256) {
  private static final int SHORT_HASH = 8;

  /** {@code smhi-co2-2024-04-18-1a2b3c4d}: unique among all publications, sorts by date in one. */
  @Override
  public String toString() {
    return publication + "-" + date + "-" + sha256.substring(0, SHORT_HASH);
  }
}
