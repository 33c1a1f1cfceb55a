package se.klimatbokslut.domain.followup;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.OpenFacilities;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Judges a target at the bounds of what excluded facilities without figures may have emitted:
 * nothing, or what their whole sector did. A target that compares years is worst off when a
 * facility was large in one of them and gone in another, so each year in turn is taken as the one
 * after which it went from the one bound to the other.
 */
final class Bounds {
  private final Target target;
  private final OpenFacilities open;

  Bounds(Target target, OpenFacilities open) {
    this.target = target;
    this.open = open;
  }

  /** A single verdict if all bounds have it; else not assessable, with the two ends. */
  Progress progress() {
    SortedSet<Integer> years = decisiveYears();
    if (years.isEmpty()) {
      return target.progress(nothingOpen());
    }
    return new BoundedProgress(ends(years), open.in(years), years).progress();
  }

  /** Years whose figure the answer depends on, whether the others are at one bound or the other. */
  private SortedSet<Integer> decisiveYears() {
    List<Object> none = answer(target.progress(nothingOpen()));
    List<Object> all = answer(target.progress(open.wholeSectorIn(year -> true)));
    SortedSet<Integer> years = new TreeSet<>(open.years());
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

  private Statistics nothingOpen() {
    return open.wholeSectorIn(year -> false);
  }

  private List<Progress> ends(SortedSet<Integer> years) {
    IntFunction<Stream<Progress>> switchingAfter =
        last ->
            Stream.of(
                target.progress(open.wholeSectorIn(year -> year <= last)),
                target.progress(open.wholeSectorIn(year -> year > last)));
    return years.stream().flatMap(switchingAfter::apply).toList();
  }
}
