package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.klimatbokslut.runner.ruler.DrawnLines;
import se.klimatbokslut.runner.ruler.Length;

/** Marks, lines, bars and bands over years, each where the table says. */
final class AgreedLines {
  private static final String STATUS = "Status";
  private static final String DEFINITIVE = "definitivt";

  private static final Pattern BOUNDS = Pattern.compile("(−?[\\d,]+)–(−?[\\d,]+)");
  private static final Pattern LABEL = Pattern.compile(".* ([12]\\d{3}): (.*)");

  /**
   * Columns of what a chart shows; without a path, estimates or a band its names are empty.
   * Estimates stand in the table of the band.
   */
  private record Shown(String marks, String path, String estimates, String low, String high) {}

  private static final Map<String, Shown> SHOWN =
      Map.of(
          "chart",
              new Shown(
                  "Utsläpp(t)",
                  "Högstenligtmålbanan(t)",
                  "Uppskattadeutsläpp(t)",
                  "Utsläpp,lågt(t)",
                  "Utsläpp,högt(t)"),
          "burndown", new Shown("Kvar(t)", "", "Kvar(t)", "Kvar,lågt(t)", "Kvar,högt(t)"),
          "total", new Shown("Summa(t)", "", "", "", ""));

  private final String id;
  private final DrawnLines drawn;
  private final Shown shown;
  private final ReadTable table;
  private final Optional<ReadTable> band;

  private AgreedLines(
      String id, DrawnLines drawn, Shown shown, ReadTable table, Optional<ReadTable> band) {
    this.id = id;
    this.drawn = drawn;
    this.shown = shown;
    this.table = table;
    this.band = band;
  }

  /**
   * @param tables behind the chart; the band has its own, behind that of the marks
   */
  static AgreedLines of(String id, DrawnLines drawn, List<ReadTable> tables) {
    Shown shown = SHOWN.get(id.split("-", -1)[0]);
    if (shown == null) {
      throw new IllegalArgumentException("Say which columns the chart " + id + " shows");
    }
    Optional<ReadTable> band =
        tables.stream().skip(1).limit(1).filter(next -> next.has(shown.low())).findFirst();
    return new AgreedLines(id, drawn, shown, tables.get(0), band);
  }

  /** How many places were found where their figures say; nothing else is drawn. */
  int compare() {
    everyLabelTellsAFigureOfItsYear();
    same("line", joined(), drawn.line());
    return same("dots", figures(shown.marks(), this::isDefinitive), drawn.definitive())
        + same("squares", others(), drawn.others())
        + same("path", figures(shown.path(), row -> true), drawn.path())
        + same("least", bounds(1), ends(drawn.bounds(), Length::from))
        + same("most", bounds(2), ends(drawn.bounds(), Length::to))
        + same("low edge", edge(shown.low()), ends(drawn.band(), Length::from))
        + same("high edge", edge(shown.high()), ends(drawn.band(), Length::to));
  }

  private int same(
      String what, SortedMap<Integer, ReadFigure> expected, SortedMap<Integer, Double> measured) {
    assertThat(measured.keySet()).as("years of %s in %s", what, id).isEqualTo(expected.keySet());
    measured.forEach(
        (year, value) -> {
          ReadFigure figure = Objects.requireNonNull(expected.get(year));
          assertThat(value)
              .as("%s of %d in %s", what, year, id)
              .isCloseTo(figure.value(), within(figure.rounding() + drawn.accuracy()));
        });
    return measured.size();
  }

  private SortedMap<Integer, ReadFigure> figures(String column, Predicate<List<String>> ofRow) {
    SortedMap<Integer, ReadFigure> figures = new TreeMap<>();
    if (!column.isEmpty()) {
      for (List<String> row : table.rows()) {
        Optional.of(row)
            .filter(ofRow)
            .flatMap(shown -> ReadTable.figure(table.cell(shown, column)))
            .ifPresent(figure -> figures.put(year(row), figure));
      }
    }
    return figures;
  }

  /** What is not definitive, the estimates of the second table among it. */
  private SortedMap<Integer, ReadFigure> others() {
    SortedMap<Integer, ReadFigure> others = figures(shown.marks(), row -> !isDefinitive(row));
    others.putAll(edge(shown.estimates()));
    return others;
  }

  private boolean isDefinitive(List<String> row) {
    return table.cell(row, STATUS).equals(DEFINITIVE);
  }

  /** A mark without a mark in the row before or behind it has no line. */
  private SortedMap<Integer, ReadFigure> joined() {
    SortedMap<Integer, ReadFigure> marks = figures(shown.marks(), row -> true);
    marks.putAll(edge(shown.estimates()));
    List<Integer> years = table.rows().stream().map(AgreedLines::year).toList();
    SortedMap<Integer, ReadFigure> joined = new TreeMap<>();
    for (int i = 1; i < years.size(); i++) {
      ReadFigure before = marks.get(years.get(i - 1));
      ReadFigure now = marks.get(years.get(i));
      if (before != null && now != null) {
        joined.put(years.get(i - 1), before);
        joined.put(years.get(i), now);
      }
    }
    return joined;
  }

  private SortedMap<Integer, ReadFigure> bounds(int end) {
    SortedMap<Integer, ReadFigure> bounds = new TreeMap<>();
    for (List<String> row : table.rows()) {
      Matcher both = BOUNDS.matcher(table.cell(row, shown.marks()));
      if (both.matches()) {
        bounds.put(year(row), ReadFigure.of(both.group(end)));
      }
    }
    return bounds;
  }

  private SortedMap<Integer, ReadFigure> edge(String column) {
    SortedMap<Integer, ReadFigure> edge = new TreeMap<>();
    for (ReadTable edges : band.stream().toList()) {
      for (List<String> row : edges.rows()) {
        ReadTable.figure(edges.cell(row, column)).ifPresent(figure -> edge.put(year(row), figure));
      }
    }
    return edge;
  }

  private static SortedMap<Integer, Double> ends(
      SortedMap<Integer, Length> lengths, Function<Length, Double> end) {
    SortedMap<Integer, Double> ends = new TreeMap<>();
    lengths.forEach((year, length) -> ends.put(year, end.apply(length)));
    return ends;
  }

  private void everyLabelTellsAFigureOfItsYear() {
    for (String label : drawn.labels()) {
      Matcher told = LABEL.matcher(label);
      assertThat(told.matches()).as("%s in %s", label, id).isTrue();
      assertThat(
              Stream.concat(Stream.of(table), band.stream())
                  .flatMap(one -> one.rows().stream())
                  .filter(row -> row.get(0).equals(told.group(1)))
                  .flatMap(List::stream))
          .as("%s in %s", label, id)
          .contains(ReadPack.bare(told.group(2)));
    }
  }

  private static int year(List<String> row) {
    return Integer.parseInt(row.get(0));
  }
}
