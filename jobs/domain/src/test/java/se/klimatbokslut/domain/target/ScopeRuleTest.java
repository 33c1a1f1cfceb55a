package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.persons;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;
import static se.klimatbokslut.domain.target.InternationalTransport.MUNICIPAL;
import static se.klimatbokslut.domain.target.InternationalTransport.NONE;
import static se.klimatbokslut.domain.target.InternationalTransport.PER_CAPITA;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.StatisticsBuilder;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;

class ScopeRuleTest {
  private static final Set<String> ALL = Set.of();
  private static final Set<String> NO = Set.of();
  private static final Set<String> SSAB = Set.of("ssab-borlange");

  @Test
  void everythingAddsUpAllSectorsOfTheYearsHeld() {
    ScopedSeries series = ScopeRule.everything().series(borlange().build());
    assertThat(amountsOf(series)).isEqualTo(amounts("1990: 205, 2020: 165, 2021: 160"));
    assertThat(series.missing()).isEmpty();
  }

  @Test
  void onlyTheNamedSectorsCount() {
    assertThat(amountsOf(series(scope(Set.of("industry"), NO, NO, MUNICIPAL))))
        .isEqualTo(amounts("1990: 100, 2020: 80, 2021: 80"));
  }

  @Test
  void sectorsLeftOutDoNotCountEvenIfNamed() {
    ScopeRule rule = scope(Set.of("industry", "transport"), Set.of("industry"), NO, MUNICIPAL);
    assertThat(amountsOf(series(rule))).isEqualTo(amounts("1990: 100, 2020: 80, 2021: 75"));
  }

  @Test
  void internationalTransportCanBeLeftOut() {
    assertThat(amountsOf(series(scope(ALL, NO, NO, NONE))))
        .isEqualTo(amounts("1990: 200, 2020: 160, 2021: 155"));
  }

  // 52 000 of 10 400 000 persons are 0.5 % of 2000 t, in place of the 5 t the database gives
  @Test
  void shareByPopulationReplacesTheRowsOfTheDatabase() {
    Statistics statistics =
        borlange()
            .population(persons("1990: 52000, 2020: 52000, 2021: 52000"))
            .nationPopulation(persons("1990: 10400000, 2020: 10400000, 2021: 10400000"))
            .nationInternationalTransport(amounts("1990: 2000, 2020: 2000, 2021: 1000"))
            .build();
    ScopedSeries series = scope(ALL, NO, NO, PER_CAPITA).series(statistics);
    assertThat(amountsOf(series)).isEqualTo(amounts("1990: 210, 2020: 170, 2021: 160"));
  }

  @Test
  void shareByPopulationNeedsBothPopulationsAndTheNation() {
    Statistics statistics =
        borlange()
            .population(persons("1990: 1, 2020: 1"))
            .nationPopulation(persons("1990: 2, 2021: 2"))
            .nationInternationalTransport(amounts("2020: 2000, 2021: 1000"))
            .build();
    ScopedSeries series = scope(ALL, NO, NO, PER_CAPITA).series(statistics);
    assertThat(series.years()).isEmpty();
    assertThat(series.missing())
        .extracting(clause -> clause.in(EN))
        .containsExactlyInAnyOrder(
            "the area's population is missing for 2021: supply a population file",
            "the nation's population is missing for 2020: supply a population file",
            "the nation's international transport is missing for 1990: "
                + "supply an edition that holds the nation");
  }

  @Test
  void facilitiesAreTakenOff() {
    Statistics statistics =
        borlange()
            .facilities(
                List.of(
                    facility("ssab-borlange", 1990, "60"),
                    facility("ssab-borlange", 2020, "50"),
                    facility("ssab-borlange", 2021, "40"),
                    facility("other", 2021, "7")))
            .build();
    assertThat(amountsOf(scope(ALL, NO, SSAB, MUNICIPAL).series(statistics)))
        .isEqualTo(amounts("1990: 145, 2020: 115, 2021: 120"));
  }

  @Test
  void yearWithoutTheFacilityIsMissingNotWhole() {
    Statistics statistics =
        borlange().facilities(List.of(facility("ssab-borlange", 1990, "60"))).build();
    ScopedSeries series = scope(ALL, NO, SSAB, MUNICIPAL).series(statistics);
    assertThat(amountsOf(series)).isEqualTo(amounts("1990: 145"));
    assertThat(series.missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly(
            "facility ssab-borlange has no figures for 2020-2021: supply a facilities file");
  }

  @Test
  void facilityLargerThanTheScopeIsAMistakeInTheScope() {
    Statistics statistics =
        borlange().facilities(List.of(facility("ssab-borlange", 2020, "166"))).build();
    assertThat(scope(ALL, NO, SSAB, MUNICIPAL).series(statistics).missing())
        .extracting(clause -> clause.in(EN))
        .contains(
            "the facilities taken off emit more than the sectors of the scope for 2020: "
                + "check that they lie inside the scope");
  }

  @Test
  void namedSectorWithoutFiguresMakesTheYearMissing() {
    ScopedSeries series = series(scope(Set.of("industry", "heating"), NO, NO, MUNICIPAL));
    assertThat(series.years()).isEmpty();
    assertThat(series.missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly("sector heating has no figures for 1990, 2020-2021: check the code");
  }

  @Test
  void scopeWithoutAnySectorIsMissingNotZero() {
    Set<String> every = Set.of("industry", "transport", "international-transport");
    ScopedSeries series = series(scope(ALL, every, NO, MUNICIPAL));
    assertThat(series.years()).isEmpty();
    assertThat(series.missing())
        .singleElement()
        .extracting(clause -> clause.in(EN))
        .asString()
        .contains("1990, 2020-2021");
  }

  /** Nobody says what the plant emits in 2024, so nothing estimated behind that year is counted. */
  @Test
  void estimatesEndWhereOneIsLeftOut() {
    Statistics statistics =
        Statistics.builder()
            .figures(
                sector("industry", "2021: 100, 2022: ~100, 2023: ~100, 2024: ~100, 2025: ~100"))
            .facilities(
                List.of(
                    facility("plant", 2021, "10"),
                    facility("plant", 2022, "20"),
                    facility("plant", 2023, "30"),
                    facility("plant", 2025, "40")))
            .build();
    ScopeRule rule = scope(NO, NO, Set.of("plant"), MUNICIPAL);
    assertThat(amountsOf(rule.series(statistics)))
        .isEqualTo(amounts("2021: 90, 2022: 80, 2023: 70"));
  }

  @Test
  void previousEditionIsScopedAlike() {
    Statistics statistics =
        borlange()
            .previousFigures(
                Stream.concat(
                        sector("industry", "2020: 90").stream(),
                        sector("transport", "2020: 10").stream())
                    .toList())
            .build();
    ScopeRule rule = scope(Set.of("industry"), NO, NO, MUNICIPAL);
    assertThat(amountsOf(rule.previousSeries(statistics))).isEqualTo(amounts("2020: 90"));
  }

  @Test
  void yearIsAsWeaklyKnownAsItsWeakestSector() {
    Statistics statistics =
        Statistics.builder()
            .figures(
                List.of(
                    new SectorFigure(2024, "a", tonnes("1"), Status.DEFINITIVE, "new"),
                    new SectorFigure(2024, "b", tonnes("2"), Status.CARRIED_FORWARD, "new"),
                    new SectorFigure(2024, "c", tonnes("3"), Status.OLDER_EDITION, "before")))
            .build();
    assertThat(ScopeRule.everything().series(statistics).at(2024))
        .contains(new YearFigure(tonnes("6"), Status.OLDER_EDITION, "before + new"));
  }

  /** 4 of 7 t are carried forward, then 3 of 6 t, which is not more than half. */
  @Test
  void yearIsCarriedForwardWhenMostOfItIs() {
    assertThat(statusWithCarriedForward("4", "3")).isSameAs(Status.CARRIED_FORWARD);
    assertThat(statusWithCarriedForward("3", "3")).isSameAs(Status.DEFINITIVE);
  }

  private static Status statusWithCarriedForward(String carried, String local) {
    return YearFigure.sum(
            List.of(
                new SectorFigure(2024, "a", tonnes(carried), Status.CARRIED_FORWARD, "new"),
                new SectorFigure(2024, "b", tonnes(local), Status.DEFINITIVE, "new")))
        .status();
  }

  @ParameterizedTest
  @EnumSource
  void idIsWhatTargetFilesSay(InternationalTransport choice) {
    assertThat(InternationalTransport.ofId(choice.id())).isSameAs(choice);
  }

  @Test
  void unknownIdIsRefused() {
    assertThatThrownBy(() -> InternationalTransport.ofId("half")).hasMessageContaining("'half'");
  }

  private static ScopedSeries series(ScopeRule rule) {
    return rule.series(borlange().build());
  }

  private static StatisticsBuilder borlange() {
    return Statistics.builder()
        .figures(
            Stream.of(
                    sector("industry", "1990: 100, 2020: 80, 2021: 80"),
                    sector("transport", "1990: 100, 2020: 80, 2021: 75"),
                    sector("international-transport", "1990: 5, 2020: 5, 2021: 5"))
                .flatMap(List::stream)
                .toList());
  }

  private static FacilityFigure facility(String id, int year, String tonnes) {
    return new FacilityFigure(id, year, tonnes(tonnes));
  }

  private static SortedMap<Integer, Co2e> amountsOf(ScopedSeries series) {
    SortedMap<Integer, Co2e> amounts = new TreeMap<>();
    series.years().forEach((year, figure) -> amounts.put(year, figure.amount()));
    return amounts;
  }
}
