package se.klimatbokslut.publish.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The figures of a chart, before it is drawn.
 *
 * @param valueLabel what the values are, with their unit
 * @param categories what stands along the axis: years, or names
 * @param series values in the order of the categories
 */
public record Chart(
    Kind kind, Locale language, String valueLabel, List<String> categories, List<Series> series) {

  /** How it is drawn. */
  public enum Kind {
    /** Lines over years. */
    LINES,
    /** One column for each year, its parts on top of each other. */
    STACKED,
    /** One group of bars lying beside each name, from zero to both sides. */
    BARS
  }

  /** What a series is, which chooses its look in every chart alike. */
  public enum Role {
    /** What is known or estimated, by the status of each point. */
    OUTCOME,
    /** What a target allows. */
    PATH,
    /** A part of a whole, or one of a few that stand side by side. */
    PART
  }

  /**
   * Values of one kind.
   *
   * @param points one for each category
   */
  public record Series(String label, Role role, List<Point> points) {}

  /**
   * One value.
   *
   * @param value absent when it is not known
   * @param low of its band; absent without one
   * @param status code as in tables, such as {@code definitive}; empty where it has no meaning
   * @param label text beside the mark; mostly empty
   */
  public record Point(
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String status,
      String label) {

    public static Point of(Optional<BigDecimal> value) {
      return new Point(value, Optional.empty(), Optional.empty(), "", "");
    }
  }
}
