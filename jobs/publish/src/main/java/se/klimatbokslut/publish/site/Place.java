package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.publish.followup.TargetProgress;

/**
 * A municipality as lists and maps show it.
 *
 * @param year newest one with definitive figures
 * @param gas of its emissions: {@code GHG} where there are any of all gases
 * @param emissions territorial, all sectors, tonnes
 * @param perCapita tonnes per person
 * @param targets its own; those that others set and that are measured on it are not among them
 */
record Place(
    String id,
    String name,
    OptionalInt year,
    String gas,
    Optional<BigDecimal> emissions,
    Optional<BigDecimal> perCapita,
    String status,
    String editionId,
    List<TargetProgress> targets) {

  /** The target that stands worst, by which the municipality is marked; empty without targets. */
  Optional<TargetProgress> worst() {
    return Verdicts.worst(targets);
  }

  /** Code of the mark. */
  String verdict() {
    return worst().map(target -> target.assessment().verdict()).orElse(Verdicts.NONE);
  }

  /** {@code SE}. */
  String country() {
    return Area.of(id).country().code();
  }
}
