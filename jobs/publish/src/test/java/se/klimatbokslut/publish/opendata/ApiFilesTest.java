package se.klimatbokslut.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of the API is what its OpenAPI description says. */
class ApiFilesTest {
  @TempDir Path home;
  @TempDir Path place;

  private Packaged packaged = new Packaged(Path.of(""));

  @BeforeEach
  void write() throws Exception {
    OpenData.write(
        SharedRelease.in(home),
        place.resolve("data"),
        OpenDataSettings.of("https://data.example.org/klimat/", Packaged.CITY, Map.of()));
    packaged = new Packaged(place.resolve("data"));
  }

  @Test
  void theDescriptionIsOpenApi() throws Exception {
    JsonNode description = packaged.json("api/openapi.json");

    assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(description.at("/info/version").asText()).isEqualTo("2026-06-30-a1");
    assertThat(description.at("/servers/0/url").asText())
        .isEqualTo("https://data.example.org/klimat/");
    assertThat(
            description.at("/components/schemas/Emission/properties/emissions_t/x-unit").asText())
        .isEqualTo("t");
  }

  @Test
  void everyFileAgreesWithItsSchema() throws Exception {
    assertThat(mistakes("Index", packaged.json("api/v1/municipalities.json"))).isEmpty();
    JsonNode listed = packaged.json("api/v1/municipalities.json").path("municipalities");
    assertThat(listed).hasSize(2);
    for (JsonNode area : listed) {
      String path = area.path("path").asText();
      assertThat(mistakes("Municipality", packaged.json(path))).as(path).isEmpty();
    }
  }

  @Test
  void aFigureWithoutItsStatusDoesNotAgree() throws Exception {
    JsonNode area = packaged.json("api/v1/municipalities/SE-2081.json");
    ((ObjectNode) area.path("emissions").path(0)).remove("status");

    assertThat(mistakes("Municipality", area)).hasSize(1);
  }

  @Test
  void aMunicipalitysFileHoldsItsFiguresTargetsAndEditions() throws Exception {
    JsonNode borlange = packaged.json("api/v1/municipalities/SE-2081.json");

    assertThat(borlange.path("name").asText()).isEqualTo("Borlänge");
    assertThat(borlange.path("county").asText()).isEqualTo("Dalarnas län");
    assertThat(borlange.path("units").path("emissions_t").asText()).isEqualTo("t");
    assertThat(borlange.path("emissions"))
        .filteredOn(figure -> figure.path("sector").asText().equals("transport"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.path("emissions_t").asText()).isEqualTo("85.000000001");
              assertThat(figure.path("status").asText()).isEqualTo("definitive");
              assertThat(figure.path("edition_id").asText()).isEqualTo(SharedRelease.CO2);
            });
    assertThat(borlange.at("/targets/0/verdict").asText()).isEqualTo("off-track");
    assertThat(borlange.at("/targets/0/title_sv").asText()).isEqualTo("Mål");
    assertThat(borlange.path("ledger")).hasSize(1);
    assertThat(borlange.path("prognosis")).hasSize(1);
    assertThat(borlange.path("editions"))
        .extracting(edition -> edition.path("edition_id").asText())
        .containsExactly(SharedRelease.CO2);
    assertThat(Files.readString(place.resolve("data/api/v1/municipalities/SE-2081.json")))
        .contains("85.000000001")
        .doesNotContain("Quoted words");
  }

  private List<Error> mistakes(String name, JsonNode content) throws Exception {
    ObjectNode schema = ((ObjectNode) packaged.json("api/openapi.json")).retain("components");
    schema.put("$ref", "#/components/schemas/" + name);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString())
        .validate(content.toString(), InputFormat.JSON);
  }
}
