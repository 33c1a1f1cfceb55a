package se.klimatbokslut.runner.sample;

/**
 * A municipality with a made-up size.
 *
 * @param people in 2020
 */
record Town(String id, String name, String countyId, int people) {
  private static final int SIZE_YEAR = 2020;
  private static final double YEARLY_GROWTH = 0.005;
  private static final double NOISE = 0.004;

  /** Four digits. */
  String code() {
    return id.substring(id.indexOf('-') + 1);
  }

  long peopleIn(int year) {
    double growth = 1 + YEARLY_GROWTH * (year - SIZE_YEAR);
    double noise = 1 + NOISE * Chance.around0("people " + id + year);
    return Math.round(people * growth * noise);
  }
}
