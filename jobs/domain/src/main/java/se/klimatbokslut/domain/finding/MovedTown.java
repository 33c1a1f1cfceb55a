package se.klimatbokslut.domain.finding;

import java.util.List;
import java.util.Optional;

/**
 * A municipality whose published past was moved further than revisions usually move it.
 *
 * @param at the cell that moved most
 * @param municipality id
 * @param moves each in words, the largest first
 * @param expected how far figures usually move at most
 * @param earlier id of the edition that it is compared with
 */
public record MovedTown(
    SourceCell at,
    String municipality,
    String name,
    List<String> moves,
    String expected,
    String earlier,
    Severity severity)
    implements Finding {
  private static final int TOLD = 4;

  public MovedTown {
    moves = List.copyOf(moves);
  }

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    String more = moves.size() > TOLD ? "; and %d more".formatted(moves.size() - TOLD) : "";
    return "%s (%s) moved against %s: found %s%s, expected %s. Tell readers that history was restated; ask the publisher when it cannot be explained."
        .formatted(
            name,
            municipality,
            earlier,
            String.join("; ", moves.subList(0, Math.min(TOLD, moves.size()))),
            more,
            expected);
  }
}
