package se.klimatbokslut.domain.revision;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * A figure of one sector and year as an edition has it.
 *
 * @param amount of the area, or of one person where the edition publishes that
 * @param label that the sector is published under; empty for sums of ours and where it is not known
 * @param corrected true when a correction of ours replaced the published amount, or part of it
 */
public record PublishedFigure(Co2e amount, Optional<String> label, boolean corrected) {
  PublishedFigure plus(PublishedFigure other) {
    return new PublishedFigure(
        amount.plus(other.amount), label.or(other::label), corrected || other.corrected);
  }

  /** Known only where both labels are. */
  boolean hasOtherLabelThan(PublishedFigure other) {
    return label.isPresent() && other.label.isPresent() && !label.equals(other.label);
  }
}
