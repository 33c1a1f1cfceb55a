package se.klimatbokslut.runner.ruler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.runner.ruler.ToDraw.between;
import static se.klimatbokslut.runner.ruler.ToDraw.outcome;
import static se.klimatbokslut.runner.ruler.ToDraw.point;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.report.Chart.Kind;

/** Charts are drawn where their figures say, and the ruler that other tests use reads them. */
class DrawnLinesTest {
  @Property(tries = 200)
  void aRulerReadsTheValuesThatWereDrawn(
      @ForAll @Size(min = 2, max = 10)
          List<@IntRange(min = 1000, max = 2_000_000) Integer> tonnes) {
    DrawnLines drawn = DrawnLines.of(ToDraw.years(Kind.LINES, ToDraw.definitive(tonnes)));
    int largest = tonnes.stream().mapToInt(Integer::intValue).max().orElseThrow();

    assertThat(drawn.accuracy()).isLessThan(largest * 0.0003);
    assertThat(drawn.definitive().keySet()).hasSize(tonnes.size()).isEqualTo(drawn.line().keySet());
    IntStream.range(0, tonnes.size())
        .forEach(
            i ->
                assertThat(drawn.definitive().get(2020 + i))
                    .isCloseTo(tonnes.get(i), within(drawn.accuracy())));
  }

  @Test
  void whatIsNotDefinitiveIsAHollowSquareAndWhatIsMissingIsNoMark() {
    DrawnLines drawn =
        DrawnLines.of(
            ToDraw.years(
                Kind.LINES,
                outcome(point("100", "definitive"), point("80", "prognosis"), point("-", ""))));

    assertThat(drawn.definitive()).containsOnlyKeys(2020);
    assertThat(drawn.others()).containsOnlyKeys(2021);
    assertThat(drawn.others().get(2021)).isCloseTo(80, within(drawn.accuracy()));
    assertThat(drawn.line()).containsOnlyKeys(2020, 2021);
  }

  @Test
  void thePathIsReadFromItsDashes() {
    DrawnLines drawn =
        DrawnLines.of(
            ToDraw.years(
                Kind.LINES,
                ToDraw.path("100 80 60"),
                outcome(point("90", "definitive"), point("-", ""), point("-", ""))));

    assertThat(drawn.path()).containsOnlyKeys(2020, 2021, 2022);
    assertThat(drawn.path().get(2022)).isCloseTo(60, within(drawn.accuracy()));
    assertThat(drawn.line()).isEmpty();
  }

  @Test
  void aBandHasTwoEdgesAndABarTwoEnds() {
    DrawnLines drawn =
        DrawnLines.of(
            ToDraw.years(
                Kind.LINES,
                outcome(
                    point("100", "definitive"),
                    between("80", "70", "95"),
                    between("75", "50", "90"),
                    between("-", "20", "60"))));

    assertThat(drawn.band()).containsOnlyKeys(2021, 2022);
    reaches(drawn.band().get(2021), 70, 95);
    reaches(drawn.band().get(2022), 50, 90);
    assertThat(drawn.bounds()).containsOnlyKeys(2023);
    reaches(drawn.bounds().get(2023), 20, 60);
  }

  private static void reaches(@Nullable Length length, double from, double to) {
    Length known = Objects.requireNonNull(length);
    assertThat(known.from()).isCloseTo(from, within(known.accuracy()));
    assertThat(known.to()).isCloseTo(to, within(known.accuracy()));
  }
}
