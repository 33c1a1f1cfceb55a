package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.klimatbokslut.domain.prognosis.Levels.levels;
import static se.klimatbokslut.domain.prognosis.Levels.nation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A town whose industry halved and whose traffic stayed, in a nation that fell by a tenth. */
class BacktestTest {
  private static final SectorMix MIX = new SectorMix(Set.of("industry"), List.of(50));
  private static final Nation NATION =
      nation("industry", "2021: 1000, 2022: 900", "transport", "2021: 500, 2022: 500");
  private static final SectorLevels TOWN =
      levels(
          "industry",
          "2020: 220, 2021: 200, 2022: 100",
          "transport",
          "2020: 50, 2021: 50, 2022: 50");

  /**
   * Sectors: 180 + 50. Nation's total: 200 and 50 x 1400/1500, each to the milligram. Trend: 180 +
   * 50. Last value 250; the line falls by 20.
   */
  @Test
  void everyMethodIsTried() {
    assertThat(estimates(Set.of()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "sector-scaling", 230.0,
                "national-total", 233.333333334,
                "trend", 230.0,
                "last-value", 250.0,
                "straight-line", 230.0));
  }

  @Test
  void whatTheStatisticsSaidLaterIsBesideIt() {
    assertThat(run(Set.of()))
        .filteredOn(outcome -> outcome.sector().equals(Outcome.TOTAL))
        .extracting(Outcome::actual, Outcome::group, Outcome::origin, Outcome::horizon)
        .containsOnly(tuple(150.0, "plants-50-100-pct", 2021, 1));
  }

  @Test
  void sectorsAreJudgedOnTheirOwnToo() {
    assertThat(run(Set.of()))
        .filteredOn(outcome -> outcome.method().equals("sector-scaling"))
        .filteredOn(outcome -> outcome.sector().equals("industry"))
        .extracting(Outcome::estimate, Outcome::actual)
        .containsExactly(tuple(180.0, 100.0));
  }

  @Test
  void whatWasCarriedForwardIsLeftOutOnBothSides() {
    assertThat(estimates(Set.of(new SectorYear("transport", 2022))))
        .containsEntry("sector-scaling", 180.0)
        .containsEntry("last-value", 200.0);
    assertThat(run(Set.of(new SectorYear("transport", 2022))))
        .extracting(Outcome::actual)
        .containsOnly(100.0);
  }

  @Test
  void aTownWithoutTheLaterYearIsNotJudged() {
    Backtest test = new Backtest(NATION, Plants.NONE, MIX, Set.of());
    test.run(Map.of("SE-2081", TOWN), Map.of("SE-2081", TOWN.upTo(2021)), 2021, 1);
    assertThat(test.outcomes()).isEmpty();
  }

  @Test
  void yearsAfterTheOriginStayHidden() {
    SectorLevels otherFuture =
        levels(
            "industry",
            "2020: 220, 2021: 200, 2022: 999",
            "transport",
            "2020: 50, 2021: 50, 2022: 9");
    Backtest test = new Backtest(NATION, Plants.NONE, MIX, Set.of());
    test.run(Map.of("SE-2081", otherFuture), Map.of("SE-2081", TOWN), 2021, 1);
    assertThat(test.outcomes()).isEqualTo(run(Set.of()));
  }

  /** An error in percent of nothing is none. */
  @Test
  void anActualOfNothingIsNotJudged() {
    SectorLevels closed = levels("industry", "2022: 0", "transport", "2022: 50");
    Backtest test = new Backtest(NATION, Plants.NONE, MIX, Set.of());
    test.run(Map.of("SE-2081", TOWN), Map.of("SE-2081", closed), 2021, 1);
    assertThat(test.outcomes())
        .extracting(Outcome::sector)
        .contains("transport", Outcome.TOTAL)
        .doesNotContain("industry");
  }

  private static List<Outcome> run(Set<SectorYear> carriedForward) {
    Backtest test = new Backtest(NATION, Plants.NONE, MIX, carriedForward);
    test.run(Map.of("SE-2081", TOWN), Map.of("SE-2081", TOWN), 2021, 1);
    return test.outcomes();
  }

  private static Map<String, Double> estimates(Set<SectorYear> carriedForward) {
    ToDoubleFunction<Outcome> estimate = Outcome::estimate;
    return run(carriedForward).stream()
        .filter(outcome -> outcome.sector().equals(Outcome.TOTAL))
        .collect(Collectors.toMap(Outcome::method, estimate::applyAsDouble));
  }
}
