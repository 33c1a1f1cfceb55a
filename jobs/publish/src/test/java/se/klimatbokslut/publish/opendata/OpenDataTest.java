package se.klimatbokslut.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.table.CannotWriteException;

class OpenDataTest {
  /** Files that name what was left out; no other file may. */
  private static final Set<String> LISTS = Set.of("README.md", "datapackage.json");

  @TempDir Path home;
  @TempDir Path place;

  private Release release;

  @BeforeEach
  void publish() throws Exception {
    release = SharedRelease.in(home);
  }

  @Test
  void nothingOfAnEditionThatForbidsDerivativesIsInThePackage() throws Exception {
    Packaged packaged = packaged();

    packaged
        .files()
        .forEach(
            (path, bytes) -> {
              assertThat(bytes).as(path).doesNotContain(SharedRelease.CONSUMPTION_DIGITS);
              assertThat(bytes).as(path).doesNotContain(SharedRelease.CONSUMPTION_PER_PERSON);
              assertThat(bytes).as(path).doesNotContain("283777,13").doesNotContain("5,4141");
              if (!LISTS.contains(path)) {
                assertThat(bytes).as(path).doesNotContain(SharedRelease.CONSUMPTION);
              }
            });
    assertThat(packaged.parquetRows())
        .isNotEmpty()
        .noneMatch(row -> row.contains(SharedRelease.CONSUMPTION))
        .noneMatch(row -> row.contains(SharedRelease.CONSUMPTION_DIGITS))
        .noneMatch(row -> row.contains(SharedRelease.CONSUMPTION_PER_PERSON));
  }

  @Test
  void whatIsLeftOutIsNamedWithItsLicenceAndWhy() throws Exception {
    Packaged packaged = packaged();

    assertThat(packaged.text("README.md"))
        .contains(
            "- Stockholm Environment Institute, `konsumtionskompassen-2026-04-15-00e5fd0f`,"
                + " licens \"CC BY-NC-ND 4.0\": licensen förbjuder bearbetningar")
        .contains("licence \"CC BY-NC-ND 4.0\": the licence forbids derivatives")
        .contains(
            "- kommunen, `facilities-2025-05-02-90c08cbe`, licens \"the municipality's own\":"
                + " ingen öppen licens är angiven")
        .contains(
            "core_edition 5, core_emissions 2, core_population 1, out_budget_ledger 1,"
                + " out_emissions 3, out_prognosis 2, out_revision 1, out_target 2");
    assertThat(packaged.json("datapackage.json").at("/left_out/editions"))
        .extracting(edition -> edition.path("edition_id").asText())
        .contains(SharedRelease.CONSUMPTION, SharedRelease.PLANTS, SharedRelease.GHG);
  }

  @Test
  void aTargetThatTakesOffAPlantOfTheMunicipalitysOwnListStaysOut() throws Exception {
    assertThat(packaged().rows("csv/out_target.csv"))
        .singleElement()
        .asString()
        .startsWith(SharedRelease.BUDGET + ",");
    assertThat(packaged().rows("csv/out_budget_ledger.csv"))
        .singleElement()
        .asString()
        .startsWith(SharedRelease.BUDGET + ",");
  }

  @Test
  void targetsOfAReleaseThatDoesNotHoldTheirEvidenceStayOut() throws Exception {
    try (Stream<Path> files = Files.list(release.folder().resolve("tables/out_evidence"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    assertThat(packaged().rows("csv/out_target.csv")).isEmpty();
    assertThat(packaged().rows("csv/out_budget_ledger.csv")).isEmpty();
  }

  @Test
  void anEstimateThatFollowsANationOrAPlantThatMayNotBeSharedStaysOut() throws Exception {
    assertThat(packaged().rows("csv/out_prognosis.csv"))
        .singleElement()
        .asString()
        .startsWith("SE-2081,CO2,2023,heating,");
  }

  @Test
  void aRevisionIsSharedWhenBothEditionsAre() throws Exception {
    assertThat(packaged().rows("csv/out_revision.csv"))
        .singleElement()
        .asString()
        .startsWith("SE-2081,CO2,transport,");
  }

  @Test
  void perInhabitantIsEmptyWhereThePopulationMayNotBeShared() throws Exception {
    List<String> totals =
        packaged().rows("csv/out_emissions.csv").stream()
            .filter(row -> row.contains("CO2,territorial,all"))
            .toList();

    assertThat(totals)
        .containsExactly(
            "SE-2081,2021,CO2,territorial,all,199,,false,definitive,0,smhi," + SharedRelease.CO2,
            "SE-2081,2022,CO2,territorial,all,198.000000001,0.0038,false,definitive,0,smhi,"
                + SharedRelease.CO2);
  }

  @Test
  void aLicenceThatThePublisherOfThePackageStatesOpensWhatStatesNone() throws Exception {
    Packaged packaged = packaged(settings(Map.of("smhi-ghg", "CC0-1.0")));

    assertThat(packaged.text("csv/out_emissions.csv")).contains(SharedRelease.GHG);
    assertThat(packaged.text("README.md"))
        .contains("angiven av den som publicerar paketet; utgåvan själv anger: not stated");
    assertThat(packaged.json("datapackage.json").path("sources"))
        .filteredOn(source -> source.path("licence_stated_by_publisher_of_package").asBoolean())
        .extracting(source -> source.path("edition_id").asText())
        .containsExactly(SharedRelease.GHG);
  }

  @Test
  void aLicenceThatAnEditionStatesIsNeverReplaced() throws Exception {
    Packaged packaged = packaged(settings(Map.of("konsumtionskompassen", "CC0-1.0")));

    assertThat(packaged.text("csv/core_edition.csv")).doesNotContain("konsumtionskompassen");
  }

  @Test
  void onlyOpenLicencesOfKnownPublicationsCanBeStated() {
    assertThatThrownBy(() -> settings(Map.of("smhi-ghg", "CC BY-NC 4.0")))
        .hasMessage(
            "'CC BY-NC 4.0' is no open licence that is known here. Known: CC0-1.0, CC-BY-4.0,"
                + " OGL-UK-3.0");
    assertThatThrownBy(() -> settings(Map.of("smhi-gg", "CC0")))
        .hasMessageStartingWith("No publication is called 'smhi-gg'; the nearest is 'smhi-ghg'");
    assertThatThrownBy(() -> OpenDataSettings.of("data/klimat", Publisher.unstated(), Map.of()))
        .hasMessageStartingWith("Found the base address 'data/klimat'; expected one such as");
  }

  @Test
  void theSameReleaseGivesTheSameBytes() throws Exception {
    assertThat(packaged("one", settings(Map.of())).files())
        .isEqualTo(packaged("two", settings(Map.of())).files());
  }

  @Test
  void aNewPackageReplacesTheEarlierOneAsAWhole() throws Exception {
    Packaged packaged = packaged();
    Files.writeString(packaged.folder().resolve("csv/gone.csv"), "x");

    packaged();

    assertThat(packaged.folder().resolve("csv/gone.csv")).doesNotExist();
    assertThat(place.toFile().list()).containsExactly("data");
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws Exception {
    Path other = Files.createDirectory(place.resolve("data")).resolve("thesis.txt");
    Files.writeString(other, "x");

    assertThatThrownBy(this::packaged)
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("it holds other files and no datapackage.json");
    assertThat(other).exists();
    assertThat(place.toFile().list()).containsExactly("data");
  }

  @Test
  void theDataPackageDescribesEveryFileAsItIs() throws Exception {
    Packaged packaged = packaged();
    JsonNode root = packaged.json("datapackage.json");

    assertThat(root.path("version").asText()).isEqualTo("2026-06-30-a1");
    assertThat(root.path("created").asText()).isEqualTo("2026-06-30T00:00:00Z");
    assertThat(root.path("licenses"))
        .extracting(licence -> licence.path("name").asText())
        .containsExactly("CC0-1.0", "CC-BY-4.0");
    for (JsonNode resource : root.path("resources")) {
      Path file = packaged.folder().resolve(resource.path("path").asText());
      assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + sha256(file));
      assertThat(resource.path("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.path("schema").path("missingValues").path(0).asText("x")).isEmpty();
      assertThat(resource.path("schema").path("primaryKey")).isNotEmpty();
      if (resource.path("format").asText().equals("csv")) {
        assertThat(headings(file, resource.at("/dialect/delimiter").asText(",")))
            .isEqualTo(fields(resource));
      }
    }
  }

  @Test
  void swedishExcelGetsDecimalCommas() throws Exception {
    Packaged packaged = packaged();

    assertThat(packaged.text("csv-excel-sv/out_emissions.csv"))
        .startsWith("\ufeffmunicipality_id;year;")
        .contains(";198,000000001;")
        .contains("\r\n");
  }

  @Test
  void theCitationNamesReleaseDateAndMakers() throws Exception {
    String citation = packaged().text("CITATION.cff");

    assertThat(citation)
        .startsWith("cff-version: \"1.2.0\"\n")
        .contains("type: \"dataset\"\n")
        .contains("version: \"2026-06-30-a1\"\n")
        .contains("date-released: \"2026-06-30\"\n")
        .contains("- name: \"SMHI\"\n")
        .contains("license:\n- \"CC0-1.0\"\n- \"CC-BY-4.0\"\n");
  }

  @Test
  void withoutAnOpenEditionThereAreTablesWithoutRows() throws Exception {
    Path other = Files.createDirectory(home.resolve("other"));
    Release closed = ReleaseFixture.in(other).table(Table.OUT_EMISSIONS).release();

    OpenData.write(closed, place.resolve("data"), "");

    Packaged packaged = new Packaged(place.resolve("data"));
    assertThat(packaged.rows("csv/out_emissions.csv")).isEmpty();
    assertThat(packaged.json("api/v1/municipalities.json").path("municipalities")).isEmpty();
    assertThat(packaged.text("README.md")).contains("tabellerna är tomma");
    assertThat(packaged.json("datapackage.json").has("licenses")).isFalse();
  }

  private static List<String> headings(Path file, String delimiter) throws Exception {
    String line = Files.readString(file).lines().findFirst().orElseThrow().replace("\ufeff", "");
    return List.of(line.split(delimiter));
  }

  private static List<String> fields(JsonNode resource) {
    return StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
        .map(field -> field.path("name").asText())
        .collect(Collectors.toList());
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static OpenDataSettings settings(Map<String, String> licences) {
    return OpenDataSettings.of("https://data.example.org/klimat", Packaged.CITY, licences);
  }

  private Packaged packaged() {
    return packaged(settings(Map.of()));
  }

  private Packaged packaged(OpenDataSettings settings) {
    return packaged("data", settings);
  }

  private Packaged packaged(String name, OpenDataSettings settings) {
    OpenData.write(release, place.resolve(name), settings);
    return new Packaged(place.resolve(name));
  }
}
