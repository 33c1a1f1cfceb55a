package se.klimatbokslut.domain.finding;

import java.util.Optional;

/**
 * A figure that is not the one that was published before.
 *
 * @param what the figure in words
 * @param municipality id; empty for a nation
 * @param earlier id of the edition that it is compared with
 */
public record MovedFigure(
    SourceCell at,
    String what,
    String municipality,
    String found,
    String expected,
    String earlier,
    Severity severity)
    implements Finding {
  @Override
  public Optional<String> about() {
    return municipality.contains("-") ? Optional.of(municipality) : Optional.empty();
  }

  @Override
  public String explanation() {
    return "%s moved: found %s, expected %s as in %s. Compare with the publisher's own file; tell readers when history was restated."
        .formatted(what, found, expected, earlier);
  }
}
