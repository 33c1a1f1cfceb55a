package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.runner.ruler.DrawnBars;
import se.klimatbokslut.runner.ruler.Length;

/** Bars beside names, each as long as the table says, to its side of zero. */
final class AgreedBars {
  private final String id;
  private final DrawnBars drawn;
  private final ReadTable table;

  AgreedBars(String id, DrawnBars drawn, ReadTable table) {
    this.id = id;
    this.drawn = drawn;
    this.table = table;
  }

  /** How many bars were found as long as their figures. */
  int compare() {
    assertThat(ReadPack.bare(drawn.names())).as(id).isEqualTo(table.names());
    assertThat(table.columns()).as(id).containsAll(ReadPack.bare(drawn.parts()));
    Map<String, Map<String, Length>> bars = drawn.bars();
    int marks = 0;
    for (int i = 0; i < table.parts().size(); i++) {
      Map<String, Length> group = bars.getOrDefault(drawn.names().get(i), Map.of());
      for (String part : drawn.parts()) {
        marks += bar(part, Optional.ofNullable(group.get(part)), table.parts().get(i));
      }
    }
    return marks;
  }

  private int bar(String part, Optional<Length> bar, List<String> row) {
    String where = "%s, %s, %s".formatted(id, row.get(0), part);
    Optional<ReadFigure> figure = ReadTable.figure(table.cell(row, ReadPack.bare(part)));
    if (figure.isEmpty()) {
      assertThat(bar).as(where).isEmpty();
      return 0;
    }
    Length length = bar.orElse(drawn.none());
    double accuracy = figure.get().rounding() + 2 * length.accuracy();
    assertThat(length.from()).as(where).isCloseTo(0, within(length.accuracy()));
    assertThat(length.value()).as(where).isCloseTo(figure.get().value(), within(accuracy));
    return bar.isPresent() ? 1 : 0;
  }
}
