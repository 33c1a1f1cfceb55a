package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

class PeerMethodLawsTest {
  private static final int FIRST = 2015;
  private static final double BUDGET = 800;
  private static final CarbonLawMethod LAW =
      new CarbonLawMethod(
          new MethodBasis("law", "smhi-ghg", Gas.GHG, FIRST, List.of()),
          new BigDecimal("11.72"),
          2050);
  private static final BudgetShareMethod SHARE =
      new BudgetShareMethod(
          new MethodBasis("share", "smhi-co2", Gas.CO2, FIRST, List.of()),
          new BigDecimal("1000"),
          new BigDecimal("20"),
          new BigDecimal("100"),
          2024);

  @Property
  void sharesAddUpToTheBudget(@ForAll("towns") List<List<Integer>> towns) {
    double sum =
        SHARE.compare(figures(towns, 1), 2024).values().stream()
            .flatMap(List::stream)
            .filter(found -> found.measure() == Measure.BUDGET)
            .mapToDouble(found -> found.value().orElse(BigDecimal.ZERO).doubleValue())
            .sum();
    boolean nobodyEmits = towns.stream().allMatch(town -> town.stream().allMatch(t -> t == 0));
    assertThat(sum).isCloseTo(nobodyEmits ? 0 : BUDGET, within(1e-6));
  }

  @Property
  void scalingEverybodyLeavesSharesAndChanges(
      @ForAll("towns") List<List<Integer>> towns, @ForAll @IntRange(min = 2, max = 9) int factor) {
    for (Measure measure :
        List.of(Measure.BUDGET, Measure.CHANGE_SINCE_FIRST_YEAR, Measure.NET_ZERO_DATE)) {
      assertThat(of(SHARE, figures(towns, factor), 2024, measure))
          .isEqualTo(of(SHARE, figures(towns, 1), 2024, measure));
    }
  }

  @Property
  void scalingEverybodyScalesTheSumsAndFlipsNoAnswer(
      @ForAll("towns") List<List<Integer>> towns,
      @ForAll @IntRange(min = 2, max = 9) int factor,
      @ForAll @IntRange(min = 2023, max = 2050) int year) {
    for (Measure measure : List.of(Measure.MEETS_PARIS, Measure.NET_ZERO_DATE)) {
      assertThat(of(LAW, figures(towns, factor), year, measure))
          .isEqualTo(of(LAW, figures(towns, 1), year, measure));
    }
    for (Measure measure : List.of(Measure.TREND_TOTAL, Measure.CARBON_LAW_TOTAL)) {
      double plain = value(of(LAW, figures(towns, 1), year, measure));
      assertThat(value(of(LAW, figures(towns, factor), year, measure)))
          .isCloseTo(plain * factor, within(1e-6));
    }
  }

  @Property
  void theDayABudgetRunsOutDoesNotDependOnTheReferenceYear(
      @ForAll("towns") List<List<Integer>> towns,
      @ForAll @IntRange(min = 2024, max = 2060) int year) {
    assertThat(of(SHARE, figures(towns, 1), year, Measure.BUDGET_RUN_OUT_DATE).date())
        .isEqualTo(of(SHARE, figures(towns, 1), 2024, Measure.BUDGET_RUN_OUT_DATE).date());
  }

  @Property
  void everyMeasureHasAnAnswerOrAReason(
      @ForAll("towns") List<List<Integer>> towns,
      @ForAll @IntRange(min = 1990, max = 2100) int year) {
    for (PeerMethod method : List.of(LAW, SHARE)) {
      assertThat(method.compare(figures(towns, 1), year).values())
          .allSatisfy(
              measurements -> {
                assertThat(measurements)
                    .extracting(Measurement::measure)
                    .isEqualTo(method.measures());
                assertThat(measurements)
                    .allMatch(found -> found.isKnown() || !found.reason().isEmpty());
              });
    }
  }

  @Provide
  Arbitrary<List<List<Integer>>> towns() {
    return Arbitraries.integers().between(0, 500).list().ofSize(8).list().ofMinSize(1).ofMaxSize(4);
  }

  private static double value(Measurement measurement) {
    return measurement.value().orElseThrow().doubleValue();
  }

  private static Measurement of(PeerMethod method, PeerFigures figures, int year, Measure measure) {
    return method.compare(figures, year).getOrDefault("SE-0000", List.of()).stream()
        .filter(found -> found.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static PeerFigures figures(List<List<Integer>> towns, int factor) {
    Map<String, SortedMap<Integer, Co2e>> figures = new HashMap<>();
    for (int town = 0; town < towns.size(); town++) {
      SortedMap<Integer, Co2e> years = new TreeMap<>();
      for (int i = 0; i < towns.get(town).size(); i++) {
        years.put(
            FIRST + i, Co2e.ofTonnes(BigDecimal.valueOf((long) towns.get(town).get(i) * factor)));
      }
      figures.put("SE-000" + town, years);
    }
    return new PeerFigures(figures, Map.of());
  }
}
