package se.klimatbokslut.domain.statistics;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Figures that are needed and not there.
 *
 * @param what such as {@code facility ssab-borlange has no figures}
 * @param remedy what to do: {@code supply a facilities file}
 */
public record Gap(Clause what, SortedSet<Integer> years, Clause remedy) {
  /**
   * @throws IllegalArgumentException when no year is missing
   */
  public Gap {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("A gap has at least one year: " + what);
    }
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  /** The part of the gap inside the period; empty when it lies outside. */
  public Optional<Gap> within(YearRange period) {
    SortedSet<Integer> inside = years.subSet(period.first(), period.last() + 1);
    return inside.isEmpty() ? Optional.empty() : Optional.of(new Gap(what, inside, remedy));
  }

  /** {@code facility ssab-borlange has no figures for 2020-2022: supply a facilities file}. */
  public Clause sentence() {
    return Clause.of(Phrase.GAP, what.nested(), Argument.years(years), remedy.nested());
  }
}
