package se.klimatbokslut.runner.ruler;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the values back from a drawn chart of columns: where every part begins and ends between the
 * labels of the axis, and what it is by its colour.
 */
public final class DrawnColumns {
  /** Half of what four digits are wide. */
  private static final double HALF_YEAR = 16.5;

  private final Drawing drawing;
  private final Axes axes;
  private final Scale scale;
  private final Map<String, String> legend;

  private DrawnColumns(Drawing drawing) {
    this.drawing = drawing;
    this.axes = new Axes(drawing);
    this.scale = axes.upright();
    this.legend = Legend.of(drawing);
  }

  public static DrawnColumns of(String svg) {
    return new DrawnColumns(Drawing.of(svg));
  }

  /** How well a ruler reads each end. */
  public double accuracy() {
    return scale.accuracy();
  }

  /** Names of the parts in the order of the legend. */
  public List<String> parts() {
    return List.copyOf(legend.values());
  }

  public List<String> years() {
    return axes.yearLabels().stream().map(Mark::text).toList();
  }

  /** The parts of every column by year and name. */
  public SortedMap<String, Map<String, Length>> columns() {
    SortedMap<String, Map<String, Length>> columns = new TreeMap<>();
    legend.forEach(
        (colour, name) ->
            drawing
                .of("rect", colour)
                .forEach(
                    part ->
                        columns
                            .computeIfAbsent(year(part), year -> new TreeMap<>())
                            .merge(name, length(part), DrawnColumns::refuse)));
    return columns;
  }

  private Length length(Mark part) {
    double top = scale.at(part.number("y"));
    double bottom = scale.at(part.number("y") + part.number("height"));
    return bottom < -scale.accuracy()
        ? new Length(top, bottom, scale.accuracy())
        : new Length(bottom, top, scale.accuracy());
  }

  private String year(Mark part) {
    double middle = part.number("x") + part.number("width") / 2;
    Comparator<Mark> distance =
        Comparator.comparingDouble(label -> Math.abs(label.number("x") + HALF_YEAR - middle));
    return axes.yearLabels().stream().min(distance).orElseThrow().text();
  }

  private static Length refuse(Length one, Length other) {
    throw new IllegalStateException("Two parts of one name: %s, %s".formatted(one, other));
  }
}
