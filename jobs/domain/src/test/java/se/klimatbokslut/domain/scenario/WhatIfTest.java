package se.klimatbokslut.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.persons;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Verdict;

class WhatIfTest {
  private static final List<String> SECTORS_OF_PLANTS =
      List.of("industry", "electricity-and-district-heating");

  private static final Statistics HUNDRED_KILOTONNES = Given.emissions("2022: 100000");

  /**
   * 100, 90, 81, 72.9, 65.61, 59.049, 53.1441, 47.82969 and 43.046721 kt are 612.579511 kt. After
   * 2027 31.441 kt are left; of the 53.1441 kt of 2028 they are 216.5 of 366 days: 4 August.
   */
  @Test
  void tenPercentAYearOvershootsABudgetOfFiveYears() {
    Outcome outcome = outcome(budget("500000", 2022, 2030), HUNDRED_KILOTONNES, falling(10));

    assertThat(outcome.remaining()).hasValue(tonnes("-112579.511"));
    assertThat(outcome.runOut()).hasValue(LocalDate.of(2028, 8, 4));
    assertThat(outcome.assumed().verdict()).isEqualTo(Verdict.MISSED);
  }

  /** 100 kt times (1 - 0.8^9) / 0.2 = 432.891136 kt. */
  @Test
  void twentyPercentAYearKeepsTheSameBudget() {
    Outcome outcome = outcome(budget("500000", 2022, 2030), HUNDRED_KILOTONNES, falling(20));

    assertThat(outcome.remaining()).hasValue(tonnes("67108.864"));
    assertThat(outcome.runOut()).isEmpty();
    assertThat(outcome.assumed().verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void assumedYearsAreMarkedAndKnownOnesStay() {
    Outcome outcome = outcome(budget("500000", 2022, 2030), HUNDRED_KILOTONNES, falling(10));

    assertThat(outcome.lastYear()).hasValue(2022);
    assertThat(outcome.years())
        .containsEntry(2022, new YearFigure(tonnes("100000"), Status.DEFINITIVE, Given.EDITION))
        .containsEntry(2023, new YearFigure(tonnes("90000"), Status.ASSUMED, "scenario"));
    assertThat(outcome.inTargetYear().map(YearFigure::amount)).hasValue(tonnes("43046.721"));
  }

  /** The budget's own rate from now on is asked of the statistics, not of the scenario. */
  @Test
  void theRequiredRateIsThatOfToday() {
    CarbonBudgetTarget budget = budget("500000", 2022, 2030);

    Outcome outcome = outcome(budget, HUNDRED_KILOTONNES, falling(20));

    assertThat(outcome.now()).isEqualTo(budget.progress(HUNDRED_KILOTONNES));
    assertThat(outcome.now().requiredRatePct()).isPresent();
  }

  @Test
  void eachSectorFallsByItsRateFromTheYearGiven() {
    Statistics statistics = of(sector("transport", "2022: 60"), sector("industry", "2022: 40"));
    YearlyRates rates =
        new YearlyRates(
            Map.of("transport", BigDecimal.valueOf(50)), BigDecimal.TEN, OptionalInt.of(2024));

    Outcome outcome = outcome(budget("500", 2022, 2025), statistics, rates);

    assertThat(outcome.years().values().stream().map(YearFigure::amount))
        .containsExactly(tonnes("100"), tonnes("100"), tonnes("66"), tonnes("47.4"));
  }

  /** 100 and 50 t pass 120 t after 20 of 50 t: two fifths of the last year's 365 days. */
  @Test
  void aBudgetMayRunOutInItsLastYear() {
    Outcome outcome = outcome(budget("120", 2022, 2023), Given.emissions("2022: 100"), falling(50));
    assertThat(outcome.runOut()).hasValue(LocalDate.ofYearDay(2023, 147));
  }

  @Test
  void whatIsLeftOfABudgetWithAGapIsNotTold() {
    Outcome outcome =
        outcome(budget("1000", 2020, 2024), Given.emissions("2020: 100, 2022: 100"), falling(10));
    assertThat(outcome.remaining()).isEmpty();
    assertThat(outcome.lastKnown().map(YearFigure::amount)).hasValue(tonnes("100"));
  }

  @Test
  void aRateFromAKnownYearCutsTheFirstAssumedOneOnce() {
    YearlyRates since2020 = new YearlyRates(Map.of(), BigDecimal.TEN, OptionalInt.of(2020));
    Outcome outcome = outcome(budget("1000", 2022, 2023), Given.emissions("2022: 100"), since2020);
    assertThat(outcome.inTargetYear().map(YearFigure::amount)).hasValue(tonnes("90"));
  }

  @Test
  void withoutAnyYearNothingIsKnownLast() {
    Outcome outcome = outcome(budget("1000", 2022, 2023), Given.emissions(""), falling(10));
    assertThat(outcome.lastKnown()).isEmpty();
    assertThat(outcome.notEffectiveTogether()).isEqualTo(tonnes("0"));
  }

  @Test
  void aNegativeRateIsARise() {
    Outcome outcome = outcome(budget("500", 2022, 2023), Given.emissions("2022: 100"), falling(-5));

    assertThat(outcome.inTargetYear().map(YearFigure::amount)).hasValue(tonnes("105"));
  }

  /** Steps of 10 t to 30 t from 2024 on, and from 2026 on 50 t of which 20 t are not there. */
  @Test
  void measuresTakeAwayNoMoreThanThereIs() {
    Statistics statistics = of(sector("transport", "2022: 60"), sector("industry", "2022: 40"));
    Measures measures =
        new Measures(
            List.of(
                new Measure("buses", "transport", tonnes("30"), 2024, OptionalInt.empty(), 3),
                new Measure("toll", "transport", tonnes("50"), 2026, OptionalInt.of(2026), 1)),
            Otherwise.LEVEL_HELD);

    Outcome outcome = outcome(budget("1000", 2022, 2027), statistics, measures);

    assertThat(outcome.years().values().stream().map(YearFigure::amount))
        .containsExactly(
            tonnes("100"), tonnes("100"), tonnes("90"), tonnes("80"), tonnes("40"), tonnes("70"));
    assertThat(outcome.notEffective()).containsOnly(Map.entry("transport", tonnes("20")));
  }

  @Test
  void aMeasureInASectorThatTheTargetDoesNotCountIsNotEffective() {
    Measures measures =
        new Measures(
            List.of(new Measure("m", "waste", tonnes("5"), 2023, OptionalInt.empty(), 1)),
            Otherwise.LEVEL_HELD);

    Outcome outcome = outcome(budget("1000", 2022, 2024), Given.emissions("2022: 100"), measures);

    assertThat(outcome.notEffective()).containsOnly(Map.entry("waste", tonnes("10")));
    assertThat(outcome.notEffectiveTogether()).isEqualTo(tonnes("10"));
    assertThat(outcome.inTargetYear().map(YearFigure::amount)).hasValue(tonnes("100"));
  }

  @Test
  void withoutMeasuresTheTrendOfEverySectorGoesOn() {
    Statistics statistics =
        of(sector("transport", "2021: 70, 2022: 60"), sector("industry", "2021: 40, 2022: 40"));

    Outcome outcome =
        outcome(budget("1000", 2022, 2024), statistics, new Measures(List.of(), Otherwise.TREND));

    assertThat(outcome.inTargetYear().map(YearFigure::amount)).hasValue(tonnes("80"));
  }

  /** 100 kt a year, falling by 10 kt: the run-out is the one that the follow-up tells as trend. */
  @Test
  void thePresentPaceRunsOutWhenTheFollowUpSays() {
    Statistics statistics =
        of(
            sector("transport", "2020: 70000, 2021: 62000, 2022: 55000"),
            sector("industry", "2020: 50000, 2021: 48000, 2022: 45000"));
    CarbonBudgetTarget budget = budget("450000", 2020, 2040);

    Outcome outcome = outcome(budget, statistics, new PresentPace());

    assertThat(outcome.runOut()).isPresent();
    assertThat(outcome.runOut())
        .isEqualTo(budget.ledger(statistics).runOut().orElseThrow().trend());
  }

  /** Of 100 t of industry a plant of 80 t does not count; the other 20 t fall to 10 t. */
  @Test
  void facilitiesThatDoNotCountTakeNoPartInAScenario() {
    ScopeRule withoutPlant =
        scope(Set.of(), Set.of(), Set.of("plant"), InternationalTransport.MUNICIPAL);
    Statistics statistics =
        Statistics.builder()
            .figures(sector("industry", "2022: 100"))
            .facilities(
                List.of(
                    new FacilityFigure("plant", 2022, tonnes("80")),
                    new FacilityFigure("another", 2022, tonnes("7")),
                    new FacilityFigure("plant", 2023, tonnes("75"))))
            .build();

    Outcome outcome = outcome(budget("1000", 2022, 2023, withoutPlant), statistics, falling(50));

    assertThat(outcome.years().values().stream().map(YearFigure::amount))
        .containsExactly(tonnes("20"), tonnes("10"));
  }

  /** The depot's 80 t lie in transport, where no plants are looked for unless it is said. */
  @Test
  void aFacilityIsTakenOffTheSectorThatItIsSaidToLieIn() {
    ScopeRule withoutDepot =
        new ScopeRule(
            Set.of("transport"),
            Set.of(),
            List.of(new ExcludedFacility("depot", Optional.of("transport"))),
            InternationalTransport.MUNICIPAL,
            "");
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "2022: 100"))
            .facilities(List.of(new FacilityFigure("depot", 2022, tonnes("80"))))
            .build();

    Outcome outcome = outcome(budget("1000", 2022, 2023, withoutDepot), statistics, falling(50));

    assertThat(outcome.years().values().stream().map(YearFigure::amount))
        .containsExactly(tonnes("20"), tonnes("10"));
  }

  @Test
  void aPlantThatIsLargerThanItsSectorCannotBeTakenOff() {
    ScopeRule withoutPlant =
        scope(Set.of(), Set.of(), Set.of("plant"), InternationalTransport.MUNICIPAL);
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "2022: 100"))
            .facilities(List.of(new FacilityFigure("plant", 2022, tonnes("80"))))
            .build();

    Outcome outcome = outcome(budget("1000", 2022, 2023, withoutPlant), statistics, falling(50));

    assertThat(outcome.assumed().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(outcome.assumed().reason().toString())
        .contains("as large as the facilities taken off");
  }

  /** A tenth of the people has 10 of 100 t of flights; at 50 % less a year 5 t, beside 30 t. */
  @Test
  void theShareOfInternationalTransportFallsByItsOwnRate() {
    ScopeRule perCapita = scope(Set.of(), Set.of(), Set.of(), InternationalTransport.PER_CAPITA);
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "2022: 30"))
            .population(persons("2022: 100"))
            .nationPopulation(persons("2022: 1000"))
            .nationInternationalTransport(Given.amounts("2022: 100"))
            .build();
    YearlyRates rates =
        new YearlyRates(
            Map.of("international-transport", BigDecimal.valueOf(50)),
            BigDecimal.ZERO,
            OptionalInt.empty());

    Outcome outcome = outcome(budget("1000", 2022, 2023, perCapita), statistics, rates);

    assertThat(outcome.years().values().stream().map(YearFigure::amount))
        .containsExactly(tonnes("40"), tonnes("35"));
  }

  @Test
  void aReductionIsJudgedInItsTargetYear() {
    Target half =
        new ReductionFromBase(
            head(), 50, OptionalInt.of(2020), 2024, Optional.empty(), ReductionPath.LINEAR, false);
    Statistics statistics = Given.emissions("2020: 100, 2021: 90, 2022: 80");

    assertThat(outcome(half, statistics, falling(21)).assumed().verdict()).isEqualTo(Verdict.MET);
    assertThat(outcome(half, statistics, falling(20)).assumed().verdict())
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void aCeilingPerPersonUsesTheLastKnownPopulation() {
    Target ceiling =
        new LevelCeiling(
            head(),
            BigDecimal.ONE,
            CeilingUnit.TONNES_PER_PERSON,
            2024,
            OptionalInt.empty(),
            Optional.empty(),
            ReductionPath.LINEAR);
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "2022: 200"))
            .population(persons("2022: 50"))
            .build();

    assertThat(outcome(ceiling, statistics, falling(50)).assumed().value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
  }

  @Test
  void estimatesGiveWayToTheScenario() {
    Outcome outcome =
        outcome(budget("1000", 2022, 2024), Given.emissions("2022: 100, 2023: ~500"), falling(10));

    assertThat(outcome.years().values().stream().map(YearFigure::amount))
        .containsExactly(tonnes("100"), tonnes("90"), tonnes("81"));
  }

  @Test
  void aTargetWithoutACompleteYearIsNotAssessable() {
    Outcome outcome =
        outcome(
            budget(
                "1000",
                2022,
                2024,
                scope(Set.of(), Set.of(), Set.of("plant"), InternationalTransport.MUNICIPAL)),
            Given.emissions("2022: 100"),
            falling(10));

    assertThat(outcome.assumed().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(outcome.missing())
        .extracting(Clause::toString)
        .containsExactly("facility plant has no figures for 2022: supply a facilities file");
  }

  private static Outcome outcome(Target target, Statistics statistics, Assumption assumption) {
    return new WhatIf(target, statistics, SECTORS_OF_PLANTS).outcome(assumption, "scenario");
  }

  private static YearlyRates falling(int pct) {
    return new YearlyRates(Map.of(), BigDecimal.valueOf(pct), OptionalInt.empty());
  }

  private static Statistics of(List<SectorFigure> one, List<SectorFigure> other) {
    return Statistics.builder()
        .figures(Stream.concat(one.stream(), other.stream()).toList())
        .build();
  }

  private static CarbonBudgetTarget budget(String tonnes, int first, int last) {
    return budget(tonnes, first, last, ScopeRule.everything());
  }

  private static CarbonBudgetTarget budget(String tonnes, int first, int last, ScopeRule scope) {
    return new CarbonBudgetTarget(
        head(Perspective.TERRITORIAL, scope),
        tonnes(tonnes),
        new YearRange(first, last),
        OptionalDouble.empty(),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty(),
        false);
  }
}
