package se.klimatbokslut.runner.ruler;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the axes of a chart from their labels and the lines that the labels stand at. */
record Axes(Drawing drawing) {
  private static final Pattern AMOUNT = Pattern.compile("[−-]?[0-9]{1,3}(\u202f[0-9]{3})*");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  /** Amounts from the bottom to the top. */
  Scale upright() {
    return amounts(Mark::isLevel, "y1", "y");
  }

  /** Amounts from the left to the right. */
  Scale lying() {
    return amounts(Mark::isUpright, "x1", "x");
  }

  /** Years from the left to the right, by the ticks of their labels. */
  Scale years() {
    List<Mark> ticks = drawing.those(mark -> mark.isLine(Mark.TICK));
    return Scale.of(
        sorted(ticks, "x1").stream().map(tick -> tick.number("x1")).toList(),
        yearLabels().stream().map(label -> Double.valueOf(label.text())).toList());
  }

  /** From the first to the last. */
  List<Mark> yearLabels() {
    return sorted(
        drawing.texts().stream().filter(text -> YEAR.matcher(text.text()).matches()).toList(), "x");
  }

  boolean isAmount(Mark text) {
    return AMOUNT.matcher(text.text()).matches();
  }

  /** Zero has a line of its own, which is none of the grid. */
  private Scale amounts(Predicate<Mark> direction, String lineAt, String labelAt) {
    List<Mark> grid = drawing.those(mark -> mark.isLine(Mark.GRID) && direction.test(mark));
    List<Mark> labels =
        drawing.texts().stream().filter(this::isAmount).filter(text -> amount(text) != 0).toList();
    return Scale.of(
        sorted(grid, lineAt).stream().map(line -> line.number(lineAt)).toList(),
        sorted(labels, labelAt).stream().map(Axes::amount).toList());
  }

  private static List<Mark> sorted(List<Mark> marks, String by) {
    return marks.stream().sorted(Comparator.comparingDouble(mark -> mark.number(by))).toList();
  }

  private static double amount(Mark text) {
    return Double.parseDouble(text.text().replace("\u202f", "").replace('−', '-'));
  }
}
