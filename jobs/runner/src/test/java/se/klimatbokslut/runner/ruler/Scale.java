package se.klimatbokslut.runner.ruler;

import java.util.List;

/**
 * An axis as its labels say: which value stands where.
 *
 * @param origin place of the first label, in points
 * @param first value of that label
 * @param perPoint how much the value grows from one point to the next
 */
record Scale(double origin, double first, double perPoint) {
  /** How well a ruler reads places that are drawn with two decimals, in points. */
  static final double RULER = 0.05;

  /**
   * @throws IllegalStateException when labels do not stand where the first and the last say
   */
  static Scale of(List<Double> places, List<Double> values) {
    if (places.size() != values.size() || places.size() < 2) {
      throw new IllegalStateException("Labels %s at lines %s".formatted(values, places));
    }
    int last = places.size() - 1;
    double perPoint = (values.get(last) - values.get(0)) / (places.get(last) - places.get(0));
    Scale scale = new Scale(places.get(0), values.get(0), perPoint);
    for (int i = 0; i < places.size(); i++) {
      if (Math.abs(scale.at(places.get(i)) - values.get(i)) > scale.accuracy()) {
        throw new IllegalStateException("Labels %s at lines %s".formatted(values, places));
      }
    }
    return scale;
  }

  double at(double place) {
    return first + (place - origin) * perPoint;
  }

  double accuracy() {
    return Math.abs(perPoint) * RULER;
  }
}
