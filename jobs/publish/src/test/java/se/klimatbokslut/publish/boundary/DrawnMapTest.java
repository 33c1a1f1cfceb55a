package se.klimatbokslut.publish.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.ingest.RawBoundary;
import se.klimatbokslut.pipeline.ingest.RawRow;

class DrawnMapTest {
  private static final String SIDECAR =
      """
      publication: boundaries-se
      edition_date: 2022-03-15
      licence: CC BY-NC-ND 4.0
      source: Stockholm Environment Institute
      """;

  /** On a page that is light enough for a phone. */
  private static final int MOST_CHARACTERS = 40_000;

  @Test
  void aPathGoesFromCornerToCornerInWholeSteps() throws ParseException {
    Geometry area =
        new WKTReader()
            .read("POLYGON ((10 10, 50.4 9.6, 50 50, 10 50, 10 10), (20 20, 30 20, 30 30, 20 20))");

    assertThat(Outline.of(area)).isEqualTo("M10 10l40 0 0 40-40 0zM20 20l10 0 0 10z");
  }

  @Test
  void whatFallsTogetherOnTheGridIsNotDrawn() throws ParseException {
    Geometry area =
        new WKTReader()
            .read("MULTIPOLYGON (((10 10, 50 10, 50 50, 10 10)), ((1 1, 1.2 1, 1.2 1.2, 1 1)))");

    assertThat(Outline.of(area)).isEqualTo("M10 10l40 0 0 40z");
  }

  @Test
  void northIsUpAndEastIsRight() {
    SortedMap<String, String> areas = new TreeMap<>();
    areas.put("north", "MULTIPOLYGON (((15 61, 16 61, 16 62, 15 62, 15 61)))");
    areas.put("south", "MULTIPOLYGON (((15 60, 16 60, 16 61, 15 61, 15 60)))");
    areas.put("east", "MULTIPOLYGON (((16 60, 17 60, 17 61, 16 61, 16 60)))");

    DrawnMap map = DrawnMap.of("SE", areas);

    assertThat(area(map, "north").y()).isLessThan(area(map, "south").y());
    assertThat(area(map, "east").x()).isGreaterThan(area(map, "south").x());
    assertThat(area(map, "south").room()).isBetween(250, 300);
    assertThat(map.height()).isGreaterThan(map.width());
  }

  @Test
  void theBoundariesOfAllMunicipalitiesAreSmallEnoughForAPage() throws IOException {
    SortedMap<String, String> boundaries = real();

    DrawnMap map = DrawnMap.of("SE", boundaries);

    assertThat(map.areas().keySet()).hasSize(290).isEqualTo(boundaries.keySet());
    assertThat(map.areas().values()).noneMatch(area -> area.path().isEmpty());
    assertThat(map.areas().values().stream().mapToInt(area -> area.path().length()).sum())
        .isLessThan(MOST_CHARACTERS);
    assertThat(DrawnMap.of("SE", boundaries)).isEqualTo(map);
  }

  private static DrawnMap.Area area(DrawnMap map, String id) {
    return Optional.ofNullable(map.areas().get(id)).orElseThrow();
  }

  private static SortedMap<String, String> real() throws IOException {
    Path folder =
        Optional.ofNullable(System.getenv("KLIMATBOKSLUT_REAL_DATA"))
            .map(Path::of)
            .orElseGet(
                () ->
                    Path.of(System.getProperty("klimatbokslut.root"), "..", "shared", "real-data"));
    Path file = folder.resolve("consumption/konsumtionskompassen-categories-and-boundaries.json");
    Assumptions.assumeTrue(
        Files.exists(file),
        () -> "No real data at " + file + "; name the folder in KLIMATBOKSLUT_REAL_DATA");
    ParsedFile parsed =
        PublicationReader.read(
            file, "map.json", Optional.of(SIDECAR.getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.findings()).isEmpty();
    SortedMap<String, String> boundaries = new TreeMap<>();
    for (RawRow row : parsed.rows()) {
      RawBoundary boundary = (RawBoundary) row;
      boundaries.put("SE-" + boundary.code(), text(boundary));
    }
    return boundaries;
  }

  private static String text(RawBoundary boundary) {
    return boundary.polygons().stream()
        .map(rings -> rings.stream().map(DrawnMapTest::text).collect(inBrackets()))
        .collect(Collectors.joining(", ", "MULTIPOLYGON (", ")"));
  }

  private static String text(RawBoundary.Ring ring) {
    return ring.positions().stream().map(Object::toString).collect(inBrackets());
  }

  private static Collector<CharSequence, ?, String> inBrackets() {
    return Collectors.joining(", ", "(", ")");
  }
}
