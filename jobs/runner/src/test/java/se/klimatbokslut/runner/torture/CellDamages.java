package se.klimatbokslut.runner.torture;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Damage to the figures and labels of a table, the same for every form of file. */
final class CellDamages {
  /** Changes a copy of the table; tells the row and column that it broke, or null. */
  interface Damage {
    int[] to(Cells cells, Random chance);
  }

  private static final int[] NOWHERE = {};

  // Factors are values here: they are put into lists of damages.
  @SuppressWarnings("UnnecessaryLambda")
  private static final UnaryOperator<BigDecimal> TEN = value -> value.movePointRight(1);

  @SuppressWarnings("UnnecessaryLambda")
  private static final UnaryOperator<BigDecimal> TENTH = value -> value.movePointLeft(1);

  @SuppressWarnings("UnnecessaryLambda")
  private static final UnaryOperator<BigDecimal> THOUSAND = value -> value.movePointRight(3);

  @SuppressWarnings("UnnecessaryLambda")
  private static final UnaryOperator<BigDecimal> THOUSANDTH = value -> value.movePointLeft(3);

  /** Texts that are no figure in any publication. */
  private static final Map<String, String> BAD_CELLS =
      Map.ofEntries(
          Map.entry("nan", "NaN"),
          Map.entry("infinity", "Infinity"),
          Map.entry("reference-error", "#REF!"),
          Map.entry("empty", ""),
          Map.entry("not-available", "n/a"),
          Map.entry("dash", "-"),
          Map.entry("dots", ".."),
          Map.entry("huge", "9".repeat(30)),
          Map.entry("power", "1E400"),
          Map.entry("two-marks", "1.234,5"),
          Map.entry("two-points", "12.34.5"),
          Map.entry("hexadecimal", "0x1F"),
          Map.entry("full-width", "\uFF11\uFF12"),
          Map.entry("formula-text", "=1+1"),
          Map.entry("date", "2024-01-01"),
          Map.entry("percent", "12 %"),
          Map.entry("long-text", "x".repeat(50_000)));

  private CellDamages() {}

  static Map<String, Damage> all(Subject subject) {
    Map<String, Damage> damages = new LinkedHashMap<>();
    boolean hasSums = !subject.cells().sums().of(subject.cells(), subject.cells().last()).isEmpty();
    boolean hasYears = subject.cells().yearRow() >= 0;
    factors(damages, hasSums);
    rows(damages);
    labels(damages, subject.cells().labels());
    columns(damages, hasYears);
    if (hasSums) {
      towns(damages);
    }
    BAD_CELLS.forEach((name, text) -> damages.put("cell-" + name, cell(text)));
    damages.put(
        "cell-negative",
        one(
            (cells, at) -> {
              cells.change(at[0], at[1], BigDecimal::negate);
              return at;
            }));
    return damages;
  }

  private static void factors(Map<String, Damage> damages, boolean hasSums) {
    Map<String, UnaryOperator<BigDecimal>> factors = new TreeMap<>();
    factors.put("x10", TEN);
    factors.put("by-10", TENTH);
    factors.put("x1000", THOUSAND);
    factors.put("by-1000", THOUSANDTH);
    factors.forEach(
        (name, factor) -> {
          damages.put("cell-" + name, one((cells, at) -> changed(cells, at, factor, false)));
          damages.put("row-" + name, row(factor, false));
          damages.put("column-" + name, column(factor));
          damages.put("file-" + name, file(factor));
          if (hasSums) {
            damages.put(
                "cell-" + name + "-with-sums",
                one((cells, at) -> changed(cells, at, factor, true)));
            damages.put("row-" + name + "-with-sums", row(factor, true));
            damages.put("sector-" + name + "-with-sums", sector(factor));
          }
        });
  }

  private static void rows(Map<String, Damage> damages) {
    damages.put(
        "rows-shuffled",
        (cells, chance) -> {
          cells.shuffleRows(chance);
          return NOWHERE;
        });
    damages.put(
        "rows-duplicated",
        (cells, chance) -> {
          int row = any(cells.leaves(), chance);
          cells.rows().add(cells.last() + 1, new ArrayList<>(cells.rows().get(row)));
          return NOWHERE;
        });
    damages.put(
        "rows-duplicated-changed",
        (cells, chance) -> {
          int row = any(cells.leaves(), chance);
          cells.rows().add(cells.last() + 1, new ArrayList<>(cells.rows().get(row)));
          cells.values().forEach(column -> cells.change(cells.last() + 1, column, TEN));
          return NOWHERE;
        });
    damages.put(
        "row-missing",
        (cells, chance) -> {
          cells.rows().remove((int) any(cells.leaves(), chance));
          return NOWHERE;
        });
    damages.put(
        "rows-cut-off",
        (cells, chance) -> {
          int from = cells.first() + 1 + chance.nextInt(cells.last() - cells.first());
          cells.rows().subList(from, cells.last() + 1).clear();
          return NOWHERE;
        });
    damages.put(
        "block-shifted-down",
        (cells, chance) -> {
          shift(cells, any(cells.leaves(), chance), 10 + chance.nextInt(20));
          return NOWHERE;
        });
    damages.put(
        "values-shuffled-in-a-column",
        (cells, chance) -> {
          int column = cells.anyValueColumn(chance);
          List<String> values = new ArrayList<>();
          IntStream.rangeClosed(cells.first(), cells.last())
              .forEach(row -> values.add(cells.at(row, column)));
          Collections.shuffle(values, chance);
          IntStream.rangeClosed(cells.first(), cells.last())
              .forEach(row -> cells.put(row, column, values.get(row - cells.first())));
          return NOWHERE;
        });
    damages.put(
        "two-rows-swapped",
        (cells, chance) -> {
          List<Integer> leaves = cells.leaves();
          cells.swapFigures(any(leaves, chance), any(leaves, chance));
          return NOWHERE;
        });
    damages.put(
        "blank-rows-between",
        (cells, chance) -> {
          cells.rows().add(any(cells.leaves(), chance), new ArrayList<>());
          return NOWHERE;
        });
  }

  private static void labels(Map<String, Damage> damages, List<Integer> labels) {
    for (int label : labels) {
      damages.put(
          "label-" + label + "-misspelt",
          one(
              (cells, at) -> {
                String text = cells.at(at[0], label);
                cells.put(at[0], label, text.isEmpty() ? "x" : text.substring(1) + "q");
                return NOWHERE;
              }));
      damages.put(
          "label-" + label + "-empty",
          one(
              (cells, at) -> {
                cells.put(at[0], label, "");
                return NOWHERE;
              }));
      damages.put(
          "label-" + label + "-of-another-row",
          (cells, chance) -> {
            List<Integer> leaves = cells.leaves();
            int row = any(leaves, chance);
            int other =
                leaves.stream()
                    .filter(leaf -> !cells.at(leaf, label).equals(cells.at(row, label)))
                    .skip(chance.nextInt(2))
                    .findFirst()
                    .orElse(row);
            cells.put(row, label, cells.at(other, label));
            return NOWHERE;
          });
      damages.put(
          "label-" + label + "-exchanged",
          (cells, chance) -> {
            List<Integer> leaves = cells.leaves();
            int row = any(leaves, chance);
            int other =
                leaves.stream()
                    .filter(leaf -> !cells.at(leaf, label).equals(cells.at(row, label)))
                    .skip(chance.nextInt(5))
                    .findFirst()
                    .orElse(row);
            String text = cells.at(row, label);
            cells.put(row, label, cells.at(other, label));
            cells.put(other, label, text);
            return NOWHERE;
          });
      damages.put(
          "label-" + label + "-exchanged-throughout",
          (cells, chance) -> {
            List<Integer> leaves = cells.leaves();
            int row = any(leaves, chance);
            String one = cells.at(row, label);
            String two =
                leaves.stream()
                    .map(leaf -> cells.at(leaf, label))
                    .filter(text -> !text.equals(one))
                    .skip(chance.nextInt(3))
                    .findFirst()
                    .orElse(one);
            for (int i = cells.first(); i <= cells.last(); i++) {
              String text = cells.at(i, label);
              cells.put(i, label, text.equals(one) ? two : text.equals(two) ? one : text);
            }
            return NOWHERE;
          });
    }
  }

  private static void columns(Map<String, Damage> damages, boolean hasYears) {
    damages.put(
        "column-emptied",
        (cells, chance) -> {
          int column = cells.anyValueColumn(chance);
          IntStream.rangeClosed(cells.first(), cells.last())
              .forEach(row -> cells.put(row, column, ""));
          return NOWHERE;
        });
    damages.put(
        "columns-labels-swapped",
        (cells, chance) -> {
          cells.swapColumn(
              cells.labels().get(0), cells.labels().get(1), cells.first(), cells.last());
          return NOWHERE;
        });
    if (!hasYears) {
      return;
    }
    damages.put(
        "year-headings-swapped",
        (cells, chance) -> {
          int[] two = twoColumns(cells, chance);
          cells.swapColumn(two[0], two[1], cells.yearRow(), cells.yearRow());
          return NOWHERE;
        });
    damages.put(
        "newest-year-headings-swapped",
        (cells, chance) -> {
          int last = cells.values().get(cells.values().size() - 1);
          cells.swapColumn(last, last - 1, cells.yearRow(), cells.yearRow());
          return NOWHERE;
        });
    damages.put(
        "columns-swapped-with-headings",
        (cells, chance) -> {
          int[] two = twoColumns(cells, chance);
          cells.swapColumn(two[0], two[1], cells.yearRow(), cells.last());
          return NOWHERE;
        });
    damages.put(
        "columns-rotated-under-headings",
        (cells, chance) -> {
          for (int i = cells.values().size() - 1; i > 0; i--) {
            cells.swapColumn(
                cells.values().get(i), cells.values().get(i - 1), cells.first(), cells.last());
          }
          return NOWHERE;
        });
    damages.put(
        "a-row-shifted-right",
        one(
            (cells, at) -> {
              for (int i = cells.values().size() - 1; i > 0; i--) {
                cells.put(at[0], cells.values().get(i), cells.at(at[0], cells.values().get(i - 1)));
              }
              return NOWHERE;
            }));
    damages.put(
        "newest-year-missing",
        (cells, chance) -> withoutColumn(cells, cells.values().get(cells.values().size() - 1)));
    damages.put(
        "a-year-missing",
        (cells, chance) ->
            withoutColumn(
                cells, cells.values().get(1 + chance.nextInt(cells.values().size() - 2))));
    for (String heading : List.of("2O15", "15", "2015*", "1899", "2999", "", "Summa")) {
      damages.put(
          "year-heading-" + (heading.isEmpty() ? "empty" : heading.replace("*", "-star")),
          (cells, chance) -> {
            cells.put(cells.yearRow(), cells.anyValueColumn(chance), heading);
            return NOWHERE;
          });
    }
    damages.put(
        "year-heading-twice",
        (cells, chance) -> {
          int[] two = twoColumns(cells, chance);
          cells.put(cells.yearRow(), two[0], cells.at(cells.yearRow(), two[1]));
          return NOWHERE;
        });
    damages.put(
        "year-heading-one-off",
        (cells, chance) -> {
          int last = cells.values().get(cells.values().size() - 1);
          cells.change(cells.yearRow(), last, year -> year.add(BigDecimal.ONE));
          return NOWHERE;
        });
  }

  private static void towns(Map<String, Damage> damages) {
    damages.put(
        "values-exchanged-with-sums",
        (cells, chance) -> {
          List<Integer> leaves = cells.leaves();
          int one = any(leaves, chance);
          int other =
              any(
                  leaves.stream()
                      .filter(row -> row != one && !cells.labelsOf(row).equals(cells.labelsOf(one)))
                      .toList(),
                  chance);
          exchange(cells, one, other);
          return NOWHERE;
        });
    damages.put(
        "block-shifted-down-with-sums",
        (cells, chance) -> {
          List<Integer> leaves = cells.leaves();
          int from = chance.nextInt(Math.max(1, leaves.size() - 30));
          List<Integer> block = leaves.subList(from, Math.min(leaves.size(), from + 20));
          Map<Integer, List<BigDecimal>> before = figures(cells, block);
          for (int i = 1; i < block.size(); i++) {
            assign(cells, block.get(i), requireNonNull(before.get(block.get(i - 1))));
          }
          return NOWHERE;
        });
    Map<String, String> moves =
        new TreeMap<>(
            Map.of("4-pct", "1.04", "8-pct", "1.08", "30-pct", "1.30", "x2", "2", "x4", "4"));
    moves.forEach(
        (name, factor) ->
            damages.put(
                "town-" + name + "-with-sums",
                (cells, chance) -> {
                  townRows(cells, any(cells.leaves(), chance))
                      .forEach(
                          row ->
                              cells
                                  .values()
                                  .forEach(
                                      column ->
                                          cells.changeWithSums(
                                              row,
                                              column,
                                              value -> value.multiply(new BigDecimal(factor)))));
                  return NOWHERE;
                }));
    damages.put(
        "two-towns-swapped-with-sums",
        (cells, chance) -> {
          int one = any(cells.leaves(), chance);
          List<Integer> mine = townRows(cells, one);
          List<Integer> candidates =
              cells.leaves().stream().filter(row -> !mine.contains(row)).toList();
          List<Integer> others = townRows(cells, any(candidates, chance));
          for (int row : mine) {
            others.stream()
                .filter(other -> what(cells, other).equals(what(cells, row)))
                .findFirst()
                .ifPresent(other -> exchange(cells, row, other));
          }
          return NOWHERE;
        });
    damages.put(
        "town-missing-with-sums",
        (cells, chance) -> {
          List<Integer> mine = townRows(cells, any(cells.leaves(), chance));
          mine.forEach(
              row ->
                  cells
                      .values()
                      .forEach(
                          column -> cells.changeWithSums(row, column, value -> BigDecimal.ZERO)));
          remove(cells, placeRows(cells, mine.get(0)));
          return NOWHERE;
        });
    damages.put(
        "town-zeroed-with-sums",
        (cells, chance) -> {
          townRows(cells, any(cells.leaves(), chance))
              .forEach(
                  row ->
                      cells
                          .values()
                          .forEach(
                              column ->
                                  cells.changeWithSums(row, column, value -> BigDecimal.ZERO)));
          return NOWHERE;
        });
    damages.put(
        "sector-missing-with-sums",
        (cells, chance) -> {
          int row = any(cells.leaves(), chance);
          int label = sectorLabel(cells);
          List<Integer> rows = cells.rowsLike(row, label);
          List<Integer> leaves = cells.leaves();
          rows.stream()
              .filter(leaves::contains)
              .forEach(
                  leaf ->
                      cells
                          .values()
                          .forEach(
                              column ->
                                  cells.changeWithSums(leaf, column, value -> BigDecimal.ZERO)));
          remove(cells, rows);
          return NOWHERE;
        });
  }

  private static Damage cell(String text) {
    return one(
        (cells, at) -> {
          cells.put(at[0], at[1], text);
          return at;
        });
  }

  private static Damage one(BiFunction<Cells, int[], int[]> damage) {
    return (cells, chance) ->
        damage.apply(cells, new int[] {any(cells.leaves(), chance), cells.anyValueColumn(chance)});
  }

  private static int[] changed(
      Cells cells, int[] at, UnaryOperator<BigDecimal> factor, boolean sums) {
    if (sums) {
      cells.changeWithSums(at[0], at[1], factor);
    } else {
      cells.change(at[0], at[1], factor);
    }
    return NOWHERE;
  }

  private static Damage row(UnaryOperator<BigDecimal> factor, boolean sums) {
    return one(
        (cells, at) -> {
          cells.values().forEach(column -> changed(cells, new int[] {at[0], column}, factor, sums));
          return NOWHERE;
        });
  }

  private static Damage column(UnaryOperator<BigDecimal> factor) {
    return (cells, chance) -> {
      int column = cells.anyValueColumn(chance);
      IntStream.rangeClosed(cells.first(), cells.last())
          .forEach(row -> cells.change(row, column, factor));
      return NOWHERE;
    };
  }

  private static Damage file(UnaryOperator<BigDecimal> factor) {
    return (cells, chance) -> {
      for (int column : cells.values()) {
        IntStream.rangeClosed(cells.first(), cells.last())
            .forEach(row -> cells.change(row, column, factor));
      }
      return NOWHERE;
    };
  }

  private static Damage sector(UnaryOperator<BigDecimal> factor) {
    return (cells, chance) -> {
      List<Integer> leaves = cells.leaves();
      int label = sectorLabel(cells);
      String sector = cells.at(any(leaves, chance), label);
      leaves.stream()
          .filter(row -> cells.at(row, label).equals(sector))
          .forEach(
              row -> cells.values().forEach(column -> cells.changeWithSums(row, column, factor)));
      return NOWHERE;
    };
  }

  /** SMHI names the sector first, the Danish extract last; a population has none. */
  private static int sectorLabel(Cells cells) {
    return cells.labels().size() == 4 ? 0 : cells.labels().size() - 1;
  }

  private static String place(Cells cells, int row) {
    return cells.labels().size() == 4 ? cells.at(row, 2) + cells.at(row, 3) : cells.at(row, 0);
  }

  private static String what(Cells cells, int row) {
    return switch (cells.labels().size()) {
      case 4 -> cells.at(row, 0) + cells.at(row, 1);
      case 3 -> cells.at(row, 2);
      default -> "";
    };
  }

  private static List<Integer> placeRows(Cells cells, int row) {
    return IntStream.rangeClosed(cells.first(), cells.last())
        .filter(other -> place(cells, other).equals(place(cells, row)))
        .boxed()
        .toList();
  }

  private static List<Integer> townRows(Cells cells, int row) {
    List<Integer> leaves = cells.leaves();
    return placeRows(cells, row).stream().filter(leaves::contains).toList();
  }

  private static void exchange(Cells cells, int one, int other) {
    Map<Integer, List<BigDecimal>> before = figures(cells, List.of(one, other));
    assign(cells, one, requireNonNull(before.get(other)));
    assign(cells, other, requireNonNull(before.get(one)));
  }

  private static Map<Integer, List<BigDecimal>> figures(Cells cells, List<Integer> rows) {
    Map<Integer, List<BigDecimal>> figures = new TreeMap<>();
    rows.forEach(
        row ->
            figures.put(
                row, cells.values().stream().map(column -> cells.number(row, column)).toList()));
    return figures;
  }

  private static void assign(Cells cells, int row, List<BigDecimal> figures) {
    for (int i = 0; i < figures.size(); i++) {
      BigDecimal figure = figures.get(i);
      cells.changeWithSums(row, cells.values().get(i), value -> figure);
    }
  }

  private static void shift(Cells cells, int from, int rows) {
    int to = Math.min(from + rows, cells.last());
    for (int row = to; row > from; row--) {
      for (int column : cells.values()) {
        cells.put(row, column, cells.at(row - 1, column));
      }
    }
  }

  private static int[] twoColumns(Cells cells, Random chance) {
    int at = chance.nextInt(cells.values().size() - 1);
    return new int[] {cells.values().get(at), cells.values().get(at + 1)};
  }

  private static int[] withoutColumn(Cells cells, int column) {
    for (List<String> row : cells.rows()) {
      if (column < row.size()) {
        row.remove(column);
      }
    }
    return NOWHERE;
  }

  private static void remove(Cells cells, List<Integer> rows) {
    new TreeSet<>(rows).descendingSet().forEach(row -> cells.rows().remove((int) row));
  }

  private static Integer any(List<Integer> rows, Random chance) {
    return rows.get(chance.nextInt(rows.size()));
  }
}
