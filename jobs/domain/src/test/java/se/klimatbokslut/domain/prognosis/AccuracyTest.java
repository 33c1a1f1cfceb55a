package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Estimates of 100 t: the actuals lie 0, 1, 2, 3 and 4 t above them. */
  @Test
  void errorsAreSharesOfTheActualAndBandsOfTheEstimate() {
    Accuracy accuracy = pooled(outcomes(2020, 0, 1, 2, 3, 4));

    assertThat(accuracy.outcomes()).isEqualTo(5);
    assertThat(accuracy.medianPct()).isCloseTo(100 - 100 / 1.02, EXACT);
    assertThat(accuracy.biasPct()).isCloseTo(100 / 1.02 - 100, EXACT);
  }

  /** Rank 0.9 x 4 = 3.6 of the errors 0, 0.990, 1.961, 2.913, 3.846 %. */
  @Test
  void nineInTenLiesBetweenTheTwoLargestOfFive() {
    double third = 100 - 100 / 1.03;
    double fourth = 100 - 100 / 1.04;
    assertThat(pooled(outcomes(2020, 0, 1, 2, 3, 4)).p90Pct())
        .isCloseTo(third + 0.6 * (fourth - third), EXACT);
  }

  /** Rank 0.8 x 6 = 4.8, counted from 1: between 3 and 4 %. */
  @Test
  void aBandLeavesRoomForOneMoreValue() {
    assertThat(pooled(outcomes(2020, 0, 1, 2, 3, 4)).halfWidthPct()).isCloseTo(3.8, EXACT);
  }

  /** The band of 2021 is 3.8 %, made from 2020, and holds 1 and 3 of it; that of 2020 is 9 %. */
  @Test
  void coverageTakesItsBandsFromTheOtherOrigins() {
    List<Outcome> both = new ArrayList<>(outcomes(2020, 0, 1, 2, 3, 4));
    both.addAll(outcomes(2021, 1, 3, 9, 9));
    Accuracy accuracy = pooled(both);

    assertThat(accuracy.coveragePct().orElseThrow()).isCloseTo(100 * 7 / 9.0, EXACT);
    assertThat(accuracy.pastCoveragePct().orElseThrow()).isCloseTo(50, EXACT);
  }

  /** A band of 25 % made from the one origin reaches just as far as the actual of the other. */
  @Test
  void aBandHoldsWhatLiesOnItsEdge() {
    List<Outcome> both = new ArrayList<>(outcomes(2020, 25));
    both.addAll(outcomes(2021, 25));

    assertThat(pooled(both).coveragePct()).hasValue(100);
    assertThat(pooled(both).pastCoveragePct()).hasValue(100);
  }

  @Test
  void oneOriginAloneCoversNothing() {
    Accuracy accuracy = pooled(outcomes(2020, 1, 2));
    assertThat(accuracy.coveragePct()).isEmpty();
    assertThat(accuracy.pastCoveragePct()).isEmpty();
  }

  @Test
  void totalsAreSummedUpByGroupAndOriginAndSectorsOnlyAsAWhole() {
    List<Outcome> outcomes = new ArrayList<>(outcomes(2020, 1, 2));
    outcomes.addAll(outcomes(2021, 3));
    outcomes.add(new Outcome("a", 2020, 1, "industry", "g", "sector-scaling", 10, 10));
    assertThat(BacktestResult.of(outcomes, 0.8))
        .extracting(
            result -> result.sector() + " " + result.group() + " " + result.origin().orElse(0))
        .containsExactlyInAnyOrder(
            "all g 0",
            "all g 2020",
            "all g 2021",
            "all all 0",
            "all all 2020",
            "all all 2021",
            "industry all 0");
  }

  private static List<Outcome> outcomes(int origin, double... above) {
    List<Outcome> outcomes = new ArrayList<>();
    for (double tonnes : above) {
      outcomes.add(
          new Outcome(
              "a" + outcomes.size(),
              origin,
              1,
              Outcome.TOTAL,
              "g",
              "sector-scaling",
              100,
              100 + tonnes));
    }
    return outcomes;
  }

  private static Accuracy pooled(List<Outcome> outcomes) {
    return BacktestResult.of(outcomes, 0.8).stream()
        .filter(result -> result.group().equals(BacktestResult.ALL))
        .filter(result -> result.origin().equals(Optional.empty()))
        .map(BacktestResult::accuracy)
        .findFirst()
        .orElseThrow();
  }
}
