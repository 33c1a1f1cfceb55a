package se.klimatbokslut.publish.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class CoverageTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** Corners of each side of a square, the ends not among them. */
  private static final int CORNERS = 60;

  /** A law: whatever is left out of a boundary is left out on both sides of it. */
  @Property
  void neighboursShareTheirBoundaryAfterItIsSimplified(
      @ForAll @IntRange(min = 1, max = 3) int columns,
      @ForAll @IntRange(min = 2, max = 3) int rows,
      @ForAll long seed) {
    Coverage coverage = Coverage.of(squares(columns, rows, new Random(seed)));
    Geometry[] areas = coverage.areas().values().toArray(new Geometry[0]);

    assertThat(areas).hasSize(columns * (rows - 1) + 1);
    assertThat(CoverageValidator.isValid(areas)).isTrue();
    assertThat(corners(areas)).isLessThan(columns * rows * 4 * (CORNERS + 1));
  }

  @Test
  void theLargestPartOfAnAreaIsKeptHoweverSmallAndOtherSpecksAreNot() {
    SortedMap<String, Geometry> areas = new TreeMap<>();
    areas.put("a", square(0, 0, 1000));
    areas.put("b", square(2000, 0, 2).union(square(2010, 0, 1)));

    Coverage coverage = Coverage.of(areas);

    assertThat(coverage.areas().values()).extracting(Geometry::getNumGeometries).containsOnly(1);
    assertThat(coverage.width()).isEqualTo(1208);
  }

  private static int corners(Geometry[] areas) {
    return List.of(areas).stream().collect(Collectors.summingInt(Geometry::getNumPoints));
  }

  /** Squares side by side whose sides waver, each side drawn once and used by both neighbours. */
  private static SortedMap<String, Geometry> squares(int columns, int rows, Random random) {
    List<List<Coordinate>> level = new ArrayList<>();
    List<List<Coordinate>> upright = new ArrayList<>();
    for (int i = 0; i < (columns + 1) * (rows + 1); i++) {
      int x = i % (columns + 1) * 1000;
      int y = i / (columns + 1) * 1000;
      level.add(side(x, y, 1, 0, random));
      upright.add(side(x, y, 0, 1, random));
    }
    SortedMap<String, Geometry> areas = new TreeMap<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int at = row * (columns + 1) + column;
        List<Coordinate> ring = new ArrayList<>(level.get(at));
        ring.addAll(upright.get(at + 1));
        ring.addAll(backwards(level.get(at + columns + 1), column + 1, row + 1));
        ring.addAll(backwards(upright.get(at), column, row + 1));
        ring.add(ring.get(0));
        areas.put(row + "/" + column, SHAPES.createPolygon(ring.toArray(new Coordinate[0])));
      }
    }
    return withOneAreaOnTop(areas, columns);
  }

  /** Where two neighbours meet, it has no corner of its own. */
  private static SortedMap<String, Geometry> withOneAreaOnTop(
      SortedMap<String, Geometry> areas, int columns) {
    for (int column = 1; column < columns; column++) {
      areas.merge(
          "0/0", areas.getOrDefault("0/" + column, SHAPES.createPolygon()), Geometry::union);
      areas.remove("0/" + column);
    }
    return areas;
  }

  /** From its first end up to, and without, its second. */
  private static List<Coordinate> side(int x, int y, int right, int down, Random random) {
    List<Coordinate> side = new ArrayList<>(List.of(new Coordinate(x, y)));
    for (int i = 1; i <= CORNERS; i++) {
      double along = 1000.0 * i / (CORNERS + 1);
      double aside = random.nextDouble() * 6 - 3;
      side.add(new Coordinate(x + right * along + down * aside, y + down * along + right * aside));
    }
    return side;
  }

  private static List<Coordinate> backwards(List<Coordinate> side, int column, int row) {
    List<Coordinate> back = new ArrayList<>(List.of(new Coordinate(column * 1000, row * 1000)));
    for (int i = side.size() - 1; i > 0; i--) {
      back.add(side.get(i));
    }
    return back;
  }

  private static Geometry square(double x, double y, double side) {
    return SHAPES.createPolygon(
        new Coordinate[] {
          new Coordinate(x, y),
          new Coordinate(x + side, y),
          new Coordinate(x + side, y + side),
          new Coordinate(x, y + side),
          new Coordinate(x, y)
        });
  }
}
