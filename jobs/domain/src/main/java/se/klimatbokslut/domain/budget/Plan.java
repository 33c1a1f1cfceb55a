package se.klimatbokslut.domain.budget;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * The path of a budget, or why it has none.
 *
 * @param whyNot a clause; empty when there is a path
 */
public record Plan(Optional<EmissionPath> path, String whyNot) {
  static Plan of(EmissionPath path) {
    return new Plan(Optional.of(path), "");
  }

  static Plan none(String whyNot) {
    return new Plan(Optional.empty(), whyNot);
  }

  Optional<Co2e> in(int year) {
    return path.map(known -> known.in(year));
  }
}
