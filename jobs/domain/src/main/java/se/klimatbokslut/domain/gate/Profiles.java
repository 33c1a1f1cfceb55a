package se.klimatbokslut.domain.gate;

/** Running sums of what sets two profiles apart. */
final class Profiles {
  private double difference;
  private double size;

  void add(double one, double other) {
    difference += Math.abs(one - other);
    size += Math.max(Math.abs(one), Math.abs(other));
  }

  /** Between 0 for equal profiles and 1 for profiles without anything in common. */
  double distance() {
    return size == 0 ? 0 : difference / size;
  }

  boolean isEmpty() {
    return size == 0;
  }
}
