package se.klimatbokslut.domain.verdict;

import java.util.List;
import java.util.Optional;

/**
 * How a verdict holds under all defensible readings.
 *
 * @param answer of the reading that is shown
 * @param others the other readings that were tried
 */
public record Robustness(Verdict answer, List<Reading> others) {
  public Robustness {
    others = List.copyOf(others);
  }

  /** Readings in all, the shown one among them. */
  public int readings() {
    return 1 + others.size();
  }

  /** Share of all readings that give the shown answer, 0-100. */
  public double pct() {
    long same = others.stream().filter(this::agrees).count();
    return 100.0 * (1 + same) / readings();
  }

  /** The first reading with another answer; empty when there is none. */
  public Optional<Reading> firstOther() {
    return others.stream().filter(reading -> !agrees(reading)).findFirst();
  }

  private boolean agrees(Reading reading) {
    return reading.answer() == answer;
  }
}
