package se.klimatbokslut.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.amounts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

/** 1000 t from 2018, a fifth of it nobody's: 800 t to share. */
class BudgetShareMethodTest {
  private static final DeductedFacility KILN = new DeductedFacility("kiln", Area.of("SE-0002"));
  private static final String FALLING = "2014: 999, 2015: 100, 2016: 80, 2017: 60";
  private static final String OTHER = "2015: 80, 2016: 80, 2017: 80";

  // 240 of 480 emitted: half of 800
  @Test
  void budgetIsSharedByWhatWasEmitted() {
    assertThat(value(Measure.BUDGET, "SE-0001", 2018)).isEqualByComparingTo("400");
  }

  // without 40 a year in two of three years the other emitted 160: three fifths of 800
  @Test
  void facilitiesAreTakenOffTheirMunicipalityAndTheSum() {
    assertThat(with("2015: 40, 2016: 40", Measure.BUDGET, "SE-0001").value().orElseThrow())
        .isEqualByComparingTo("480");
    assertThat(with("2015: 40, 2016: 40", Measure.BUDGET, "SE-0002").value().orElseThrow())
        .isEqualByComparingTo("320");
  }

  @Test
  void facilitiesThatEmitMoreThanTheirMunicipalityAreTold() {
    assertThat(with("2016: 81", Measure.NET_ZERO_DATE, "SE-0002").reason())
        .isEqualTo("the facilities taken off emit more than the statistics hold in 2016");
    assertThat(with("2016: 81", Measure.BUDGET, "SE-0001").reason())
        .startsWith("the sum of all municipalities is not known: SE-0002: ");
  }

  // 40 t in 2018 on the line, 400 t left: 1 - e^(-1/10)
  @Test
  void neededCutSpendsWhatIsLeftInEndlessTime() {
    assertThat(value(Measure.NEEDED_CUT, "SE-0001", 2018).doubleValue())
        .isCloseTo(9.516258196, within(1e-9));
  }

  @Test
  void aReferenceYearBeforeTheBudgetLooksFromTheBudgetYear() {
    assertThat(value(Measure.NEEDED_CUT, "SE-0001", 2016))
        .isEqualByComparingTo(value(Measure.NEEDED_CUT, "SE-0001", 2018));
  }

  // 240 t of the other's 400 are gone by 2021; 80 a year of 160: 1 - e^(-1/2)
  @Test
  void yearsSinceTheBudgetBeganAreTakenOffIt() {
    assertThat(value(Measure.BUDGET, "SE-0002", 2021)).isEqualByComparingTo("400");
    assertThat(value(Measure.BUDGET_LEFT, "SE-0002", 2021)).isEqualByComparingTo("160");
    assertThat(value(Measure.NEEDED_CUT, "SE-0002", 2021).doubleValue())
        .isCloseTo(39.346934029, within(1e-9));
  }

  // 80 a year spend 400 t in five years, whatever year it is looked at from
  @Test
  void budgetRunsOutWhereTheLineHasSpentIt() {
    for (int year : List.of(2015, 2018, 2021, 2023)) {
      assertThat(measured(Measure.BUDGET_RUN_OUT_DATE, "SE-0002", year).date().orElseThrow())
          .isEqualTo("2023-01-01");
    }
  }

  @Test
  void aSpentBudgetIsToldWithTheDayItWasPassed() {
    assertThat(measured(Measure.NEEDED_CUT, "SE-0002", 2024))
        .isEqualTo(Measurement.none(Measure.NEEDED_CUT, "the budget is spent before 2024"));
    assertThat(measured(Measure.BUDGET_RUN_OUT_DATE, "SE-0002", 2024).reason())
        .isEqualTo("before the reference year");
  }

  // 40 in 2018 and 20 less every year: only 40 t until zero in 2020
  @Test
  void aTrendThatEndsFirstNeverSpendsTheBudget() {
    assertThat(measured(Measure.BUDGET_RUN_OUT_DATE, "SE-0001", 2018).reason())
        .isEqualTo("the trend is at zero before the budget is spent");
    assertThat(measured(Measure.NEEDED_CUT, "SE-0001", 2020).reason())
        .isEqualTo("the trend is at zero in 2020");
    assertThat(measured(Measure.NET_ZERO_DATE, "SE-0001", 2020).reason()).isEmpty();
    assertThat(measured(Measure.NET_ZERO_DATE, "SE-0001", 2018).date().orElseThrow())
        .isEqualTo("2020-01-01");
  }

  // -20 % and -25 %
  @Test
  void changeIsTheMeanOfYearlyChanges() {
    assertThat(value(Measure.CHANGE_SINCE_FIRST_YEAR, "SE-0001", 2018))
        .isEqualByComparingTo("-22.5");
  }

  @Test
  void changeNeedsTheFirstYear() {
    Map<String, SortedMap<Integer, Co2e>> towns = Map.of("SE-0001", amounts("2016: 80, 2017: 60"));
    Measurement change =
        of(
            compare(new PeerFigures(towns, Map.of()), 2018, "SE-0001"),
            Measure.CHANGE_SINCE_FIRST_YEAR);
    assertThat(change.reason()).isEqualTo("the edition holds no figure of 2015");
  }

  @Test
  void aLevelTrendHasNoDateOfNetZero() {
    assertThat(measured(Measure.NET_ZERO_DATE, "SE-0002", 2018).reason())
        .isEqualTo("the trend does not fall");
  }

  @Test
  void withoutEmissionsThereIsNoShare() {
    Map<String, SortedMap<Integer, Co2e>> towns = towns();
    towns.put("SE-0003", amounts("2015: 0, 2016: 0, 2017: 0"));
    List<Measurement> none = compare(new PeerFigures(towns, Map.of()), 2018, "SE-0003");
    assertThat(none).noneMatch(Measurement::isKnown).allMatch(found -> !found.reason().isEmpty());
  }

  @Test
  void whatIsNotKnownOfAFacilityIsNamed() {
    assertThat(new PeerFigures(towns(), Map.of()).without(List.of(KILN))).containsExactly(KILN);
    assertThat(new PeerFigures(towns(), Map.of(KILN, amounts("2010: 5"))).without(List.of(KILN)))
        .isEmpty();
  }

  private static Measurement with(String kiln, Measure measure, String town) {
    PeerFigures figures = new PeerFigures(towns(), Map.of(KILN, amounts(kiln)));
    return of(compare(figures, 2018, town), measure);
  }

  private static BigDecimal value(Measure measure, String town, int referenceYear) {
    return measured(measure, town, referenceYear).value().orElseThrow();
  }

  private static Measurement measured(Measure measure, String town, int referenceYear) {
    return of(compare(new PeerFigures(towns(), Map.of()), referenceYear, town), measure);
  }

  private static Measurement of(List<Measurement> measurements, Measure measure) {
    return measurements.stream()
        .filter(found -> found.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static List<Measurement> compare(PeerFigures figures, int referenceYear, String town) {
    BudgetShareMethod method =
        new BudgetShareMethod(
            new MethodBasis("shared", "smhi-co2", Gas.CO2, 2015, List.of(KILN)),
            new BigDecimal("1000"),
            new BigDecimal("20"),
            new BigDecimal("100"),
            2018);
    return method.compare(figures, referenceYear).getOrDefault(town, List.of());
  }

  private static Map<String, SortedMap<Integer, Co2e>> towns() {
    Map<String, SortedMap<Integer, Co2e>> towns = new HashMap<>();
    towns.put("SE-0001", amounts(FALLING));
    towns.put("SE-0002", amounts(OTHER));
    return towns;
  }
}
