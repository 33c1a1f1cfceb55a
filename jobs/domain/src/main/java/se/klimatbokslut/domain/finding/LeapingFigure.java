package se.klimatbokslut.domain.finding;

import java.util.Optional;

/**
 * A figure that is too far from that of the year before it.
 *
 * @param what the figure in words
 * @param municipality id; empty for a nation
 * @param before the figure of the year before, in words
 * @param factor most that such a figure changes by
 */
public record LeapingFigure(
    SourceCell at,
    String what,
    String municipality,
    String found,
    String before,
    String factor,
    Severity severity)
    implements Finding {
  @Override
  public Optional<String> about() {
    return municipality.contains("-") ? Optional.of(municipality) : Optional.empty();
  }

  @Override
  public String explanation() {
    return "%s leaps: found %s, expected a change by less than %s times from %s. Compare unit and decimal mark with the publisher's own file."
        .formatted(what, found, factor, before);
  }
}
