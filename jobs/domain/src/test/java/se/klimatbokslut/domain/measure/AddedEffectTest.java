package se.klimatbokslut.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.tonnes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;

/** From the level of 2022 to 2030, unless a test says otherwise. */
class AddedEffectTest {
  @Test
  void aMeasureThatBeginsAfterTheLevelCountsInFullInItsYears() {
    List<Measure> plan = List.of(measure("50", 2023, 2030, MeasureStatus.DECIDED));

    assertThat(AddedEffect.between(2022, 2030, plan)).isEqualTo(new AddedEffect(tonnes("50"), 0));
    assertThat(AddedEffect.between(2022, 2031, plan)).isEqualTo(new AddedEffect(Co2e.ZERO, 0));
  }

  @Test
  void aMeasureThatHadEffectInTheYearOfTheLevelIsInsideIt() {
    assertThat(added(measure("50", 2022, 2030, MeasureStatus.DONE))).isEqualTo(Co2e.ZERO);
    assertThat(added(measure("50", 2010, 2040, MeasureStatus.ONGOING))).isEqualTo(Co2e.ZERO);
  }

  @Test
  void whatHadEffectInTheYearOfTheLevelComesBackWhenItEnds() {
    assertThat(added(measure("50", 2010, 2029, MeasureStatus.DONE))).isEqualTo(tonnes("-50"));
    assertThat(added(measure("50", 2010, 2022, MeasureStatus.DONE))).isEqualTo(tonnes("-50"));
  }

  @Test
  void whatHadEndedBeforeTheLevelOrBeginsTooLateCountsNothing() {
    assertThat(added(measure("50", 2010, 2021, MeasureStatus.DONE))).isEqualTo(Co2e.ZERO);
    assertThat(added(measure("50", 2023, 2029, MeasureStatus.DECIDED))).isEqualTo(Co2e.ZERO);
    assertThat(added(measure("50", 2031, 2040, MeasureStatus.DECIDED))).isEqualTo(Co2e.ZERO);
  }

  /** 38 500 t begin in 2028, 2 100 t are inside the level: 38 500 t; the road states nothing. */
  @Test
  void onlyMeasuresThatBeginOrEndAreMissedWithoutAnEffect() {
    List<Measure> plan =
        List.of(
            measure("38500", 2028, 2047, MeasureStatus.DECIDED),
            measure("2100", 2022, 2036, MeasureStatus.DONE),
            measure("", 2025, 2060, MeasureStatus.DECIDED),
            measure("", 2020, 2025, MeasureStatus.DONE),
            measure("", 2020, 2060, MeasureStatus.DONE),
            measure("", 2031, 2060, MeasureStatus.DECIDED),
            measure("", 2025, 2060, MeasureStatus.PLANNED));

    assertThat(AddedEffect.between(2022, 2030, plan))
        .isEqualTo(new AddedEffect(tonnes("38500"), 2));
  }

  @Test
  void plannedAndStoppedMeasuresCountNothing() {
    assertThat(added(measure("50", 2025, 2040, MeasureStatus.PLANNED))).isEqualTo(Co2e.ZERO);
    assertThat(added(measure("50", 2025, 2040, MeasureStatus.STOPPED))).isEqualTo(Co2e.ZERO);
    assertThat(added(measure("50", 2010, 2025, MeasureStatus.STOPPED))).isEqualTo(Co2e.ZERO);
  }

  /** 218 t down to 154 t asks for 64 t; 50 t begin and 20 t end. */
  @Test
  void theGapIsWhatIsAskedForLessWhatIsAdded() {
    AddedEffect decided =
        AddedEffect.between(
            2022,
            2030,
            List.of(
                measure("50", 2025, 2040, MeasureStatus.DECIDED),
                measure("20", 2015, 2025, MeasureStatus.DONE)));
    MeasureGap gap = MeasureGap.between(tonnes("218"), tonnes("154"), decided);

    assertThat(gap.required()).isEqualTo(tonnes("64"));
    assertThat(gap.gap()).isEqualTo(tonnes("34"));
  }

  @Property
  void aMeasureWithEffectInBothYearsChangesNothing(
      @ForAll("plans") List<Measure> plan,
      @ForAll("measures") Measure some,
      @ForAll @IntRange(max = 20) int before,
      @ForAll @IntRange(max = 20) int after) {
    Measure lasting =
        new Measure(some.cost(), some.yearly(), 2022 - before, 2030 + after, some.status());

    assertThat(AddedEffect.between(2022, 2030, with(plan, lasting)))
        .isEqualTo(AddedEffect.between(2022, 2030, plan));
  }

  @Property
  void oneMoreMeasureAfterTheLevelNeverWidensTheGap(
      @ForAll("plans") List<Measure> plan,
      @ForAll("measures") Measure some,
      @ForAll @IntRange(min = 2023, max = 2040) int first) {
    Measure later = new Measure(some.cost(), some.yearly(), first, first + 9, some.status());

    assertThat(gap(with(plan, later))).isLessThanOrEqualTo(gap(plan));
  }

  @Property
  void aMeasureThatHadBegunByTheLevelNeverNarrowsTheGap(
      @ForAll("plans") List<Measure> plan,
      @ForAll("measures") Measure some,
      @ForAll @IntRange(min = 1990, max = 2022) int first,
      @ForAll @IntRange(max = 60) int years) {
    Measure begun = new Measure(some.cost(), some.yearly(), first, first + years, some.status());

    assertThat(gap(with(plan, begun))).isGreaterThanOrEqualTo(gap(plan));
  }

  @Property
  void whatIsAddedInTwoStepsIsWhatIsAddedInOne(
      @ForAll("plans") List<Measure> plan, @ForAll @IntRange(min = 2022, max = 2040) int between) {
    Co2e first = AddedEffect.between(2022, between, plan).amount();
    Co2e second = AddedEffect.between(between, 2040, plan).amount();

    assertThat(first.plus(second)).isEqualTo(AddedEffect.between(2022, 2040, plan).amount());
  }

  @Provide
  Arbitrary<List<Measure>> plans() {
    return measures().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Measure> measures() {
    Arbitrary<Optional<Co2e>> yearly =
        Arbitraries.longs().between(0, 1_000_000_000_000L).map(Co2e::new).optional();
    Arbitrary<Integer> first = Arbitraries.integers().between(2005, 2040);
    Arbitrary<Integer> years = Arbitraries.integers().between(0, 25);
    return Combinators.combine(yearly, first, years, Arbitraries.of(MeasureStatus.values()))
        .as((t, year, more, status) -> new Measure(Optional.empty(), t, year, year + more, status));
  }

  private static Co2e gap(List<Measure> plan) {
    AddedEffect decided = AddedEffect.between(2022, 2030, plan);
    return MeasureGap.between(tonnes("100"), tonnes("40"), decided).gap();
  }

  private static List<Measure> with(List<Measure> plan, Measure one) {
    List<Measure> more = new ArrayList<>(plan);
    more.add(one);
    return more;
  }

  private static Co2e added(Measure measure) {
    return AddedEffect.between(2022, 2030, List.of(measure)).amount();
  }

  private static Measure measure(String tonnes, int first, int last, MeasureStatus status) {
    Optional<Co2e> yearly = tonnes.isEmpty() ? Optional.empty() : Optional.of(tonnes(tonnes));
    return new Measure(Optional.empty(), yearly, first, last, status);
  }
}
