package se.klimatbokslut.domain.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.OpenFacilities;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Reading;
import se.klimatbokslut.domain.verdict.ReasonCode;

/**
 * Judges a target at both bounds of what excluded facilities without figures may have emitted:
 * nothing in any year, or what their whole sector did in every year. A facility may also have been
 * large in one year and gone in another; those mixtures are readings that a good answer must hold
 * under, and never told as figures.
 */
final class Bounds {
  private final Target target;
  private final OpenFacilities open;

  Bounds(Target target, OpenFacilities open) {
    this.target = target;
    this.open = open;
  }

  /** A single verdict if both bounds have it; else not assessable, with both. */
  Progress progress() {
    Progress counted = target.progress(open.wholeSectorIn(year -> false));
    SortedSet<Integer> years = decisiveYears(counted);
    if (years.isEmpty()) {
      return counted;
    }
    Progress takenOff = target.progress(open.wholeSectorIn(year -> true));
    return new BoundedProgress(counted, takenOff, mixed(years), open.in(years), years).progress();
  }

  /** The answers of the mixtures. */
  List<Reading> mixtures() {
    SortedSet<Integer> years = decisiveYears(target.progress(open.wholeSectorIn(year -> false)));
    return mixed(years).stream()
        .map(
            mixture ->
                new Reading(
                    ReasonCode.FACILITY_NOT_DELIVERED,
                    Clause.of(
                        Phrase.FACILITY_CHANGED,
                        Argument.names(open.in(years).stream().map(ExcludedFacility::id).toList()),
                        Argument.year(mixture.lastBefore())),
                    mixture.progress().verdict()))
        .toList();
  }

  /** The facilities at one bound up to a year and at the other from the next on. */
  private List<Mixture> mixed(SortedSet<Integer> years) {
    List<Mixture> mixtures = new ArrayList<>();
    for (int last : years.headSet(years.isEmpty() ? 0 : years.last())) {
      mixtures.add(new Mixture(last, target.progress(open.wholeSectorIn(year -> year <= last))));
      mixtures.add(new Mixture(last, target.progress(open.wholeSectorIn(year -> year > last))));
    }
    return mixtures;
  }

  /**
   * @param lastBefore the last year before the facilities changed
   */
  record Mixture(int lastBefore, Progress progress) {}

  /** Years whose figure the answer depends on, whether the others are at one bound or the other. */
  private SortedSet<Integer> decisiveYears(Progress counted) {
    SortedSet<Integer> years = new TreeSet<>(open.years());
    if (years.isEmpty()) {
      return years;
    }
    List<Object> none = answer(counted);
    List<Object> all = answer(target.progress(open.wholeSectorIn(year -> true)));
    years.removeIf(
        year ->
            none.equals(answer(target.progress(open.wholeSectorIn(other -> other == year))))
                && all.equals(answer(target.progress(open.wholeSectorIn(other -> other != year)))));
    return years;
  }

  private static List<Object> answer(Progress progress) {
    return List.of(
        progress.verdict(),
        progress.value(),
        progress.pathValue(),
        progress.targetValue(),
        progress.margin().map(Margin::amount));
  }
}
