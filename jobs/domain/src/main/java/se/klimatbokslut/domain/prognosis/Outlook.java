package se.klimatbokslut.domain.prognosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.prognosis.TrackRecord.Answer;
import se.klimatbokslut.domain.prognosis.TrackRecord.Reason;

/**
 * The years that statistics lag behind, estimated as far as the backtest allows. Bands never narrow
 * with the horizon, and no year is given beyond one that is withheld.
 */
public final class Outlook {
  private final Nowcast nowcast;
  private final TrackRecord past;

  public Outlook(Nowcast nowcast, TrackRecord past) {
    this.nowcast = nowcast;
    this.past = past;
  }

  /** A year after the last one of the statistics. */
  public sealed interface LagYear {
    int year();

    Route route();

    /** Its estimate and the band around the total. */
    record Given(int year, Route route, Estimate estimate, Band band) implements LagYear {}

    /** It has no estimate that would be better than the last value. */
    record Withheld(int year, Route route, Reason reason) implements LagYear {}
  }

  /**
   * The lag years of an area, nearest first.
   *
   * @param lastYear of the statistics, in which the area belongs to {@code group}
   */
  public List<LagYear> of(String areaId, SectorLevels levels, int lastYear, String group) {
    List<LagYear> years = new ArrayList<>();
    double widest = 0;
    Optional<Reason> barred = Optional.empty();
    for (int horizon = 1; horizon <= Backtest.HORIZONS; horizon++) {
      int year = lastYear + horizon;
      Route route = nowcast.bestRoute(lastYear, horizon);
      Optional<Estimate> estimate = nowcast.estimate(areaId, levels, lastYear, route);
      Answer answer =
          barred.<Answer>map(Answer.Withheld::new).orElseGet(() -> answer(route, estimate, group));
      if (answer instanceof Answer.Given given && estimate.isPresent()) {
        widest = Math.max(widest, given.halfWidthPct());
        Band band = Band.around(estimate.get().total(), widest);
        years.add(new LagYear.Given(year, route, estimate.get(), band));
      } else if (answer instanceof Answer.Withheld withheld) {
        years.add(new LagYear.Withheld(year, route, withheld.reason()));
        barred = Optional.of(new Reason.NearerWithheld(year));
      }
    }
    return years;
  }

  private Answer answer(Route route, Optional<Estimate> estimate, String group) {
    return estimate.isPresent()
        ? past.ofTotal(route, group)
        : new Answer.Withheld(new Reason.Untried(route.id(), route.years()));
  }
}
