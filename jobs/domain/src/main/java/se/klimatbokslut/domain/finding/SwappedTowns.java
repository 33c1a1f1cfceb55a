package se.klimatbokslut.domain.finding;

import java.util.Optional;

/**
 * Two municipalities whose figures were exchanged.
 *
 * @param at where the first of them is now
 * @param other where the second one is
 * @param sector in which they are exchanged, {@code all} for every one
 * @param earlier id of the edition that it is compared with
 */
public record SwappedTowns(
    SourceCell at,
    SourceCell other,
    String municipality,
    String first,
    String second,
    String sector,
    String earlier,
    Severity severity)
    implements Finding {

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    return "found the figures of %s (sector %s) in the rows of %s, and the other way round in row %d, expected each near its own in %s. Put the rows back, or deliver the publisher's original file."
        .formatted(second, sector, first, other.row(), earlier);
  }
}
