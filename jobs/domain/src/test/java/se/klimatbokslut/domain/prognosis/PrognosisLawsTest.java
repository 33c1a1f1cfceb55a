package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import se.klimatbokslut.domain.prognosis.Outlook.LagYear;
import se.klimatbokslut.domain.prognosis.TrackRecord.Past;
import se.klimatbokslut.domain.quantity.Co2e;

class PrognosisLawsTest {
  private static final String SCALING = "sector-scaling";
  private static final Route TWO_YEARS = new Route(List.of(Driver.SECTOR, Driver.SECTOR));

  @Property
  void aNationInAnotherUnitGivesTheSameEstimate(
      @ForAll("places") Map<String, Map<Integer, Long>> town,
      @ForAll("places") Map<String, Map<Integer, Long>> nation,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    Co2e once = estimate(town, nation, 1, 1);
    Co2e scaled = estimate(town, nation, 1, factor);
    assertThat(scaled.toTonnes()).isCloseTo(once.toTonnes(), within(1e-6));
  }

  @Property
  void aTownManyTimesAsLargeHasManyTimesTheEstimate(
      @ForAll("places") Map<String, Map<Integer, Long>> town,
      @ForAll("places") Map<String, Map<Integer, Long>> nation,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    double once = estimate(town, nation, 1, 1).toTonnes();
    double scaled = estimate(town, nation, factor, 1).toTonnes();
    assertThat(scaled).isCloseTo(factor * once, within(1e-4));
  }

  @Property
  void aTownThatIsTheNationIsEstimatedExactly(
      @ForAll("places") Map<String, Map<Integer, Long>> nation) {
    double actual = levels(nation, 1).total(2024).orElseThrow().toTonnes();
    assertThat(estimate(nation, nation, 1, 1).toTonnes()).isCloseTo(actual, within(1e-6));
  }

  @Property
  void bandsWidenWithTheHorizonAndHoldTheEstimate(
      @ForAll("places") Map<String, Map<Integer, Long>> town,
      @ForAll("places") Map<String, Map<Integer, Long>> nation,
      @ForAll @DoubleRange(min = 0, max = 300) double first,
      @ForAll @DoubleRange(min = 0, max = 300) double second,
      @ForAll @DoubleRange(min = 0, max = 20) double restatement) {
    TrackRecord past = new TrackRecord(1, restatement);
    past.add(SCALING, 1, Outcome.TOTAL, "g", new Past(1, 1, first));
    past.add(SCALING, 2, Outcome.TOTAL, "g", new Past(1, 1, second));
    List<LagYear> years =
        new Outlook(nowcast(nation, 1), past).of("SE-2081", levels(town, 1), 2022, "g");

    assertThat(years).hasSize(2);
    Band near = band(years.get(0));
    Band far = band(years.get(1));
    assertThat(far.halfWidthPct()).isGreaterThanOrEqualTo(near.halfWidthPct());
    for (LagYear year : years) {
      Co2e estimate = ((LagYear.Given) year).estimate().total();
      assertThat(band(year).low()).isLessThanOrEqualTo(estimate);
      assertThat(band(year).high()).isGreaterThanOrEqualTo(estimate);
      assertThat(band(year).low().isNegative()).isFalse();
    }
  }

  @Property
  void theHalfWidthOfABandHoldsAtLeastTheWantedShareOfItsOwnSample(
      @ForAll("errors") List<Double> errors) {
    Assume.that(errors.size() >= 4);
    List<Outcome> outcomes =
        errors.stream()
            .map(pct -> new Outcome("a", 2020, 1, "all", "g", "m", 100, 100 + pct))
            .toList();
    double halfWidth = Accuracy.halfWidthPct(outcomes, 0.8);
    long held = outcomes.stream().filter(o -> o.distancePct() <= halfWidth + 1e-9).count();
    assertThat(held).isGreaterThanOrEqualTo((long) Math.floor(0.8 * (errors.size() + 1)));
  }

  @Provide
  Arbitrary<Map<String, Map<Integer, Long>>> places() {
    Arbitrary<Map<Integer, Long>> years =
        Arbitraries.longs()
            .between(1_000, 20_000)
            .list()
            .ofSize(3)
            .map(v -> Map.of(2022, v.get(0), 2023, v.get(1), 2024, v.get(2)));
    return years
        .list()
        .ofSize(3)
        .map(sectors -> Map.of("a", sectors.get(0), "b", sectors.get(1), "c", sectors.get(2)));
  }

  @Provide
  Arbitrary<List<Double>> errors() {
    return Arbitraries.doubles().between(-90, 200).list().ofMinSize(4).ofMaxSize(60);
  }

  private static Band band(LagYear year) {
    return ((LagYear.Given) year).band();
  }

  private static Co2e estimate(
      Map<String, Map<Integer, Long>> town,
      Map<String, Map<Integer, Long>> nation,
      long timesTown,
      long timesNation) {
    return nowcast(nation, timesNation)
        .estimate("SE-2081", levels(town, timesTown), 2022, TWO_YEARS)
        .orElseThrow()
        .total();
  }

  private static Nowcast nowcast(Map<String, Map<Integer, Long>> nation, long times) {
    return new Nowcast(Nation.of(levels(nation, times), SectorLevels.NONE), Plants.NONE);
  }

  private static SectorLevels levels(Map<String, Map<Integer, Long>> tonnes, long times) {
    SectorLevels.Builder levels = SectorLevels.builder();
    tonnes.forEach(
        (sector, years) ->
            years.forEach(
                (year, amount) ->
                    levels.add(sector, year, new Co2e(amount * times * 1_000_000_000L))));
    return levels.build();
  }
}
