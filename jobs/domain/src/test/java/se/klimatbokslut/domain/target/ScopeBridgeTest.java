package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.persons;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.sector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.StatisticsBuilder;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;

class ScopeBridgeTest {
  private static final Set<String> ALL = Set.of();

  /** 240 t of all gases, of which 40 t are not CO2; 200 t less 10 t and 30 t are 160 t. */
  @Test
  void everyStepFromThePublicTotalToTheScopeHasItsLine() {
    Statistics statistics =
        of2020()
            .facilities(List.of(plant(2020, 30)))
            .allGases(new TreeMap<>(Map.of(2020, figure(240))))
            .build();
    ScopeRule rule =
        scope(ALL, Set.of("machinery"), Set.of("plant"), InternationalTransport.MUNICIPAL);

    assertThat(shown(rule.bridge(Gas.CO2, statistics)))
        .containsExactly(
            "all-gases  240",
            "other-gases  -40",
            "public-total  200",
            "sector-out machinery -10",
            "facility-out plant -30",
            "target-scope  160");
  }

  @Test
  void withoutAFigureOfThePlantTheScopeIsNotKnownAndSoIsTheStep() {
    ScopeRule rule = scope(ALL, ALL, Set.of("plant"), InternationalTransport.MUNICIPAL);

    assertThat(shown(rule.bridge(Gas.GHG, of2020().build())))
        .containsExactly("public-total  200", "facility-out plant ?", "target-scope  ?");
  }

  /** 1 % of the nation's 500 t in place of the 20 t of the database. */
  @Test
  void theShareByPopulationTakesThePlaceOfTheRows() {
    Statistics statistics =
        of2020()
            .population(persons("2020: 100"))
            .nationPopulation(persons("2020: 10000"))
            .nationInternationalTransport(amounts("2020: 500"))
            .build();
    ScopeRule rule = scope(ALL, ALL, ALL, InternationalTransport.PER_CAPITA);

    assertThat(shown(rule.bridge(Gas.GHG, statistics)))
        .containsExactly(
            "public-total  200",
            "sector-out international-transport -20",
            "transport-share  5",
            "target-scope  185");
  }

  /** Whatever a scope leaves out: the steps between two totals are their whole difference. */
  @Property
  void theStepsAddUp(
      @ForAll @Size(3) List<@IntRange(min = 0, max = 1000) Integer> sectors,
      @ForAll Set<@IntRange(min = 0, max = 2) Integer> out,
      @ForAll @IntRange(min = 0, max = 50) int plant,
      @ForAll @IntRange(min = 0, max = 4000) int allGases) {
    List<SectorFigure> figures = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      figures.addAll(sector("s" + i, "2020: " + (sectors.get(i) + 60)));
    }
    Statistics statistics =
        Statistics.builder()
            .figures(figures)
            .facilities(List.of(plant(2020, plant)))
            .allGases(new TreeMap<>(Map.of(2020, figure(allGases))))
            .build();
    Set<String> without = new HashSet<>();
    out.forEach(i -> without.add("s" + i));
    ScopeRule rule = scope(ALL, without, Set.of("plant"), InternationalTransport.MUNICIPAL);

    List<BridgeLine> lines = rule.bridge(Gas.CO2, statistics);

    Co2e sum = Co2e.ZERO;
    for (BridgeLine line : lines) {
      Optional<Co2e> amount = line.amount();
      if (line.item() == BridgeItem.ALL_GASES) {
        sum = amount.orElseThrow();
      } else if (!line.item().isTotal()) {
        sum = sum.plus(amount.orElseThrow());
      } else if (amount.isPresent()) {
        assertThat(amount).hasValue(sum);
      }
    }
    assertThat(lines.get(lines.size() - 1).amount())
        .isEqualTo(
            Optional.ofNullable(rule.series(statistics).years().get(2020)).map(YearFigure::amount));
  }

  private static StatisticsBuilder of2020() {
    return Statistics.builder()
        .figures(
            Stream.of(
                    sector("industry", "2020: 170"),
                    sector("machinery", "2020: 10"),
                    sector("international-transport", "2020: 20"))
                .flatMap(List::stream)
                .toList());
  }

  private static FacilityFigure plant(int year, int tonnes) {
    return new FacilityFigure("plant", year, Co2e.ofTonnes(tonnes));
  }

  private static YearFigure figure(int tonnes) {
    return new YearFigure(Co2e.ofTonnes(tonnes), Status.DEFINITIVE, "ghg");
  }

  private static List<String> shown(List<BridgeLine> lines) {
    return lines.stream()
        .map(
            line ->
                line.item().id()
                    + " "
                    + line.name()
                    + " "
                    + line.amount()
                        .map(amount -> amount.tonnes().stripTrailingZeros().toPlainString())
                        .orElse("?"))
        .toList();
  }
}
