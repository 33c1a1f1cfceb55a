package se.klimatbokslut.domain.budget;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;

/**
 * The path of a budget, or why it has none.
 *
 * @param whyNot empty when there is a path
 */
public record Plan(Optional<EmissionPath> path, Optional<Clause> whyNot) {
  static Plan of(EmissionPath path) {
    return new Plan(Optional.of(path), Optional.empty());
  }

  static Plan none(Clause whyNot) {
    return new Plan(Optional.empty(), Optional.of(whyNot));
  }

  Optional<Co2e> in(int year) {
    return path.map(known -> known.in(year));
  }
}
