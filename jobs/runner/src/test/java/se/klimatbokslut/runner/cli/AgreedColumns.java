package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.runner.ruler.DrawnColumns;
import se.klimatbokslut.runner.ruler.Length;

/** Columns of parts, each as high as the table says and on top of the parts before it. */
final class AgreedColumns {
  private final String id;
  private final DrawnColumns drawn;
  private final ReadTable table;

  AgreedColumns(String id, DrawnColumns drawn, ReadTable table) {
    this.id = id;
    this.drawn = drawn;
    this.table = table;
  }

  /** How many parts were found as high as their figures. */
  int compare() {
    assertThat(table.columns().subList(1, table.columns().size())).as(id).isEqualTo(drawn.years());
    assertThat(ReadPack.bare(drawn.parts())).as(id).isEqualTo(table.names());
    Map<String, Map<String, Length>> columns = drawn.columns();
    return drawn.years().stream()
        .mapToInt(year -> column(year, columns.getOrDefault(year, Map.of())))
        .sum();
  }

  /** Parts below zero hang from it. */
  private int column(String year, Map<String, Length> parts) {
    ReadFigure above = new ReadFigure(0, 0);
    ReadFigure below = new ReadFigure(0, 0);
    int marks = 0;
    for (int i = 0; i < table.parts().size(); i++) {
      List<String> row = table.parts().get(i);
      String where = "%s, %s in %s".formatted(id, row.get(0), year);
      Optional<Length> part = Optional.ofNullable(parts.get(drawn.parts().get(i)));
      Optional<ReadFigure> figure = ReadTable.figure(table.cell(row, year));
      if (figure.isEmpty()) {
        assertThat(part).as(where).isEmpty();
      } else if (figure.get().value() < 0) {
        marks += part(where, part, figure.get(), below);
        below = below.plus(figure.get());
      } else {
        marks += part(where, part, figure.get(), above);
        above = above.plus(figure.get());
      }
    }
    return marks;
  }

  private int part(String where, Optional<Length> part, ReadFigure figure, ReadFigure before) {
    if (part.isEmpty()) {
      assertThat(figure.value()).as(where).isCloseTo(0, within(drawn.accuracy()));
      return 0;
    }
    double ruler = 2 * drawn.accuracy();
    assertThat(part.get().value())
        .as(where)
        .isCloseTo(figure.value(), within(figure.rounding() + ruler));
    assertThat(part.get().from())
        .as("%s, from where", where)
        .isCloseTo(before.value(), within(before.rounding() + ruler));
    return 1;
  }
}
