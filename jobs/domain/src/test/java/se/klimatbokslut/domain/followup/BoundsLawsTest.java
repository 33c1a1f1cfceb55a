package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
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
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

class BoundsLawsTest {
  /** A year: what transport and industry emitted, and the works' share of industry in percent. */
  record GivenYear(int transport, int industry, int share, boolean known) {}

  /** A facility that opened or closed in between may turn a bad answer, never a good one. */
  @Property
  void goodAnswerAtTheBoundsIsNoBadOneOnceTheFiguresAreKnown(
      @ForAll("years") List<GivenYear> years) {
    for (Target target : targets()) {
      Progress bounded = Given.progress(target, statistics(years, false));
      Progress exact = Given.progress(target, statistics(years, true));
      if (bounded.verdict().isPositive()) {
        assertThat(exact.verdict())
            .as(target.type())
            .isNotIn(Verdict.OFF_TRACK, Verdict.MISSED, Verdict.NOT_ASSESSABLE);
      }
    }
  }

  /** Sums only grow with what is counted, so that both bounds of a budget bound its answer. */
  @Property
  void badAnswerOfABudgetStaysBad(@ForAll("years") List<GivenYear> years) {
    Progress bounded = Given.progress(budget(), statistics(years, false));
    if (bounded.verdict() == Verdict.OFF_TRACK || bounded.verdict() == Verdict.MISSED) {
      assertThat(Given.progress(budget(), statistics(years, true)).verdict())
          .isEqualTo(bounded.verdict());
    }
  }

  @Property
  void figureOnceItIsKnownLiesBetweenTheBounds(@ForAll("years") List<GivenYear> years) {
    for (Target target : targets()) {
      Progress bounded = Given.progress(target, statistics(years, false));
      Optional<BigDecimal> exact = Given.progress(target, statistics(years, true)).value();
      if (exact.isPresent() && bounded.valueLow().isPresent()) {
        assertThat(exact.orElseThrow())
            .as(target.type())
            .isBetween(bounded.valueLow().orElseThrow(), bounded.valueHigh().orElseThrow());
      }
    }
  }

  @Property
  void exactFigureOfAnOpenYearIsNeverTold(@ForAll("years") List<GivenYear> years) {
    List<AccountedYear> account = FollowUp.account(budget(), statistics(years, false));
    for (int i = 0; i < years.size(); i++) {
      boolean isOpen = !years.get(i).known() && years.get(i).industry() > 0;
      assertThat(account.get(i).row().figure().isPresent()).isEqualTo(!isOpen);
      assertThat(account.get(i).emissionsLow().isPresent()).isEqualTo(isOpen);
    }
  }

  @Provide
  Arbitrary<List<GivenYear>> years() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(true, false, false))
        .as(GivenYear::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Statistics statistics(List<GivenYear> years, boolean all) {
    List<SectorFigure> figures = new ArrayList<>();
    List<FacilityFigure> works = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      GivenYear given = years.get(i);
      int year = 2020 + i;
      figures.add(figure(year, "transport", given.transport()));
      figures.add(figure(year, "industry", given.industry()));
      if (all || given.known()) {
        Co2e amount = Co2e.ofTonnes(given.industry() * given.share() / 100.0);
        works.add(new FacilityFigure("works", year, amount));
      }
    }
    return Statistics.builder().figures(figures).facilities(works).build();
  }

  private static SectorFigure figure(int year, String sector, int tonnes) {
    return new SectorFigure(year, sector, Co2e.ofTonnes(tonnes), Status.DEFINITIVE, Given.EDITION);
  }

  /** The kinds whose verdict follows from sums, or from two years. */
  private static List<Target> targets() {
    return List.of(
        budget(),
        new AnnualReduction(
            works(), 7, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty()),
        new AnnualReduction(
            works(), 7, OptionalInt.of(2020), OptionalInt.of(2022), Optional.empty()),
        new ReductionFromBase(
            works(), 50, OptionalInt.of(2020), 2024, Optional.empty(), ReductionPath.LINEAR, false),
        new NetZero(
            works(), 2023, OptionalDouble.empty(), OptionalInt.of(2020), Optional.empty(), false));
  }

  private static CarbonBudgetTarget budget() {
    return new CarbonBudgetTarget(
        works(),
        Co2e.ofTonnes(300.1),
        new YearRange(2020, 2025),
        OptionalDouble.of(10),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.empty(),
        false);
  }

  private static TargetHead works() {
    return head(
        Perspective.TERRITORIAL,
        new ScopeRule(
            Set.of(),
            Set.of(),
            List.of(new ExcludedFacility("works", Optional.of("industry"))),
            InternationalTransport.MUNICIPAL,
            ""));
  }
}
