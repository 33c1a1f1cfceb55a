package se.klimatbokslut.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.ScopeRule;

/** 60 t industry give or take 30 %, 35 t transport 10 %, 5 t farming 5 %, together 5 %. */
class PrognosisBandTest {
  private static final Statistics STATISTICS =
      Statistics.builder()
          .figures(
              Stream.of(
                      sector("industry", "2023: 10, 2024: ~60"),
                      sector("transport", "2023: 0, 2024: ~35"),
                      sector("farming", "2023: 0, 2024: ~5"),
                      sector("waste", "2023: 0, 2024: ~0"))
                  .flatMap(List::stream)
                  .toList())
          .bands(bands())
          .build();

  @Test
  void allSectorsTogetherMoveByTheBandOfTheTotal() {
    assertThat(sumAt(sector -> true, true)).isEqualTo(tonnes("105"));
    assertThat(sumAt(sector -> true, false)).isEqualTo(tonnes("95"));
  }

  /** A sector that emits nothing makes the sum no other. */
  @Test
  void allThatEmitMoveByTheBandOfTheTotal() {
    assertThat(sumAt(Set.of("industry", "transport", "farming")::contains, true))
        .isEqualTo(tonnes("105"));
  }

  /** Industry and transport: 18 and 3.5 t, independent of each other 18.337 t of 95. */
  @Test
  void someSectorsMoveAsIndependentOfEachOther() {
    assertThat(sumAt(Set.of("industry", "transport")::contains, true).toTonnes())
        .isCloseTo(95 + Math.sqrt(18 * 18 + 3.5 * 3.5), within(1e-6));
  }

  @Test
  void oneSectorMovesByItsOwnBand() {
    assertThat(sumAt(Set.of("industry")::contains, true)).isEqualTo(tonnes("78"));
  }

  /** Nothing has no percentages. */
  @Test
  void aSectorWithoutEmissionsStaysAtNothing() {
    assertThat(sumAt(Set.of("waste")::contains, true)).isEqualTo(tonnes("0"));
  }

  @Test
  void yearsThatAreKnownStay() {
    assertThat(
            STATISTICS.atEndOfBand(sector -> true, true).figures().stream()
                .filter(figure -> figure.year() == 2023)
                .toList())
        .isEqualTo(STATISTICS.figures().stream().filter(f -> f.year() == 2023).toList());
  }

  @Test
  void withoutEstimatesNothingMoves() {
    Statistics known = emissions("2023: 10");
    assertThat(known.atEndOfBand(sector -> true, true)).isEqualTo(known);
  }

  /** The plant's figure of 2024 is missing, so 2024 and the estimate behind it are left out. */
  @Test
  void estimateThatCannotBeCompletedIsNoGap() {
    ScopeRule withoutPlant =
        scope(Set.of(), Set.of(), Set.of("plant"), InternationalTransport.MUNICIPAL);
    Statistics statistics =
        Statistics.builder()
            .figures(sector("industry", "2023: 10, 2024: ~9, 2025: ~8"))
            .facilities(
                List.of(
                    new FacilityFigure("plant", 2023, tonnes("1")),
                    new FacilityFigure("plant", 2025, tonnes("1"))))
            .build();
    ScopedSeries series = withoutPlant.series(statistics);
    assertThat(series.gaps()).isEmpty();
    assertThat(series.years().keySet()).containsExactly(2023);
  }

  @Test
  void estimateWithoutAPopulationIsNoGapEither() {
    LevelSeries levels =
        LevelSeries.perPerson(
            ScopeRule.everything().series(emissions("2023: 10, 2024: ~9")),
            new TreeMap<>(Map.of(2023, 5L)));
    assertThat(levels.missing()).isEmpty();
    assertThat(levels.levels().keySet()).containsExactly(2023);
  }

  private static Co2e sumAt(Predicate<String> counted, boolean high) {
    return STATISTICS.atEndOfBand(counted, high).figures().stream()
        .filter(figure -> figure.year() == 2024 && counted.test(figure.sector()))
        .map(SectorFigure::amount)
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private static SortedMap<Integer, PrognosisBand> bands() {
    SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
    bands.put(
        2024, new PrognosisBand(5, new TreeMap<>(Map.of("industry", 30.0, "transport", 10.0))));
    return bands;
  }
}
