package se.klimatbokslut.runner.ruler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.report.Chart.Kind;

/** Columns and bars are as long as their figures, and the ruler of other tests reads them. */
class DrawnBarsTest {
  private static final int LONGEST = 100_000;

  @Property(tries = 100)
  void aRulerReadsHowLongBarsAreToBothSides(
      @ForAll @Size(3) List<@IntRange(min = -LONGEST, max = LONGEST) Integer> tonnes) {
    Assume.that(tonnes.stream().anyMatch(value -> Math.abs(value) > LONGEST / 100));
    List<String> names = List.of("Transporter", "Egen uppvärmning av bostäder", "Avfall");
    DrawnBars drawn =
        DrawnBars.of(ToDraw.svg(Kind.BARS, names, List.of(ToDraw.part("Lokal del (t)", tonnes))));

    assertThat(drawn.names()).isEqualTo(names);
    for (int i = 0; i < names.size(); i++) {
      Length bar = of(drawn.bars(), names.get(i)).getOrDefault("Lokal del (t)", drawn.none());
      assertThat(bar.from()).isCloseTo(0, within(bar.accuracy()));
      assertThat(bar.value()).isCloseTo(tonnes.get(i), within(2 * bar.accuracy()));
    }
  }

  @Test
  void aMissingBarIsNotDrawn() {
    DrawnBars drawn =
        DrawnBars.of(
            ToDraw.svg(
                Kind.BARS,
                List.of("Transporter", "Avfall"),
                List.of(
                    ToDraw.part("Nationell del (t)", "-300 -"),
                    ToDraw.part("Lokal del (t)", "200 500"))));

    assertThat(drawn.parts()).containsExactly("Nationell del (t)", "Lokal del (t)");
    assertThat(of(drawn.bars(), "Avfall")).containsOnlyKeys("Lokal del (t)");
    assertThat(of(drawn.bars(), "Transporter").values())
        .extracting(bar -> Math.rint(bar.value()))
        .containsExactlyInAnyOrder(-300.0, 200.0);
  }

  @Test
  void partsOfAColumnStandOnEachOther() {
    DrawnColumns drawn =
        DrawnColumns.of(
            ToDraw.years(
                Kind.STACKED,
                ToDraw.part("Transporter", "400 300"),
                ToDraw.part("Skog", "-100 -50"),
                ToDraw.part("Avfall", "200 -")));

    assertThat(drawn.years()).containsExactly("2020", "2021");
    assertThat(drawn.parts()).containsExactly("Transporter", "Skog", "Avfall");
    Map<String, Length> first = of(drawn.columns(), "2020");
    Length waste = Objects.requireNonNull(first.get("Avfall"));
    Length forest = Objects.requireNonNull(first.get("Skog"));
    assertThat(waste.from()).isCloseTo(400, within(drawn.accuracy()));
    assertThat(waste.value()).isCloseTo(200, within(2 * drawn.accuracy()));
    assertThat(forest.from()).isCloseTo(0, within(drawn.accuracy()));
    assertThat(forest.value()).isCloseTo(-100, within(2 * drawn.accuracy()));
    assertThat(of(drawn.columns(), "2021")).containsOnlyKeys("Transporter", "Skog");
  }

  private static Map<String, Length> of(Map<String, Map<String, Length>> drawn, String name) {
    return drawn.getOrDefault(name, Map.of());
  }
}
