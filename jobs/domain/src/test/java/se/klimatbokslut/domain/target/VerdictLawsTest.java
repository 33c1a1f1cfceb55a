package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.scope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class VerdictLawsTest {
  private static final Set<String> NONE = Set.of();
  private static final Set<String> INDUSTRY = Set.of("industry");

  @Property
  void scalingEmissionsAndBudgetTogetherFlipsNoVerdict(
      @ForAll("figures") List<SectorFigure> figures,
      @ForAll PathConvention convention,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    Verdict once = budget(1, convention).progress(statistics(figures)).verdict();
    Verdict scaled =
        budget(factor, convention).progress(statistics(scaled(figures, factor))).verdict();
    assertThat(scaled).isEqualTo(once);
  }

  @Property
  void scalingEmissionsFlipsNoVerdictOnAReduction(
      @ForAll("figures") List<SectorFigure> figures,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    AnnualReduction yearly =
        new AnnualReduction(head(), 7, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty());
    NearZero near = new NearZero(head(), 2045, 5, 2020, Optional.empty(), ReductionPath.LINEAR);
    for (Target target : List.of(yearly, near)) {
      assertThat(target.progress(statistics(scaled(figures, factor))).verdict())
          .isEqualTo(target.progress(statistics(figures)).verdict());
    }
  }

  @Property
  void moreEmissionsNeverImproveABudget(
      @ForAll("figures") List<SectorFigure> figures,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    Progress less = budget(1, PathConvention.LINEAR).progress(statistics(figures));
    List<SectorFigure> raised = new ArrayList<>(figures);
    SectorFigure last = figures.get(figures.size() - 1);
    raised.add(figure(last.year(), "more", more));
    Progress raisedProgress = budget(1, PathConvention.LINEAR).progress(statistics(raised));
    assertThat(badness(raisedProgress)).isGreaterThanOrEqualTo(badness(less));
  }

  @Property
  void prognosisAloneDecidesNothing(@ForAll("figures") List<SectorFigure> figures) {
    List<SectorFigure> estimated =
        figures.stream()
            .map(
                figure ->
                    new SectorFigure(
                        figure.year(),
                        figure.sector(),
                        figure.amount(),
                        Status.PROGNOSIS,
                        figure.editionId()))
            .toList();
    List<Target> targets =
        List.of(
            budget(1, PathConvention.UNCUT_FIRST_YEAR),
            new AnnualReduction(
                head(), 7, OptionalInt.of(2020), OptionalInt.of(2023), Optional.empty()),
            new ReductionFromBase(
                head(),
                30,
                OptionalInt.of(2020),
                2024,
                Optional.empty(),
                ReductionPath.LINEAR,
                false),
            new LevelCeiling(
                head(),
                BigDecimal.valueOf(100),
                CeilingUnit.TONNES,
                2024,
                OptionalInt.empty(),
                Optional.empty(),
                ReductionPath.LINEAR),
            new NetZero(
                head(), 2024, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), false),
            new NearZero(head(), 2024, 50, 2020, Optional.empty(), ReductionPath.LINEAR));
    for (Target target : targets) {
      assertThat(Given.progress(target, statistics(estimated)).verdict())
          .as(target.type())
          .isEqualTo(Verdict.NOT_ASSESSABLE);
    }
  }

  @Property
  void marginOfABudgetIsOnTheGoodSideExactlyWhenItsSumIs(
      @ForAll("figures") List<SectorFigure> figures, @ForAll PathConvention convention) {
    Progress progress = budget(1, convention).progress(statistics(figures));
    boolean sumKept =
        progress.verdict().isPositive()
            || progress.code().equals(Optional.of(ReasonCode.SUM_BELOW_LEVEL_ABOVE));
    assertThat(progress.margin().orElseThrow().amount().signum() >= 0).isEqualTo(sumKept);
  }

  private static int badness(Progress progress) {
    return List.of(
            Verdict.MET,
            Verdict.ON_TRACK,
            Verdict.TOO_CLOSE_TO_CALL,
            Verdict.OFF_TRACK,
            Verdict.MISSED)
        .indexOf(progress.verdict());
  }

  @Property
  void excludedAndIncludedAreTheWhole(@ForAll("figures") List<SectorFigure> figures) {
    ScopedSeries whole = ScopeRule.everything().series(statistics(figures));
    ScopedSeries included =
        scope(INDUSTRY, NONE, NONE, InternationalTransport.MUNICIPAL).series(statistics(figures));
    ScopedSeries excluded =
        scope(NONE, INDUSTRY, NONE, InternationalTransport.MUNICIPAL).series(statistics(figures));
    whole
        .years()
        .forEach(
            (year, figure) ->
                assertThat(
                        included
                            .at(year)
                            .orElseThrow()
                            .amount()
                            .plus(excluded.at(year).orElseThrow().amount()))
                    .isEqualTo(figure.amount()));
  }

  @Property
  void orderOfTheFiguresDoesNotMatter(
      @ForAll("figures") List<SectorFigure> figures, @ForAll Random random) {
    List<SectorFigure> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, random);
    CarbonBudgetTarget target = budget(1, PathConvention.CONTINUOUS);
    assertThat(target.progress(statistics(shuffled)))
        .isEqualTo(target.progress(statistics(figures)));
  }

  @Provide
  Arbitrary<List<SectorFigure>> figures() {
    Arbitrary<Integer> tonnes = Arbitraries.integers().between(1, 150);
    return Combinators.combine(tonnes, tonnes)
        .as((industry, transport) -> new int[] {industry, transport})
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(VerdictLawsTest::yearly);
  }

  private static List<SectorFigure> yearly(List<int[]> tonnes) {
    List<SectorFigure> figures = new ArrayList<>();
    for (int i = 0; i < tonnes.size(); i++) {
      figures.add(figure(2020 + i, "industry", tonnes.get(i)[0]));
      figures.add(figure(2020 + i, "transport", tonnes.get(i)[1]));
    }
    return figures;
  }

  private static SectorFigure figure(int year, String sector, int tonnes) {
    return new SectorFigure(year, sector, Co2e.ofTonnes(tonnes), Status.DEFINITIVE, Given.EDITION);
  }

  private static List<SectorFigure> scaled(List<SectorFigure> figures, int factor) {
    return figures.stream()
        .map(
            figure ->
                new SectorFigure(
                    figure.year(),
                    figure.sector(),
                    new Co2e(figure.amount().milligrams() * factor),
                    figure.status(),
                    figure.editionId()))
        .toList();
  }

  /** Of 1000 t for 2020-2029 at 10 % a year; the odd tenths keep sums off the path. */
  private static CarbonBudgetTarget budget(int factor, PathConvention convention) {
    return new CarbonBudgetTarget(
        head(),
        Co2e.ofTonnes(1000.1 * factor),
        new YearRange(2020, 2029),
        OptionalDouble.of(10),
        convention,
        Optional.empty(),
        false);
  }

  private static Statistics statistics(List<SectorFigure> figures) {
    return Statistics.builder().figures(figures).build();
  }
}
