package se.klimatbokslut.domain.gate;

import java.util.List;
import java.util.SortedSet;

/** Figures of some sectors of one municipality in two editions, in the same order. */
final class TownProfile {
  private final String place;
  private final double[] now;
  private final double[] before;

  private TownProfile(String place, double[] now, double[] before) {
    this.place = place;
    this.now = now;
    this.before = before;
  }

  static TownProfile of(String place, List<String> sectors, Comparison compared) {
    SortedSet<Integer> years = compared.commonYears();
    return new TownProfile(
        place,
        values(compared.subject(), place, sectors, years),
        values(compared.held(), place, sectors, years));
  }

  String place() {
    return place;
  }

  /** How far it is from its own earlier self, 0 to 1. */
  double moved() {
    return distance(now, before);
  }

  /** How far it is from what another municipality was before, 0 to 1. */
  double from(TownProfile other) {
    return distance(now, other.before);
  }

  private static double[] values(
      EditionFigures figures, String place, List<String> sectors, SortedSet<Integer> years) {
    return sectors.stream()
        .map(sector -> new Line(place, sector, Line.ALL))
        .flatMapToDouble(
            line ->
                years.stream()
                    .mapToDouble(year -> figures.at(line, year).map(Figure::tonnes).orElse(0.0)))
        .toArray();
  }

  private static double distance(double[] one, double[] other) {
    Profiles profiles = new Profiles();
    for (int i = 0; i < one.length; i++) {
      profiles.add(one[i], other[i]);
    }
    return profiles.distance();
  }
}
