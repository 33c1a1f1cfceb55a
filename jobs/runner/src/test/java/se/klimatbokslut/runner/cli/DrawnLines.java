package se.klimatbokslut.runner.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the values back from a drawn chart of lines: the marks by where they stand between the
 * labels of the axes, as a reader with a ruler would.
 */
final class DrawnLines {
  private static final String GRID = "stroke=\"rgb(221,227,230)\"";
  private static final double HALF = 4.5;
  private static final Pattern DOT =
      Pattern.compile("<g fill=\"rgb\\(11,95,90\\)\"[^>]*><path d='M([0-9.]+),([0-9.]+)C");
  private static final Pattern SQUARE =
      Pattern.compile("<g fill=\"rgb\\(255,255,255\\)\"[^>]*><path d='M([0-9.]+),([0-9.]+)L");
  private static final Pattern ELEMENT = Pattern.compile("<(line|text)\\b([^>]*)>([^<]*)");
  private static final Pattern NUMBER = Pattern.compile("[−-]?[0-9][0-9\u202f]*");

  private final String svg;
  private final List<MatchResult> elements;

  private DrawnLines(String svg, List<MatchResult> elements) {
    this.svg = svg;
    this.elements = elements;
  }

  static DrawnLines of(String svg) {
    return new DrawnLines(svg, ELEMENT.matcher(svg).results().toList());
  }

  /** Years with a filled dot, and its value. */
  SortedMap<Integer, Double> definitive() {
    return marks(DOT, -HALF, 0);
  }

  /** Years with a hollow square, and its value. */
  SortedMap<Integer, Double> others() {
    return marks(SQUARE, HALF, HALF);
  }

  private SortedMap<Integer, Double> marks(Pattern mark, double right, double down) {
    SortedMap<Integer, Double> marks = new TreeMap<>();
    mark.matcher(svg)
        .results()
        .forEach(
            found ->
                marks.put(
                    (int) Math.round(year(Double.parseDouble(found.group(1)) + right)),
                    value(Double.parseDouble(found.group(2)) + down)));
    return marks;
  }

  private double year(double x) {
    List<MatchResult> years =
        labels().stream().filter(label -> label.group(3).matches("[12][0-9]{3}")).toList();
    MatchResult first = years.get(0);
    MatchResult last = years.get(years.size() - 1);
    double from = tick(first);
    double to = tick(last);
    double firstYear = Integer.parseInt(first.group(3));
    double lastYear = Integer.parseInt(last.group(3));
    return firstYear + (x - from) / (to - from) * (lastYear - firstYear);
  }

  /** Labels of years stand with their middle over the tick; all are equally wide. */
  private static double tick(MatchResult label) {
    return attribute(label, "x") + 16.5;
  }

  /** The line of zero is no line of the grid. */
  private double value(double y) {
    List<Double> grid =
        elements.stream()
            .filter(line -> line.group(1).equals("line") && line.group(2).contains(GRID))
            .map(line -> attribute(line, "y1"))
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Double> values = new ArrayList<>();
    labels().stream()
        .filter(label -> NUMBER.matcher(label.group(3)).matches())
        .filter(label -> attribute(label, "x") < attribute(yearLabel(), "x"))
        .map(label -> number(label.group(3)))
        .filter(value -> value != 0)
        .forEach(values::add);
    double bottom = grid.get(0);
    double top = grid.get(grid.size() - 1);
    double low = values.get(0);
    double high = values.get(values.size() - 1);
    return low + (bottom - y) / (bottom - top) * (high - low);
  }

  private MatchResult yearLabel() {
    return labels().stream()
        .filter(label -> label.group(3).matches("[12][0-9]{3}"))
        .findFirst()
        .orElseThrow();
  }

  private List<MatchResult> labels() {
    return elements.stream().filter(text -> text.group(1).equals("text")).toList();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace("\u202f", "").replace('−', '-'));
  }

  private static double attribute(MatchResult element, String name) {
    Matcher value = Pattern.compile("\\b" + name + "='([^']*)'").matcher(element.group(2));
    if (!value.find()) {
      throw new IllegalArgumentException("No " + name + " in " + element.group());
    }
    return Double.parseDouble(value.group(1));
  }
}
