package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.prognosis.Levels.levels;
import static se.klimatbokslut.domain.prognosis.Levels.nation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.prognosis.Outlook.LagYear;
import se.klimatbokslut.domain.prognosis.TrackRecord.Past;
import se.klimatbokslut.domain.prognosis.TrackRecord.Reason;

/** 100 t in 2023; the nation falls by 10 % in 2024 and by 10 % in 2025. */
class OutlookTest {
  private static final String SCALING = "sector-scaling";
  private static final SectorLevels TOWN = levels("transport", "2022: 110, 2023: 100");
  private static final Nation NATION = nation("transport", "2023: 1000, 2024: 900, 2025: 810");

  @Test
  void estimateHasABandOfItsMethodAndGroup() {
    TrackRecord past = past(0);
    past.add(SCALING, 1, Outcome.TOTAL, "g", new Past(40, 1, 5));
    past.add("last-value", 1, Outcome.TOTAL, "g", new Past(40, 3, 9));

    LagYear.Given given = (LagYear.Given) years(past).get(0);
    assertThat(given.year()).isEqualTo(2024);
    assertThat(given.estimate().total()).isEqualTo(tonnes("90"));
    assertThat(given.band().low()).isEqualTo(tonnes("85.5"));
    assertThat(given.band().high()).isEqualTo(tonnes("94.5"));
  }

  /** 3 % of the method and 4 % of restatement are 5 % together. */
  @Test
  void whatTheNextEditionRestatesWidensTheBand() {
    TrackRecord past = past(4);
    past.add(SCALING, 1, Outcome.TOTAL, "g", new Past(40, 1, 3));
    assertThat(((LagYear.Given) years(past).get(0)).band().halfWidthPct())
        .isCloseTo(5, within(1e-12));
  }

  @Test
  void bandNeverNarrowsWithTheHorizon() {
    TrackRecord past = past(0);
    past.add(SCALING, 1, Outcome.TOTAL, "g", new Past(40, 1, 5));
    past.add(SCALING, 2, Outcome.TOTAL, "g", new Past(40, 1, 4));

    LagYear.Given second = (LagYear.Given) years(past).get(1);
    assertThat(second.estimate().total()).isEqualTo(tonnes("81"));
    assertThat(second.band().halfWidthPct()).isEqualTo(5);
  }

  @Test
  void methodThatDoesNotBeatTheLastValueIsWithheldAndSoAreTheYearsBehindIt() {
    TrackRecord past = past(0);
    past.add(SCALING, 1, Outcome.TOTAL, "g", new Past(40, 3, 5));
    past.add("last-value", 1, Outcome.TOTAL, "g", new Past(40, 3, 9));
    past.add(SCALING, 2, Outcome.TOTAL, "g", new Past(40, 1, 5));

    assertThat(years(past))
        .extracting(year -> ((LagYear.Withheld) year).reason())
        .containsExactly(new Reason.Beaten(SCALING, 1, "g", 3, 3), new Reason.NearerWithheld(2024));
  }

  @Test
  void smallGroupIsJudgedByAllGroups() {
    TrackRecord past = past(0);
    past.add(SCALING, 1, Outcome.TOTAL, "g", new Past(29, 1, 5));
    past.add(SCALING, 1, Outcome.TOTAL, "all", new Past(30, 1, 7));
    assertThat(((LagYear.Given) years(past).get(0)).band().halfWidthPct()).isEqualTo(7);
  }

  @Test
  void methodThatWasNotTriedOftenEnoughIsWithheld() {
    TrackRecord past = past(0);
    past.add(SCALING, 1, Outcome.TOTAL, "all", new Past(29, 1, 7));
    assertThat(((LagYear.Withheld) years(past).get(0)).reason())
        .isEqualTo(new Reason.Untried(SCALING, 1));
  }

  @Test
  void sectorHasABandWhenItWasTriedOftenEnough() {
    TrackRecord past = past(4);
    Route route = new Route(List.of(Driver.SECTOR));
    past.add(SCALING, 1, "transport", "all", new Past(30, 1, 3));
    past.add(SCALING, 1, "waste", "all", new Past(29, 1, 3));
    past.add(SCALING, 1, "heating", "all", new Past(30, 1, Double.POSITIVE_INFINITY));

    assertThat(past.ofSector(route, "transport")).hasValue(5.0);
    assertThat(past.ofSector(route, "waste")).isEmpty();
    assertThat(past.ofSector(route, "heating")).isEmpty();
    assertThat(past.ofSector(route, "industry")).isEmpty();
  }

  private static TrackRecord past(double restatementPct) {
    return new TrackRecord(30, restatementPct);
  }

  private static List<LagYear> years(TrackRecord past) {
    return new Outlook(new Nowcast(NATION, Plants.NONE), past).of("SE-2081", TOWN, 2023, "g");
  }
}
