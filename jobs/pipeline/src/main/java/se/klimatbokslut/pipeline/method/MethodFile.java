package se.klimatbokslut.pipeline.method;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.trend.BudgetShareMethod;
import se.klimatbokslut.domain.trend.CarbonLawMethod;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.MethodBasis;
import se.klimatbokslut.domain.trend.PeerMethod;

/** The parameters of one method, as its YAML file states them. */
final class MethodFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final String SCHEMA_FILE = "method-file.schema.json";

  private final JsonNode content;

  private MethodFile(JsonNode content) {
    this.content = content;
  }

  /**
   * Reads a method.
   *
   * @throws IllegalStateException with every mistake of the file
   */
  static PeerMethod read(String file, String yaml) {
    JsonNode content = content(file, yaml);
    List<String> mistakes = mistakes(content);
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(
          "Method file schemas/methods/%s breaks schemas/methods/%s; correct it:\n%s"
              .formatted(file, SCHEMA_FILE, String.join("\n", mistakes)));
    }
    return new MethodFile(content).method();
  }

  private static JsonNode content(String file, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "Method file schemas/methods/%s: found text that is not YAML, expected keys with values: %s"
              .formatted(file, e.getOriginalMessage()),
          e);
    }
  }

  private static List<String> mistakes(JsonNode content) {
    List<String> mistakes = new ArrayList<>();
    schema()
        .validate(content.toString(), InputFormat.JSON)
        .forEach(
            error -> mistakes.add("at " + error.getInstanceLocation() + ": " + error.getMessage()));
    return mistakes;
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(PeerMethods.resource(SCHEMA_FILE), InputFormat.JSON);
  }

  private PeerMethod method() {
    return text("kind").equals("carbon-law")
        ? new CarbonLawMethod(
            basis(), content.path("yearly_cut_pct").decimalValue(), year("end_year"))
        : new BudgetShareMethod(
            basis(),
            content.path("national_budget_t").decimalValue(),
            content.path("overhead_t").decimalValue(),
            content.path("overhead_of_t").decimalValue(),
            year("budget_year"));
  }

  private MethodBasis basis() {
    List<DeductedFacility> deducted = new ArrayList<>();
    for (JsonNode facility : content.path("deducted_facilities")) {
      deducted.add(
          new DeductedFacility(
              facility.path("facility").asText(), Area.of(facility.path("municipality").asText())));
    }
    return new MethodBasis(
        text("method"),
        text("publication"),
        Gas.valueOf(text("gas")),
        year("first_trend_year"),
        List.copyOf(deducted));
  }

  private String text(String key) {
    return content.path(key).asText();
  }

  private int year(String key) {
    return content.path(key).asInt();
  }
}
