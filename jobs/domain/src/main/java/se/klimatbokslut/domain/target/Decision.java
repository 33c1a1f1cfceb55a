package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.place.Area;

/**
 * Who decided a target, when, and what the decision counts by.
 *
 * @param adopted the year of the decision
 * @param setBy the area whose target it is, where that is not the one it is measured on
 * @param boundary id of the own inventory that the target is judged by; empty: the statistics
 * @param statedLevels emissions of single years that the source states
 */
public record Decision(
    OptionalInt adopted,
    Optional<Area> setBy,
    Optional<String> boundary,
    List<StatedLevel> statedLevels) {

  /** Nothing but the target itself is known. */
  public static final Decision UNKNOWN =
      new Decision(OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());

  public Decision {
    statedLevels = List.copyOf(statedLevels);
  }
}
