package se.klimatbokslut.pipeline.corrections;

import java.math.BigDecimal;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * A published figure that is known to be wrong.
 *
 * @param edition id of the edition that holds it, or {@link #EVERY}
 * @param reported as printed, for readers
 * @param corrected in tonnes
 * @param expected what the edition must hold, in tonnes
 * @param at where the correction is written
 */
public record Correction(
    String id,
    String publication,
    String edition,
    Figure figure,
    String reported,
    BigDecimal corrected,
    String reason,
    String source,
    BigDecimal expected,
    SourceCell at) {
  /** In place of an edition: each one that holds the year. */
  public static final String EVERY = "every";

  /** Which figure of an edition of emissions. */
  public record Figure(String municipality, String sector, String subsector, int year) {
    @Override
    public String toString() {
      String part = subsector.equals("all") ? sector : sector + " / " + subsector;
      return municipality + ", " + part + ", " + year;
    }
  }

  boolean isOf(String publicationId, String editionId) {
    return publication.equals(publicationId)
        && (edition.equals(EVERY) || edition.equals(editionId));
  }
}
