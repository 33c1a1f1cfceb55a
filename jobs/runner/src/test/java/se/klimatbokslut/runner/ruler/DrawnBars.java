package se.klimatbokslut.runner.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the values back from a drawn chart of lying bars: where every bar ends between the labels
 * of the axis, which name it lies beside, and what it is by its colour.
 */
public final class DrawnBars {
  /** Lines of one name stand closer than names do. */
  private static final double LINE = 22;

  /** From the foot of letters to their middle. */
  private static final double MIDDLE = 3.6;

  private final Drawing drawing;
  private final Scale scale;
  private final Map<String, String> legend;
  private final List<Name> names;

  /** A name beside bars, and how far down its middle is. */
  private record Name(String text, double from, double to) {
    double middle() {
      return (from + to) / 2 - MIDDLE;
    }
  }

  private DrawnBars(Drawing drawing) {
    this.drawing = drawing;
    Axes axes = new Axes(drawing);
    this.scale = axes.lying();
    this.legend = Legend.of(drawing);
    this.names = names(axes);
  }

  public static DrawnBars of(String svg) {
    return new DrawnBars(Drawing.of(svg));
  }

  /** A bar that is too short to be seen. */
  public Length none() {
    return new Length(0, 0, scale.accuracy());
  }

  /** What stands side by side, in the order of the legend. */
  public List<String> parts() {
    return List.copyOf(legend.values());
  }

  /** Beside the bars, from the top. */
  public List<String> names() {
    return names.stream().map(Name::text).toList();
  }

  /** The bars by name and part. */
  public Map<String, Map<String, Length>> bars() {
    Map<String, Map<String, Length>> bars = new TreeMap<>();
    legend.forEach(
        (colour, part) ->
            drawing
                .of("rect", colour)
                .forEach(
                    bar ->
                        bars.computeIfAbsent(name(bar), name -> new TreeMap<>())
                            .merge(part, length(bar), DrawnBars::refuse)));
    return bars;
  }

  /** From the end that is nearer to zero. */
  private Length length(Mark bar) {
    double left = scale.at(bar.number("x"));
    double right = scale.at(bar.number("x") + bar.number("width"));
    return Math.abs(left) < Math.abs(right)
        ? new Length(left, right, scale.accuracy())
        : new Length(right, left, scale.accuracy());
  }

  private String name(Mark bar) {
    double middle = bar.number("y") + bar.number("height") / 2;
    return names.stream()
        .min(Comparator.comparingDouble(name -> Math.abs(name.middle() - middle)))
        .orElseThrow()
        .text();
  }

  /** Words left of the grid; long names take two lines. */
  private List<Name> names(Axes axes) {
    double left =
        drawing.those(mark -> mark.isLine(Mark.GRID)).stream()
            .mapToDouble(line -> line.number("x1"))
            .min()
            .orElseThrow();
    double bottom =
        drawing.those(mark -> mark.isLine(Mark.GRID)).stream()
            .mapToDouble(line -> line.number("y2"))
            .max()
            .orElseThrow();
    List<Name> found = new ArrayList<>();
    drawing.texts().stream()
        .filter(text -> text.number("x") < left && text.number("y") < bottom)
        .filter(text -> !axes.isAmount(text))
        .sorted(Comparator.comparingDouble(text -> text.number("y")))
        .forEach(text -> add(found, text));
    return found;
  }

  private static void add(List<Name> found, Mark text) {
    double y = text.number("y");
    int last = found.size() - 1;
    if (last >= 0 && y - found.get(last).to() < LINE) {
      Name name = found.get(last);
      found.set(last, new Name(name.text() + " " + text.text(), name.from(), y));
    } else {
      found.add(new Name(text.text(), y, y));
    }
  }

  private static Length refuse(Length one, Length other) {
    throw new IllegalStateException("Two bars of one name: %s, %s".formatted(one, other));
  }
}
