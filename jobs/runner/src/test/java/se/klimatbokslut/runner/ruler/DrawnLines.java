package se.klimatbokslut.runner.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.klimatbokslut.runner.ruler.Mark.Corner;

/**
 * Reads the values back from a drawn chart of lines: marks, corners of lines, ends of bars and
 * edges of bands by where they stand between the labels of the axes, as a reader with a ruler
 * would.
 */
public final class DrawnLines {
  private static final double HALF = 4.5;
  private static final double BAR_WIDTH = 2;

  private final Drawing drawing;
  private final Scale years;
  private final Scale values;

  private DrawnLines(Drawing drawing) {
    this.drawing = drawing;
    this.years = new Axes(drawing).years();
    this.values = new Axes(drawing).upright();
  }

  public static DrawnLines of(String svg) {
    return new DrawnLines(Drawing.of(svg));
  }

  /** How well a ruler reads values. */
  public double accuracy() {
    return values.accuracy();
  }

  /** Years with a filled dot, and its value. */
  public SortedMap<Integer, Double> definitive() {
    List<Mark> dots = drawing.of("path", Mark.ACCENT).stream().filter(Mark::isCurved).toList();
    return marks(dots, -HALF, 0);
  }

  /** Years with a hollow square, and its value. */
  public SortedMap<Integer, Double> others() {
    List<Mark> squares =
        drawing.of("path", Mark.PAPER).stream().filter(mark -> !mark.isCurved()).toList();
    return marks(squares, HALF, HALF);
  }

  private SortedMap<Integer, Double> marks(List<Mark> marks, double right, double down) {
    SortedMap<Integer, Double> found = new TreeMap<>();
    for (Mark mark : marks) {
      Corner first = mark.corners().get(0);
      put(found, first.x() + right, first.y() + down);
    }
    return found;
  }

  /** Years in which the dashed line bends, and its value. */
  public SortedMap<Integer, Double> path() {
    return bends(line -> line.isLine(Mark.QUIET) && line.isDashed());
  }

  /** Years in which the line between the marks bends, and its value. */
  public SortedMap<Integer, Double> line() {
    return bends(line -> line.isLine(Mark.ACCENT) && !isOfBar(line));
  }

  private SortedMap<Integer, Double> bends(Predicate<Mark> ofLine) {
    SortedMap<Integer, Double> found = new TreeMap<>();
    for (Mark line : drawing.those(ofLine)) {
      put(found, line.number("x1"), line.number("y1"));
      put(found, line.number("x2"), line.number("y2"));
    }
    return found;
  }

  /** Years in which a bar stands for two bounds. */
  public SortedMap<Integer, Length> bounds() {
    SortedMap<Integer, Length> found = new TreeMap<>();
    for (Mark bar : drawing.those(mark -> isOfBar(mark) && mark.isUpright())) {
      found.put(year(bar.number("x1")), between(bar.number("y1"), bar.number("y2")));
    }
    return found;
  }

  private static boolean isOfBar(Mark mark) {
    return mark.isLine(Mark.ACCENT) && mark.number("stroke-width") == BAR_WIDTH;
  }

  /** Years in which the shaded band has two edges. */
  public SortedMap<Integer, Length> band() {
    SortedMap<Integer, List<Double>> heights = new TreeMap<>();
    drawing.of("path", Mark.BAND).stream()
        .flatMap(band -> band.corners().stream().distinct())
        .forEach(
            corner ->
                heights
                    .computeIfAbsent(year(corner.x()), year -> new ArrayList<>())
                    .add(corner.y()));
    SortedMap<Integer, Length> found = new TreeMap<>();
    heights.forEach(
        (year, ends) -> {
          if (ends.size() > 1) {
            found.put(year, between(ends.get(0), ends.get(1)));
          }
        });
    return found;
  }

  /** What is written beside marks. */
  public List<String> labels() {
    Axes axes = new Axes(drawing);
    return drawing.texts().stream()
        .filter(text -> !axes.isAmount(text) && !axes.yearLabels().contains(text))
        .map(Mark::text)
        .toList();
  }

  private Length between(double one, double other) {
    double first = values.at(one);
    double second = values.at(other);
    return new Length(Math.min(first, second), Math.max(first, second), accuracy());
  }

  private void put(SortedMap<Integer, Double> found, double x, double y) {
    Double before = found.put(year(x), values.at(y));
    if (before != null && Math.abs(before - values.at(y)) > accuracy()) {
      throw new IllegalStateException(
          "In %d both %s and %s".formatted(year(x), before, values.at(y)));
    }
  }

  /**
   * @throws IllegalStateException when nothing of the axis stands there
   */
  private int year(double x) {
    double year = years.at(x);
    if (Math.abs(year - Math.rint(year)) > years.accuracy()) {
      throw new IllegalStateException("At %s is no year, but %s".formatted(x, year));
    }
    return (int) Math.rint(year);
  }
}
