package se.klimatbokslut.domain.prognosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the backtest found, ready to be asked about an estimate. */
public final class TrackRecord {
  private final Map<List<Object>, Past> pasts = new HashMap<>();
  private final int leastOutcomes;
  private final double restatementPct;

  /**
   * A record without entries.
   *
   * @param leastOutcomes with fewer, a group is judged by all groups together
   * @param restatementPct what a later edition moves a year by, four times in five
   */
  public TrackRecord(int leastOutcomes, double restatementPct) {
    this.leastOutcomes = leastOutcomes;
    this.restatementPct = restatementPct;
  }

  /** How one method did, over all origins. */
  public record Past(int outcomes, double medianPct, double halfWidthPct) {}

  /** Whether an estimate is given, and how wide its band is. */
  public sealed interface Answer {
    /** The estimate is given; {@code halfWidthPct} in percent of it. */
    record Given(double halfWidthPct) implements Answer {}

    /** The estimate is withheld; {@code reason} is a clause. */
    record Withheld(Reason reason) implements Answer {}
  }

  /** Why an estimate is withheld. */
  public sealed interface Reason {
    /** Too few years are known to try the method. */
    record Untried(String method, int horizon) implements Reason {}

    /** An estimate of a nearer year is withheld, and this one would lead over it. */
    record NearerWithheld(int year) implements Reason {}

    /** Taking the last value missed by less. */
    record Beaten(String method, int horizon, String group, double medianPct, double lastValuePct)
        implements Reason {}
  }

  public void add(String method, int horizon, String sector, String group, Past past) {
    pasts.put(List.of(method, horizon, sector, group), past);
  }

  /**
   * About the total of an area.
   *
   * @param route whose years are the horizon
   */
  public Answer ofTotal(Route route, String group) {
    Optional<String> judgedBy = groupWithEnough(route, group);
    if (judgedBy.isEmpty()) {
      return new Answer.Withheld(new Reason.Untried(route.id(), route.years()));
    }
    return past(route.id(), route.years(), judgedBy.get())
        .map(past -> answer(route, judgedBy.get(), past))
        .orElseThrow();
  }

  private Answer answer(Route route, String group, Past past) {
    double lastValue =
        past(Peer.LAST_VALUE.id(), route.years(), group)
            .map(Past::medianPct)
            .orElse(Double.POSITIVE_INFINITY);
    if (past.medianPct >= lastValue) {
      return new Answer.Withheld(
          new Reason.Beaten(route.id(), route.years(), group, past.medianPct, lastValue));
    }
    return new Answer.Given(Band.together(past.halfWidthPct, restatementPct));
  }

  /** Half the width of the band of one sector, in percent; empty when that was not tried enough. */
  public Optional<Double> ofSector(Route route, String sector) {
    return Optional.ofNullable(
            pasts.get(List.of(route.id(), route.years(), sector, BacktestResult.ALL)))
        .filter(past -> past.outcomes >= leastOutcomes && Double.isFinite(past.halfWidthPct))
        .map(past -> Band.together(past.halfWidthPct, restatementPct));
  }

  private Optional<String> groupWithEnough(Route route, String group) {
    return List.of(group, BacktestResult.ALL).stream()
        .filter(
            candidate ->
                past(route.id(), route.years(), candidate)
                    .filter(past -> past.outcomes >= leastOutcomes)
                    .isPresent())
        .findFirst();
  }

  private Optional<Past> past(String method, int horizon, String group) {
    return Optional.ofNullable(pasts.get(List.of(method, horizon, Outcome.TOTAL, group)));
  }
}
