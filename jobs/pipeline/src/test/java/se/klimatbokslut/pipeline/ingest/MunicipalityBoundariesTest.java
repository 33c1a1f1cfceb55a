package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.domain.finding.Finding;

/** Squares and triangles in place of municipalities. */
class MunicipalityBoundariesTest {
  private static final String SQUARE =
      "\"type\": \"Polygon\", \"coordinates\": [[[15, 60], [16, 60], [16, 61], [15, 61], [15, 60]]]";
  private static final String TWO_PARTS =
      """
      "coordinates": [
        [[[15, 60], [16, 60], [16, 61], [15, 60]], [[15.5, 60.1], [15.6, 60.1], [15.6, 60.2], [15.5, 60.1]]],
        [[[17, 60, 12.5], [18, 60, 12.5], [18, 61, 12.5], [17, 60, 12.5]]]],
      "type": "MultiPolygon"
      """;
  private static final String SIDECAR =
      """
      publication: boundaries-se
      edition_date: 2024-01-01
      licence: CC0-1.0
      source: made up
      """;

  @TempDir Path folder;

  @Test
  void aPolygonIsTheAreaOfItsMunicipality() throws IOException {
    ParsedFile file = read(collection("\"kommunkod\": \"2081\"", SQUARE));

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("boundaries-se");
    assertThat(file.rows()).singleElement().isInstanceOf(RawBoundary.class);
    RawBoundary boundary = (RawBoundary) file.rows().get(0);
    assertThat(boundary.code()).isEqualTo("2081");
    assertThat(boundary.year()).isEqualTo(2024);
    assertThat(boundary.column()).isEqualTo("/features/0/geometry");
    assertThat(rings(boundary)).containsExactly("15 60, 16 60, 16 61, 15 61, 15 60");
  }

  @Test
  void partsKeepTheirHolesAndHeightsAreLeftOut() throws IOException {
    RawBoundary boundary =
        (RawBoundary) read(collection("\"kommunkod\": \"2081\"", TWO_PARTS)).rows().get(0);

    assertThat(boundary.polygons()).extracting(List::size).containsExactly(2, 1);
    assertThat(rings(boundary))
        .containsExactly(
            "15 60, 16 60, 16 61, 15 60",
            "15.5 60.1, 15.6 60.1, 15.6 60.2, 15.5 60.1",
            "17 60, 18 60, 18 61, 17 60");
  }

  @ParameterizedTest
  @CsvSource({
    "municipality_id, '\"SE-0128\"'",
    "Kommunkod, 128",
    "KnKod, '\"0128\"'",
    "komkode, 128",
    "KOMKODE, '\"0128\"'"
  })
  void theCodeIsFoundUnderItsCommonNamesAndGetsItsZeroBack(String name, String value)
      throws IOException {
    ParsedFile file = read(collection("\"area\": 7, \"%s\": %s".formatted(name, value), SQUARE));

    assertThat(file.rows()).singleElement().extracting("code").isEqualTo("0128");
  }

  @Test
  void aFileWithoutACodeIsToldOnceWithWhatItHas() throws IOException {
    String feature = feature("\"name\": \"Salem\", \"area\": 54", SQUARE);

    assertThat(messages(read("{\"features\": [" + feature + ", " + feature + "]}")))
        .singleElement()
        .asString()
        .contains("found the columns name, area, expected also", "municipality_id", "komkode");
  }

  @Test
  void metresAreNoDegrees() throws IOException {
    String metres = SQUARE.replace("15, 60", "500000, 6651411");

    assertThat(messages(read(collection("\"kommunkod\": \"2081\"", metres))))
        .containsExactly(
            "delivered.csv, row 1, column /features/0/geometry: found the position 500000 6651411,"
                + " expected longitude 10 to 25 and latitude 55 to 70, in degrees of WGS 84 (not"
                + " metres of SWEREF 99 or UTM). Correct the file.");
  }

  @Test
  void aRingThatDoesNotCloseIsNotClosedByUs() throws IOException {
    String open = SQUARE.replace(", [15, 60]]", "]");

    ParsedFile file = read(collection("\"kommunkod\": \"2081\"", open));

    assertThat(file.rows()).isEmpty();
    assertThat(messages(file))
        .singleElement()
        .asString()
        .contains("a ring of 4 positions from 15 60 to 15 61", "a ring that ends where it begins");
  }

  @Test
  void aPointIsNoArea() throws IOException {
    String point = "\"type\": \"Point\", \"coordinates\": [15, 60]";

    assertThat(messages(read(collection("\"kommunkod\": \"2081\"", point))))
        .singleElement()
        .asString()
        .contains("found the geometry Point, expected an area");
  }

  @Test
  void withoutASidecarNobodyKnowsWhoseTheBoundariesAre() throws IOException {
    ParsedFile file = Delivery.in(folder).text(collection("\"kommunkod\": \"2081\"", SQUARE));

    assertThat(messages(file))
        .singleElement()
        .asString()
        .contains("publication: boundaries-se", "licence: ", "edition_date: ");
  }

  @Test
  void aSidecarNamesLicenceAndSource() throws IOException {
    ParsedFile file =
        Delivery.in(folder)
            .sidecar("publication: boundaries-se\nyear: 2024\n")
            .text(collection("\"kommunkod\": \"2081\"", SQUARE));

    assertThat(messages(file))
        .hasSize(2)
        .anyMatch(message -> message.contains("no licence"))
        .anyMatch(message -> message.contains("no source"));
  }

  /** Both are lists of collections; what the sidecar says decides. */
  @Test
  void konsumtionskompassenIsBoundariesOnlyWhereTheSidecarSaysSo() throws IOException {
    String both =
        "[%s]"
            .formatted(
                collection("\"Kommunkod\": 2081, \"Food\": 1.5, \"Total emissions\": 1.5", SQUARE));

    assertThat(read(both).publication()).hasValue("boundaries-se");
    assertThat(read(both).findings()).isEmpty();
    assertThat(Delivery.in(folder).text(both).publication())
        .hasValue("konsumtionskompassen-categories");
  }

  @Test
  void theBoundariesOfKonsumtionskompassenAreReadAsAWhole() throws IOException {
    ParsedFile file =
        RealData.read("consumption/konsumtionskompassen-categories-and-boundaries.json", SIDECAR);

    assertThat(file.findings()).isEmpty();
    assertThat(file.rows()).hasSize(290);
  }

  private ParsedFile read(String json) throws IOException {
    return Delivery.in(folder).sidecar(SIDECAR).text(json);
  }

  private static String collection(String properties, String geometry) {
    return "{\"type\": \"FeatureCollection\", \"features\": [%s]}"
        .formatted(feature(properties, geometry));
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"geometry\": {%s}, \"properties\": {%s}}"
        .formatted(geometry, properties);
  }

  private static List<String> rings(RawBoundary boundary) {
    return boundary.polygons().stream()
        .flatMap(List::stream)
        .map(ring -> String.join(", ", ring.positions().stream().map(Object::toString).toList()))
        .toList();
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
