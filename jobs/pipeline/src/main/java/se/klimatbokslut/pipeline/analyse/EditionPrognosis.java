package se.klimatbokslut.pipeline.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.prognosis.Band;
import se.klimatbokslut.domain.prognosis.Driver;
import se.klimatbokslut.domain.prognosis.Nowcast;
import se.klimatbokslut.domain.prognosis.Outcome;
import se.klimatbokslut.domain.prognosis.Outlook;
import se.klimatbokslut.domain.prognosis.Outlook.LagYear;
import se.klimatbokslut.domain.prognosis.Route;
import se.klimatbokslut.domain.prognosis.SectorLevels;
import se.klimatbokslut.domain.prognosis.TrackRecord;
import se.klimatbokslut.domain.prognosis.TrackRecord.Reason;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.method.PrognosisRules;

/** The years after the last one of an edition, for all its areas. */
final class EditionPrognosis {
  private final PublishedEdition edition;
  private final NationalSeries.Known nation;
  private final Outlook outlook;
  private final TrackRecord past;
  private final int lastYear;
  private final List<Row> rows = new ArrayList<>();

  EditionPrognosis(PublishedEdition edition, CountryFigures country, TrackRecord past) {
    this.edition = edition;
    this.nation = country.national().newest(edition.gas);
    this.past = past;
    this.outlook = new Outlook(new Nowcast(nation.nation(), country.plants(edition.gas)), past);
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

  /** One area. */
  private final class OfArea {
    private final String area;
    private final SectorLevels levels;
    private final String group;

    OfArea(String area, SectorLevels levels, String group) {
      this.area = area;
      this.levels = levels;
      this.group = group;
    }

    void add() {
      for (LagYear year : outlook.of(area, levels, lastYear, group)) {
        if (year instanceof LagYear.Given given) {
          addGiven(given);
        } else if (year instanceof LagYear.Withheld withheld) {
          rows.add(row(withheld, Outcome.TOTAL, null, null, withheld.reason()));
        }
      }
    }

    private void addGiven(LagYear.Given given) {
      rows.add(row(given, Outcome.TOTAL, given.estimate().total(), given.band(), null));
      given.estimate().sectors().forEach((sector, amount) -> addSector(given, sector, amount));
    }

    private void addSector(LagYear.Given given, String sector, Co2e amount) {
      Optional<Band> band =
          past.ofSector(given.route(), sector).map(pct -> Band.around(amount, pct));
      rows.add(row(given, sector, amount, band.orElse(null), null));
    }

    private Row row(
        LagYear year,
        String sector,
        @Nullable Co2e estimate,
        @Nullable Band band,
        @Nullable Reason withheld) {
      Optional<Reason.Beaten> beaten = beaten(withheld);
      return RowFactory.create(
          area,
          edition.gas,
          year.year(),
          sector,
          estimate == null ? null : estimate.tonnes(),
          band == null ? null : band.low().tonnes(),
          band == null ? null : band.high().tonnes(),
          band == null ? null : Percent.of(band.halfWidthPct()),
          year.route().id(),
          withheld == null ? null : sentence(withheld),
          withheld == null ? null : code(withheld),
          beaten.map(by -> Percent.of(by.medianPct())).orElse(null),
          beaten.map(by -> Percent.of(by.lastValuePct())).orElse(null),
          Status.PROGNOSIS.id(),
          lastYear,
          base(sector).tonnes(),
          group,
          edition.publication,
          edition.id,
          followsNation(year.route()) ? nation.editionId().orElse(null) : null);
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

  private static Optional<Reason.Beaten> beaten(@Nullable Reason reason) {
    return reason instanceof Reason.Beaten beaten ? Optional.of(beaten) : Optional.empty();
  }

  /** For readers that have their own words. */
  private static String code(Reason reason) {
    if (reason instanceof Reason.Beaten) {
      return "beaten-by-last-value";
    }
    return reason instanceof Reason.NearerWithheld ? "nearer-year-withheld" : "untried";
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
    } else if (reason instanceof Reason.NearerWithheld nearer) {
      return "the estimate of " + nearer.year() + ", which it would lead over, is withheld";
    }
    Reason.Untried untried = (Reason.Untried) reason;
    return untried.method()
        + " could not be tried "
        + untried.horizon()
        + " years ahead: the edition holds too few years";
  }
}
