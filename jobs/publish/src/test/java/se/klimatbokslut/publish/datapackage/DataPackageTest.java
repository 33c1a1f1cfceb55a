package se.klimatbokslut.publish.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.datapackage.DataPackage.TableFile;
import se.klimatbokslut.publish.datapackage.DataPackage.UsedEdition;

class DataPackageTest {
  private static final TableFile FILE =
      new TableFile("tables/out_emissions/part-0.parquet", 1234, "ba7816bf");
  private static final UsedEdition EDITION =
      new UsedEdition(
          "smhi-co2-2024-04-18-01234567",
          "smhi-co2",
          "2024-04-18",
          "0123456789",
          "utsläpp.xlsx",
          "CC0");

  @Test
  void saysWhatTheReleaseWasMadeOf() throws IOException {
    JsonNode json = json(manifest());

    assertThat(json.path("profile").asText()).isEqualTo("data-package");
    assertThat(json.path("id").asText()).isEqualTo("2024-04-18-abc");
    assertThat(json.path("created").asText()).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(json.path("as_of_date").asText()).isEqualTo("2024-04-18");
    assertThat(json.path("code_version").asText()).isEqualTo("0.1.0+1a2b3c4d");
    assertThat(json.path("sample").asBoolean()).isTrue();
    assertThat(json.path("settings").path("as_of").asText()).isEqualTo("newest");
    JsonNode edition = json.path("editions").path(0);
    assertThat(edition.path("edition_id").asText()).isEqualTo("smhi-co2-2024-04-18-01234567");
    assertThat(edition.path("publication").asText()).isEqualTo("smhi-co2");
    assertThat(edition.path("edition_date").asText()).isEqualTo("2024-04-18");
    assertThat(edition.path("sha256").asText()).isEqualTo("0123456789");
    assertThat(edition.path("file_name").asText()).isEqualTo("utsläpp.xlsx");
    assertThat(edition.path("licence").asText()).isEqualTo("CC0");
  }

  @Test
  void everyFileOfATableHasItsSizeAndHash() throws IOException {
    JsonNode table = json(manifest()).path("resources").path(0);

    assertThat(table.path("name").asText()).isEqualTo("out_emissions");
    assertThat(table.path("path").path(0).asText()).isEqualTo(FILE.path());
    assertThat(table.path("files").path(0).path("path").asText()).isEqualTo(FILE.path());
    assertThat(table.path("files").path(0).path("bytes").asLong()).isEqualTo(1234);
    assertThat(table.path("files").path(0).path("hash").asText()).isEqualTo("sha256:ba7816bf");
  }

  @Test
  void everyColumnIsDescribedWithItsUnit() throws IOException {
    JsonNode schema = json(manifest()).path("resources").path(0).path("schema");

    assertThat(schema.path("fields").findValuesAsText("name"))
        .isEqualTo(Table.OUT_EMISSIONS.contract().columnNames());
    assertThat(schema.path("primaryKey").toString())
        .isEqualTo("[\"municipality_id\",\"year\",\"gas\",\"perspective\",\"sector\"]");
    for (JsonNode field : schema.path("fields")) {
      assertThat(field.path("description").asText()).as(field.toString()).isNotBlank();
    }
    JsonNode emissions = schema.path("fields").path(5);
    assertThat(emissions.path("name").asText()).isEqualTo("emissions_t");
    assertThat(emissions.path("unit").asText()).isEqualTo("t");
    assertThat(emissions.path("type").asText()).isEqualTo("number");
    assertThat(emissions.has("constraints")).isFalse();
    JsonNode year = schema.path("fields").path(1);
    assertThat(year.path("type").asText()).isEqualTo("year");
    assertThat(year.has("unit")).isFalse();
    assertThat(year.path("constraints").path("required").asBoolean()).isTrue();
  }

  @Test
  void everyTableFindsATypeForItsColumns() throws IOException {
    DataPackage manifest = manifest();
    for (Table table : Table.values()) {
      manifest.add(table, List.of());
    }

    assertThat(json(manifest).findValuesAsText("type"))
        .isSubsetOf("string", "year", "integer", "number", "date", "datetime", "boolean");
  }

  private static DataPackage manifest() {
    DataPackage manifest =
        new DataPackage(
            "2024-04-18-abc",
            "2026-01-01T00:00:00Z",
            "2024-04-18",
            "0.1.0+1a2b3c4d",
            true,
            Map.of("as_of", "newest"));
    manifest.add(EDITION);
    manifest.add(Table.OUT_EMISSIONS, List.of(FILE));
    return manifest;
  }

  private static JsonNode json(DataPackage manifest) throws IOException {
    return new ObjectMapper().readTree(manifest.json());
  }
}
