package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.prognosis.Backtest;
import se.klimatbokslut.domain.prognosis.Band;
import se.klimatbokslut.domain.prognosis.Driver;
import se.klimatbokslut.domain.prognosis.Estimate;
import se.klimatbokslut.domain.prognosis.Nowcast;
import se.klimatbokslut.domain.prognosis.Outcome;
import se.klimatbokslut.domain.prognosis.Route;
import se.klimatbokslut.domain.prognosis.SectorLevels;
import se.klimatbokslut.domain.prognosis.TrackRecord;
import se.klimatbokslut.domain.prognosis.TrackRecord.Answer;
import se.klimatbokslut.domain.prognosis.TrackRecord.Reason;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.method.PrognosisRules;

/** The years after the last one of an edition, for all its areas. */
final class EditionPrognosis {
  private final PublishedEdition edition;
  private final NationalSeries.Known nation;
  private final Nowcast nowcast;
  private final TrackRecord past;
  private final int lastYear;
  private final List<Row> rows = new ArrayList<>();

  EditionPrognosis(PublishedEdition edition, CountryFigures country, TrackRecord past) {
    this.edition = edition;
    this.nation = country.national().newest(edition.gas);
    this.nowcast = new Nowcast(nation.nation(), country.plants(edition.gas));
    this.past = past;
    this.lastYear = edition.years().last();
  }

  List<Row> rows() {
    Map<String, SectorLevels> areas = new TreeMap<>(edition.municipalities());
    areas.putAll(edition.countiesAndNations());
    areas.forEach(
        (area, levels) ->
            PrognosisRules.standard()
                .mix()
                .groupOf(levels, lastYear)
                .ifPresent(group -> new OfArea(area, levels, group).add()));
    return rows;
  }

  /** One area, nearest year first. */
  private final class OfArea {
    private final String area;
    private final SectorLevels levels;
    private final String group;
    private double widest;

    OfArea(String area, SectorLevels levels, String group) {
      this.area = area;
      this.levels = levels;
      this.group = group;
    }

    void add() {
      for (int horizon = 1; horizon <= Backtest.HORIZONS; horizon++) {
        Route route = nowcast.bestRoute(lastYear, horizon);
        Optional<Estimate> estimate = nowcast.estimate(area, levels, lastYear, route);
        Answer answer =
            estimate.isPresent()
                ? past.ofTotal(route, group)
                : new Answer.Withheld(new Reason.Untried(route.id(), horizon));
        if (answer instanceof Answer.Given given) {
          widest = Math.max(widest, given.halfWidthPct());
          addGiven(route, estimate.orElseThrow());
        } else if (answer instanceof Answer.Withheld withheld) {
          addWithheld(route, withheld.reason());
        }
      }
    }

    private void addGiven(Route route, Estimate estimate) {
      rows.add(row(Outcome.TOTAL, route, Optional.of(estimate.total()), Optional.of(widest), null));
      estimate
          .sectors()
          .forEach(
              (sector, amount) ->
                  rows.add(
                      row(sector, route, Optional.of(amount), past.ofSector(route, sector), null)));
    }

    private void addWithheld(Route route, Reason reason) {
      rows.add(row(Outcome.TOTAL, route, Optional.empty(), Optional.empty(), sentence(reason)));
    }

    private Row row(
        String sector,
        Route route,
        Optional<Co2e> estimate,
        Optional<Double> halfWidthPct,
        @Nullable String withheld) {
      Optional<Band> band =
          estimate.flatMap(amount -> halfWidthPct.map(pct -> Band.around(amount, pct)));
      return RowFactory.create(
          area,
          edition.gas,
          lastYear + route.years(),
          sector,
          tonnes(estimate),
          tonnes(band.map(Band::low)),
          tonnes(band.map(Band::high)),
          halfWidthPct.map(Percent::of).orElse(null),
          route.id(),
          withheld,
          Status.PROGNOSIS.id(),
          lastYear,
          base(sector).tonnes(),
          group,
          edition.publication,
          edition.id,
          followsNation(route) ? nation.editionId().orElse(null) : null);
    }

    private Co2e base(String sector) {
      return sector.equals(Outcome.TOTAL)
          ? levels.total(lastYear).orElseThrow()
          : levels.at(sector, lastYear).orElseThrow();
    }
  }

  private static boolean followsNation(Route route) {
    return route.drivers().stream().anyMatch(driver -> driver != Driver.TREND);
  }

  private static @Nullable BigDecimal tonnes(Optional<Co2e> amount) {
    return amount.map(Co2e::tonnes).orElse(null);
  }

  private static String sentence(Reason reason) {
    if (reason instanceof Reason.Beaten beaten) {
      return String.format(
          Locale.ROOT,
          "%s missed by %.1f %% (median, %d years ahead, group %s), the last value by %.1f %%",
          beaten.method(),
          beaten.medianPct(),
          beaten.horizon(),
          beaten.group(),
          beaten.lastValuePct());
    }
    Reason.Untried untried = (Reason.Untried) reason;
    return untried.method()
        + " could not be tried "
        + untried.horizon()
        + " years ahead: the edition holds too few years";
  }
}
