package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.Statistics;

/** A works that is left out of an industry. */
class EstimatedFacilitiesTest {
  private static final ScopeRule RULE =
      new ScopeRule(
          Set.of(),
          Set.of(),
          List.of(new ExcludedFacility("works", Optional.of("industry"))),
          InternationalTransport.MUNICIPAL,
          "");

  // 40 of 100 t, then 80 of 200 t
  @Test
  void aFacilityGoesTheWayOfItsSector() {
    Statistics statistics = statistics("2020: 100, 2021: ~200", Map.of(2020, "40"), Map.of());
    assertThat(in(2021, RULE.withEstimatedFacilities(statistics))).isEqualTo(tonnes("120"));
  }

  // 200 t give or take 10 %, of which 40 % at the other end: 180 - 88 and 220 - 72 t
  @Test
  void theBandOfTheRestIsWiderThanTheSectors() {
    Statistics statistics =
        statistics("2020: 100, 2021: ~200", Map.of(2020, "40"), Map.of(2021, 10.0));
    assertThat(in(2021, RULE.atEndOfBand(statistics, false))).isEqualTo(tonnes("92"));
    assertThat(in(2021, RULE.atEndOfBand(statistics, true))).isEqualTo(tonnes("148"));
  }

  /**
   * Facilities report before the statistics do: 60 t of an estimate of 200 t. Of 100 t a year
   * later, give or take 10 %, they have 30 %: 90 - 33 and 110 - 27 t. How uncertain the 200 t are
   * does not matter to that.
   */
  @Test
  void aFacilityThatIsKnownInAnEstimatedYearGoesOnFromThere() {
    Statistics statistics =
        statistics(
            "2020: 100, 2021: ~200, 2022: ~100",
            Map.of(2020, "40", 2021, "60"),
            Map.of(2021, 50.0, 2022, 10.0));
    assertThat(in(2022, RULE.withEstimatedFacilities(statistics))).isEqualTo(tonnes("70"));
    assertThat(in(2022, RULE.atEndOfBand(statistics, false))).isEqualTo(tonnes("57"));
    assertThat(in(2022, RULE.atEndOfBand(statistics, true))).isEqualTo(tonnes("83"));
  }

  @Test
  void aFacilityIsNeverMoreThanItsSector() {
    Statistics statistics =
        statistics("2020: 0.000000001, 2021: ~5000000", Map.of(2020, "4000"), Map.of());
    assertThat(in(2021, RULE.withEstimatedFacilities(statistics))).isEqualTo(Co2e.ZERO);
  }

  private static Co2e in(int year, Statistics statistics) {
    return RULE.series(statistics).at(year).orElseThrow().amount();
  }

  private static Statistics statistics(
      String industry, Map<Integer, String> works, Map<Integer, Double> bands) {
    SortedMap<Integer, PrognosisBand> widths = new TreeMap<>();
    bands.forEach((year, pct) -> widths.put(year, new PrognosisBand(pct, new TreeMap<>())));
    return Statistics.builder()
        .figures(sector("industry", industry))
        .facilities(
            works.entrySet().stream()
                .map(entry -> new FacilityFigure("works", entry.getKey(), tonnes(entry.getValue())))
                .toList())
        .bands(widths)
        .build();
  }
}
