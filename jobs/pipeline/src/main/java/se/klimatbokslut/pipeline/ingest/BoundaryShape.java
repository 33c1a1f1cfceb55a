package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Position;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Ring;

/** The geometry of one feature, gathered number by number and then checked as a whole. */
final class BoundaryShape {
  private static final Pattern NUMBER = Pattern.compile("coordinates/((?:[0-9]+/)+)[0-9]+/([01])");
  private static final String AREA = "an area: a Polygon or a MultiPolygon of closed rings";

  /** Three corners and the first one again. */
  private static final int FEWEST_POSITIONS = 4;

  private final Map<String, List<String>> numbers = new LinkedHashMap<>();
  private String type = "";

  /** Takes one value; heights are left out. */
  void accept(String pointer, String value) {
    Matcher number = NUMBER.matcher(pointer);
    if (number.matches()) {
      numbers.computeIfAbsent(number.group(1), ring -> new ArrayList<>()).add(value);
    } else if (pointer.equals("type")) {
      type = value;
    }
  }

  /** The polygons of it, or nothing where one of its rings cannot be used: never half an area. */
  Optional<List<List<Ring>>> polygons(SourceCell at, BoundaryRange range, Intake intake) {
    if (numbers.isEmpty() || !List.of("Polygon", "MultiPolygon").contains(type)) {
      String found = type.isEmpty() ? "no geometry" : "the geometry " + type;
      intake.report(new OutOfRange(at, found, AREA));
      return Optional.empty();
    }
    Map<String, List<Ring>> polygons = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> line : numbers.entrySet()) {
      Optional<Ring> ring = ring(line.getValue(), at, range, intake);
      if (ring.isEmpty()) {
        return Optional.empty();
      }
      polygons.computeIfAbsent(polygon(line.getKey()), it -> new ArrayList<>()).add(ring.get());
    }
    return Optional.of(List.copyOf(polygons.values()));
  }

  private static Optional<Ring> ring(
      List<String> numbers, SourceCell at, BoundaryRange range, Intake intake) {
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      Optional<Position> position = range.position(numbers.get(i), numbers.get(i + 1));
      if (position.isEmpty()) {
        String found = "the position " + numbers.get(i) + " " + numbers.get(i + 1);
        intake.report(new OutOfRange(at, found, range.expected()));
        return Optional.empty();
      }
      positions.add(position.get());
    }
    return closed(positions, at, intake);
  }

  private static Optional<Ring> closed(List<Position> positions, SourceCell at, Intake intake) {
    Position first = positions.get(0);
    Position last = positions.get(positions.size() - 1);
    if (positions.size() < FEWEST_POSITIONS || !isSame(first, last)) {
      String found = "a ring of " + positions.size() + " positions from " + first + " to " + last;
      intake.report(new OutOfRange(at, found, "a ring that ends where it begins"));
      return Optional.empty();
    }
    return Optional.of(new Ring(List.copyOf(positions)));
  }

  private static boolean isSame(Position one, Position other) {
    return isSame(one.longitude(), other.longitude()) && isSame(one.latitude(), other.latitude());
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /** Of {@code 3/0/} the {@code 3}; empty where all rings are of one polygon. */
  private static String polygon(String ring) {
    int end = ring.indexOf('/');
    return end == ring.length() - 1 ? "" : ring.substring(0, end);
  }
}
