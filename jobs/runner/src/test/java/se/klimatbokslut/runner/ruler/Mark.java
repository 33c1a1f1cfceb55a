package se.klimatbokslut.runner.ruler;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing that a chart draws.
 *
 * @param kind name of its element
 * @param looks its attributes, and those that it has from the groups around it
 */
record Mark(String kind, Map<String, String> looks, String text) {
  static final String ACCENT = "rgb(11,95,90)";
  static final String QUIET = "rgb(82,94,102)";
  static final String GRID = "rgb(221,227,230)";
  static final String TICK = "rgb(128,128,128)";
  static final String BAND = "rgb(194,217,214)";
  static final String PAPER = "rgb(255,255,255)";

  private static final Pattern CORNER = Pattern.compile("[ML](-?[0-9.]+),(-?[0-9.]+)");

  /** A point of the drawing, in points from its upper left corner. */
  record Corner(double x, double y) {}

  boolean isFilled(String colour) {
    return look("fill").equals(colour);
  }

  boolean isLine(String colour) {
    return kind.equals("line") && look("stroke").equals(colour);
  }

  boolean isLevel() {
    return number("y1") == number("y2");
  }

  boolean isUpright() {
    return number("x1") == number("x2");
  }

  boolean isDashed() {
    return looks.containsKey("stroke-dasharray");
  }

  String look(String name) {
    return looks.getOrDefault(name, "");
  }

  /**
   * @throws NumberFormatException when the element has no such number
   */
  double number(String name) {
    return Double.parseDouble(look(name));
  }

  /** Where the pen of a path goes in straight lines; a curve is only its beginning. */
  List<Corner> corners() {
    return CORNER
        .matcher(look("d"))
        .results()
        .map(at -> new Corner(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))))
        .toList();
  }

  boolean isCurved() {
    return look("d").contains("C");
  }
}
