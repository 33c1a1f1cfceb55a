package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;

class BandedAccountLawsTest {
  /** A year: milligrams of two sectors, what a works has of the second if known, its bands in %. */
  record GivenYear(
      long transport, long industry, Optional<Long> works, boolean estimated, int total, int own) {}

  @Property
  void emissionsLieInsideTheirBand(@ForAll("years") List<GivenYear> years) {
    for (AccountedYear year : account(years)) {
      Optional<Co2e> amount = year.row().figure().map(figure -> figure.amount());
      year.emissionsBand()
          .ifPresent(band -> assertThat(amount.orElseThrow()).isBetween(band.low(), band.high()));
    }
  }

  @Property
  void whatRemainsLiesInsideItsBandAndSoDoItsBounds(@ForAll("years") List<GivenYear> years) {
    for (AccountedYear year : account(years)) {
      Optional<Co2e> low = year.row().remaining().or(year::remainingLow);
      Optional<Co2e> high = year.row().remaining().or(year::remainingHigh);
      year.remainingBand()
          .ifPresent(
              band -> {
                assertThat(low.orElseThrow()).isGreaterThanOrEqualTo(band.low());
                assertThat(high.orElseThrow()).isLessThanOrEqualTo(band.high());
              });
    }
  }

  @Property
  void onlyEstimatedYearsHaveABand(@ForAll("years") List<GivenYear> years) {
    for (AccountedYear year : account(years)) {
      if (!year.status().equals(Optional.of(Status.PROGNOSIS))) {
        assertThat(year.emissionsBand()).isEmpty();
        assertThat(year.remainingBand()).isEmpty();
      }
    }
  }

  /** Nothing but the year's own band is added to the band of the year before. */
  @Property
  void bandOfWhatRemainsWidensByTheBandOfTheYear(@ForAll("years") List<GivenYear> years) {
    List<AccountedYear> account = account(years);
    for (int i = 1; i < account.size(); i++) {
      Optional<BandEnds> before = account.get(i - 1).remainingBand();
      AccountedYear year = account.get(i);
      if (before.isPresent() && year.remainingBand().isPresent()) {
        assertThat(width(year.remainingBand()))
            .isEqualTo(width(before).plus(width(year.emissionsBand())));
      }
    }
  }

  private static Co2e width(Optional<BandEnds> band) {
    return band.orElseThrow().high().minus(band.orElseThrow().low());
  }

  @Provide
  Arbitrary<List<GivenYear>> years() {
    Arbitrary<Long> milligrams = Arbitraries.longs().between(0, 1_000_000_000_000L);
    return Combinators.combine(
            milligrams,
            milligrams,
            Arbitraries.longs().between(0, 100_000_000L).optional(0.7),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(0, 120))
        .as(GivenYear::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<AccountedYear> account(List<GivenYear> years) {
    List<SectorFigure> figures = new ArrayList<>();
    List<FacilityFigure> works = new ArrayList<>();
    SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
    for (int i = 0; i < years.size(); i++) {
      GivenYear given = years.get(i);
      int year = 2020 + i;
      figures.add(figure(year, "transport", given.transport(), given.estimated()));
      figures.add(figure(year, "industry", given.industry(), given.estimated()));
      given.works().ifPresent(mg -> works.add(new FacilityFigure("works", year, new Co2e(mg))));
      if (given.estimated()) {
        bands.put(
            year,
            new PrognosisBand(
                given.total(), new TreeMap<>(Map.of("industry", (double) given.own()))));
      }
    }
    return FollowUp.account(
        budget(), Statistics.builder().figures(figures).facilities(works).bands(bands).build());
  }

  private static SectorFigure figure(int year, String sector, long milligrams, boolean estimated) {
    return new SectorFigure(
        year,
        sector,
        new Co2e(milligrams),
        estimated ? Status.PROGNOSIS : Status.DEFINITIVE,
        Given.EDITION);
  }

  private static CarbonBudgetTarget budget() {
    return new CarbonBudgetTarget(
        head(
            Perspective.TERRITORIAL,
            new ScopeRule(
                Set.of(),
                Set.of(),
                List.of(new ExcludedFacility("works", Optional.of("industry"))),
                InternationalTransport.MUNICIPAL,
                "")),
        Co2e.ofTonnes(300.1),
        new YearRange(2020, 2025),
        OptionalDouble.of(10),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty(),
        false);
  }
}
