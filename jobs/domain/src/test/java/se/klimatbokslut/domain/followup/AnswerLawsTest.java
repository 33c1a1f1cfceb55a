package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.adopted;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.level;
import static se.klimatbokslut.domain.Given.stating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import se.klimatbokslut.domain.sentence.Language;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.BoundaryCheck;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Frame;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

/** What holds of every answer, whatever the target and the figures. */
class AnswerLawsTest {
  private static final String NUMBER = "\\d{1,3}(?:[,.\u202f]\\d{3})*(?:[.,]\\d+)?";

  /** A figure, how far it is off, and what it is set beside. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "("
              + NUMBER
              + ")[ \u00a0]t, "
              + NUMBER
              + "[ \u00a0]t (?:less|more|mindre|mer|mere) [^;\\d]*("
              + NUMBER
              + ")[ \u00a0]t");

  private static final Pattern CUTS =
      Pattern.compile(
          "("
              + NUMBER
              + ")[ \u00a0]% (?:lower|lägre|lavere) [^;]*; [^;\\d]*("
              + NUMBER
              + ")[ \u00a0]%");

  /** Milligrams of a year now and, if it was told before, then. */
  record GivenYear(long now, Optional<Long> before) {}

  @Property
  void noAmountIsSetBesideItself(
      @ForAll("targets") Target target, @ForAll("years") List<GivenYear> years) {
    Progress progress = Given.progress(target, statistics(years));
    for (Language language : Language.values()) {
      String said = progress.explanation().in(language);
      for (Pattern pattern : List.of(COMPARED, CUTS)) {
        Matcher compared = pattern.matcher(said);
        while (compared.find()) {
          boolean same = progress.value().equals(progress.pathValue());
          assertThat(same && pattern.equals(CUTS) ? "" : compared.group(1))
              .as(said)
              .isNotEqualTo(compared.group(2));
        }
      }
    }
  }

  @Property
  void aGoodAnswerIsDefended(
      @ForAll("targets") Target target, @ForAll("years") List<GivenYear> years) {
    Statistics statistics = statistics(years);
    Progress progress = Given.progress(target, statistics);
    if (progress.verdict().isPositive()) {
      assertThat(progress.robustness().orElseThrow().pct()).isEqualTo(100);
      assertThat(progress.robustness().orElseThrow().answer()).isEqualTo(progress.verdict());
      BoundaryCheck boundary = BoundaryCheck.of(target, statistics);
      assertThat(boundary.other()).isEmpty();
      assertThat(boundary.unchecked()).isEmpty();
      boolean published =
          target instanceof CarbonBudgetTarget budget
              && budget.startLevel().isEmpty()
              && target.baseLevel(statistics).isEmpty();
      if (!published) {
        progress
            .start()
            .ifPresent(
                start -> assertThat(start.year()).isLessThan(progress.valueYear().getAsInt()));
      }
    }
  }

  @Property
  void aBudgetThatIsSpentIsNeverGood(
      @ForAll("budgets") CarbonBudgetTarget budget, @ForAll("years") List<GivenYear> years) {
    long emitted = years.stream().skip(1).limit(5).mapToLong(GivenYear::now).sum();
    Progress progress = Given.progress(budget, statistics(years));
    if (emitted > budget.budget().milligrams()) {
      assertThat(progress.verdict()).isEqualTo(Verdict.MISSED);
    }
  }

  @Property
  void theDayOfTheRunDecidesNothing(
      @ForAll("targets") Target target,
      @ForAll("years") List<GivenYear> years,
      @ForAll @IntRange(min = 2015, max = 2060) int lastYearOver) {
    Progress early = Given.progress(target, statistics(years));
    Progress late = FollowUp.progress(target, statistics(years), new Accounts(2100, lastYearOver));
    assertThat(late.verdict()).isEqualTo(early.verdict());
    assertThat(late.code()).isEqualTo(early.code());
    assertThat(late.value()).isEqualTo(early.value());
    assertThat(late.start()).isEqualTo(early.start());
  }

  @Property
  void estimatesDecideNothing(
      @ForAll("targets") Target target,
      @ForAll("years") List<GivenYear> years,
      @ForAll @IntRange(min = 0, max = 2000) int estimate,
      @ForAll @IntRange(min = 0, max = 120) int halfWidth) {
    Statistics known = statistics(years);
    int next = 2019 + years.size();
    List<SectorFigure> figures = new ArrayList<>(known.figures());
    figures.add(
        new SectorFigure(
            next, "transport", Co2e.ofTonnes(estimate), Status.PROGNOSIS, Given.EDITION));
    SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
    bands.put(next, new PrognosisBand(halfWidth, new TreeMap<>()));
    Statistics estimated =
        Statistics.builder()
            .figures(figures)
            .previousFigures(known.previousFigures())
            .bands(bands)
            .build();
    Progress with = Given.progress(target, estimated);
    Progress without = Given.progress(target, known);
    assertThat(with.verdict()).isEqualTo(without.verdict());
    assertThat(with.reason()).isEqualTo(without.reason());
    assertThat(with.value()).isEqualTo(without.value());
    with.outlook()
        .ifPresent(
            outlook -> {
              assertThat(outlook.year()).isGreaterThan(with.valueYear().getAsInt());
              outlook.low().ifPresent(low -> assertThat(low).isLessThanOrEqualTo(outlook.value()));
              outlook
                  .high()
                  .ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(outlook.value()));
            });
  }

  /** What is said to change the answer of a budget does. */
  @Property
  void aBudgetTurnsWhereItsFlipSays(
      @ForAll("budgets") CarbonBudgetTarget budget, @ForAll("years") List<GivenYear> years) {
    List<GivenYear> accounted = years.subList(0, Math.min(years.size(), 5));
    Progress progress = budget.progress(statistics(accounted));
    if (progress.flip().isPresent() && budget.ratePct().isPresent()) {
      long by = Co2e.ofTonnes(progress.flip().get().amount()).milligrams();
      GivenYear last = accounted.get(accounted.size() - 1);
      long changed = progress.verdict() == Verdict.ON_TRACK ? last.now() + by + 1 : last.now() - by;
      List<GivenYear> turned = new ArrayList<>(accounted.subList(0, accounted.size() - 1));
      turned.add(new GivenYear(changed, Optional.empty()));
      assertThat(budget.progress(statistics(turned)).verdict())
          .isEqualTo(progress.flip().get().to());
    }
  }

  /** The first year is 2019; amounts near each other among others. */
  @Provide
  Arbitrary<List<GivenYear>> years() {
    long tonne = 1_000_000_000L;
    Arbitrary<Long> far = Arbitraries.longs().between(0, 2000 * tonne);
    Arbitrary<Long> near =
        Arbitraries.longs().between(0, 3000).map(grams -> 1000 * tonne + grams * 1000);
    Arbitrary<Long> round =
        Arbitraries.longs().between(0, 20).map(hundreds -> hundreds * 100 * tonne);
    Arbitrary<Long> milligrams = Arbitraries.oneOf(far, near, round);
    return Combinators.combine(milligrams, milligrams.optional(0.3))
        .as(GivenYear::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Statistics statistics(List<GivenYear> years) {
    List<SectorFigure> now = new ArrayList<>();
    List<SectorFigure> before = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int year = 2019 + i;
      now.add(figure(year, years.get(i).now()));
      years.get(i).before().ifPresent(amount -> before.add(figure(year, amount)));
    }
    return Statistics.builder().figures(now).previousFigures(before).build();
  }

  private static SectorFigure figure(int year, long milligrams) {
    return new SectorFigure(
        year, "transport", new Co2e(milligrams), Status.DEFINITIVE, Given.EDITION);
  }

  @Provide
  Arbitrary<CarbonBudgetTarget> budgets() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 8000),
            Arbitraries.of(PathConvention.class),
            Arbitraries.integers().between(1, 99).optional(0.6))
        .as(
            (tonnes, convention, rate) ->
                new CarbonBudgetTarget(
                    head(),
                    Co2e.ofTonnes(tonnes),
                    new YearRange(2020, 2025),
                    rate.map(pct -> OptionalDouble.of(pct)).orElseGet(OptionalDouble::empty),
                    convention,
                    Optional.empty(),
                    false));
  }

  @Provide
  Arbitrary<Target> targets() {
    Arbitrary<TargetHead> heads =
        Arbitraries.of(
            head(),
            adopted(2019),
            adopted(2021),
            adopted(2024),
            stating(level(2020, "1000", "t")),
            stating(level(2010, "1000", "t")));
    Arbitrary<OptionalInt> bases =
        Arbitraries.of(
            OptionalInt.empty(),
            OptionalInt.of(2010),
            OptionalInt.of(2019),
            OptionalInt.of(2021),
            OptionalInt.of(2040));
    Arbitrary<Optional<Co2e>> stated =
        Arbitraries.of(Optional.empty(), Optional.of(Co2e.ofTonnes(1000)));
    Arbitrary<Integer> pct = Arbitraries.integers().between(1, 200);
    Arbitrary<Integer> end = Arbitraries.integers().between(2020, 2032);
    Arbitrary<ReductionPath> shapes = Arbitraries.of(ReductionPath.class);
    Arbitrary<Target> budgets = budgets().map(budget -> budget);
    return Arbitraries.oneOf(
        budgets,
        Combinators.combine(heads, bases, stated, pct, end).as(AnswerLawsTest::yearly),
        Combinators.combine(heads, bases, stated, pct, end, shapes).as(AnswerLawsTest::reduction),
        Combinators.combine(heads, bases, stated, pct, end, shapes).as(AnswerLawsTest::ceiling),
        Combinators.combine(heads, bases, stated, pct, end).as(AnswerLawsTest::netZero),
        Combinators.combine(heads, stated, pct, end, shapes).as(AnswerLawsTest::nearZero),
        Combinators.combine(heads, bases, pct, end).as(AnswerLawsTest::frames));
  }

  private static Target yearly(
      TargetHead head, OptionalInt base, Optional<Co2e> stated, int pct, int end) {
    return new AnnualReduction(head, pct / 2.0 - 0.3, base, OptionalInt.of(end), stated);
  }

  private static Target reduction(
      TargetHead head,
      OptionalInt base,
      Optional<Co2e> stated,
      int pct,
      int end,
      ReductionPath shape) {
    return new ReductionFromBase(head, pct, base, end, stated.map(Co2e::tonnes), shape, false);
  }

  private static Target ceiling(
      TargetHead head,
      OptionalInt base,
      Optional<Co2e> stated,
      int pct,
      int end,
      ReductionPath shape) {
    return new LevelCeiling(
        head,
        BigDecimal.valueOf(10L * pct - 10),
        CeilingUnit.TONNES,
        end,
        base,
        stated.map(Co2e::tonnes),
        shape);
  }

  private static Target netZero(
      TargetHead head, OptionalInt base, Optional<Co2e> stated, int pct, int end) {
    return new NetZero(
        head,
        end,
        pct > 100 || base.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(pct),
        base,
        stated,
        pct > 150);
  }

  private static Target nearZero(
      TargetHead head, Optional<Co2e> stated, int pct, int end, ReductionPath shape) {
    return new NearZero(head, end, pct / 2.0, 2019, stated, shape);
  }

  private static Target frames(TargetHead head, OptionalInt base, int pct, int end) {
    SortedMap<Integer, Frame> frames = new TreeMap<>();
    for (int year = 2020; year <= end; year++) {
      frames.put(
          year,
          base.isPresent()
              ? new Frame.Cut(Math.min(pct, 100))
              : new Frame.Amount(Co2e.ofTonnes(10.0 * pct)));
    }
    OptionalInt before = base.isPresent() ? OptionalInt.of(Math.min(base.getAsInt(), 2019)) : base;
    return new YearlyFrames(head, frames, before, Optional.empty(), Optional.empty());
  }
}
