package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.chart.ChartSvg;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;

/** Charts are drawn where their figures say, and the ruler that other tests use reads them. */
class DrawnLinesTest {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Property(tries = 200)
  void aRulerReadsTheValuesThatWereDrawn(
      @ForAll @Size(min = 2, max = 10)
          List<@IntRange(min = 1000, max = 2_000_000) Integer> tonnes) {
    DrawnLines drawn = DrawnLines.of(ChartSvg.inline(figure(definitive(tonnes))));
    int largest = tonnes.stream().mapToInt(Integer::intValue).max().orElseThrow();

    assertThat(drawn.definitive()).hasSize(tonnes.size());
    IntStream.range(0, tonnes.size())
        .forEach(
            i ->
                assertThat(drawn.definitive().get(2020 + i))
                    .isCloseTo(tonnes.get(i), within(largest * 0.002)));
  }

  @Test
  void whatIsNotDefinitiveIsAHollowSquareAndWhatIsMissingIsNoMark() {
    DrawnLines drawn =
        DrawnLines.of(
            ChartSvg.inline(
                figure(List.of(point("100", "definitive"), point("80", "prognosis"), missing()))));

    assertThat(drawn.definitive()).containsOnlyKeys(2020);
    assertThat(drawn.others()).containsOnlyKeys(2021);
    assertThat(drawn.others().get(2021)).isCloseTo(80, within(0.5));
  }

  private static List<Point> definitive(List<Integer> tonnes) {
    return tonnes.stream().map(value -> point(value.toString(), "definitive")).toList();
  }

  private static Point point(String value, String status) {
    return new Point(
        Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty(), status, "");
  }

  private static Point missing() {
    return new Point(Optional.empty(), Optional.empty(), Optional.empty(), "", "");
  }

  private static Figure figure(List<Point> points) {
    return new Figure("f", "titel", "beskrivning", "nyckel", chart(points), "");
  }

  private static Chart chart(List<Point> points) {
    List<Point> all = new ArrayList<>(points);
    return new Chart(
        Kind.LINES,
        SWEDISH,
        "t CO₂",
        IntStream.range(0, all.size()).mapToObj(i -> Integer.toString(2020 + i)).toList(),
        List.of(new Series("Utsläpp", Role.OUTCOME, all)));
  }
}
