package se.klimatbokslut.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.klimatbokslut.domain.quantity.Co2e;

class ExplanationLawsTest {
  private static final long MEGATONNE = 1_000_000_000_000_000L;

  @Property
  void partsAddUpToTheWholeExactly(
      @ForAll("sectors") List<SectorLevels> sectors, @ForAll("before") Optional<Co2e> before) {
    Explanation explanation = Explanation.of(sectors, before);

    Co2e from = before.orElse(explanation.from());
    assertThat(explanation.total()).isEqualTo(explanation.to().minus(from));
    assertThat(explanation.national().plus(explanation.local()))
        .isEqualTo(explanation.betweenYears());
    assertThat(explanation.sectors())
        .allSatisfy(
            part ->
                assertThat(part.national().orElse(Co2e.ZERO).plus(part.local()))
                    .isEqualTo(part.change()));
  }

  @Property
  void whereNothingChangedNoPartIsOtherThanZero(@ForAll("sectors") List<SectorLevels> sectors) {
    List<SectorLevels> still = sectors.stream().map(ExplanationLawsTest::standingStill).toList();
    Co2e from = Explanation.of(still, Optional.empty()).from();
    Explanation explanation = Explanation.of(still, Optional.of(from));

    assertThat(explanation.restated()).hasValue(Co2e.ZERO);
    assertThat(explanation.total()).isEqualTo(Co2e.ZERO);
    assertThat(explanation.sectors())
        .allSatisfy(
            part -> {
              assertThat(part.national().orElse(Co2e.ZERO)).isEqualTo(Co2e.ZERO);
              assertThat(part.local()).isEqualTo(Co2e.ZERO);
            });
  }

  @Property
  void aMunicipalityThatMovesLikeTheNationHasNoLocalPart(
      @ForAll @IntRange(min = 1, max = 1_000_000) int from,
      @ForAll @IntRange(max = 1_000_000) int to,
      @ForAll @IntRange(min = 1, max = 300) int times) {
    NationalGrowth nation =
        new NationalGrowth(new Co2e((long) from * times), new Co2e((long) to * times));
    SectorPart part =
        SectorPart.of(
            new SectorLevels("transport", new Co2e(from), new Co2e(to), Optional.of(nation)));

    assertThat(part.national()).hasValue(part.change());
    assertThat(part.local()).isEqualTo(Co2e.ZERO);
  }

  @Property
  void theSizeOfTheNationDoesNotMatterOnlyItsGrowth(
      @ForAll("level") SectorLevels levels, @ForAll @IntRange(min = 1, max = 50) int times) {
    SectorLevels larger =
        new SectorLevels(
            levels.sector(),
            levels.from(),
            levels.to(),
            levels
                .nation()
                .map(
                    nation ->
                        new NationalGrowth(
                            scaled(nation.from(), times), scaled(nation.to(), times))));

    assertThat(SectorPart.of(larger).national()).isEqualTo(SectorPart.of(levels).national());
  }

  /** Each side is rounded once, so they differ by at most half a milligram times the factor. */
  @Property
  void scalingTheMunicipalityScalesEveryPart(
      @ForAll("level") SectorLevels levels, @ForAll @IntRange(min = 1, max = 50) int times) {
    SectorPart part = SectorPart.of(levels);
    SectorPart larger =
        SectorPart.of(
            new SectorLevels(
                levels.sector(),
                scaled(levels.from(), times),
                scaled(levels.to(), times),
                levels.nation()));

    assertThat(larger.change()).isEqualTo(scaled(part.change(), times));
    assertThat(larger.national().isPresent()).isEqualTo(part.national().isPresent());
    assertThat(difference(larger, part, times, p -> p.national().orElse(Co2e.ZERO)))
        .isLessThanOrEqualTo(times);
    assertThat(difference(larger, part, times, SectorPart::local)).isLessThanOrEqualTo(times);
  }

  private static long difference(
      SectorPart larger, SectorPart part, int times, Function<SectorPart, Co2e> amount) {
    Co2e difference = amount.apply(larger).minus(scaled(amount.apply(part), times));
    return Math.abs(difference.milligrams());
  }

  private static SectorLevels standingStill(SectorLevels levels) {
    return new SectorLevels(
        levels.sector(),
        levels.from(),
        levels.from(),
        levels.nation().map(nation -> new NationalGrowth(nation.from(), nation.from())));
  }

  private static Co2e scaled(Co2e amount, int times) {
    return new Co2e(Math.multiplyExact(amount.milligrams(), times));
  }

  @Provide
  Arbitrary<List<SectorLevels>> sectors() {
    return level().list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<Optional<Co2e>> before() {
    return amount(-MEGATONNE).optional();
  }

  /** Local levels may be negative (forests are counted in Denmark); the nation's may be zero. */
  @Provide
  Arbitrary<SectorLevels> level() {
    Arbitrary<NationalGrowth> nation =
        Combinators.combine(nationalAmount(), nationalAmount()).as(NationalGrowth::new);
    return Combinators.combine(
            Arbitraries.of("transport", "industry", "waste"),
            amount(-MEGATONNE / 10),
            amount(0),
            nation.optional())
        .as(SectorLevels::new);
  }

  /** From a tonne on, so that no growth takes a level out of what 64 bits hold. */
  private static Arbitrary<Co2e> nationalAmount() {
    return Arbitraries.oneOf(
        Arbitraries.just(Co2e.ZERO),
        Arbitraries.longs().between(MEGATONNE / 10, 100 * MEGATONNE).map(Co2e::new));
  }

  private static Arbitrary<Co2e> amount(long least) {
    return Arbitraries.longs().between(least, MEGATONNE / 10).map(Co2e::new);
  }
}
