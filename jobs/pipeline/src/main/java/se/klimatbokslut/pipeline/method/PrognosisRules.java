package se.klimatbokslut.pipeline.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.klimatbokslut.domain.prognosis.CarriedForward;
import se.klimatbokslut.domain.prognosis.SectorMix;

/**
 * How years are estimated and how far that is trusted: {@code schemas/prognosis.yaml}.
 *
 * @param origins how many of the newest origins count
 * @param leastOutcomes with fewer, a group has no band of its own
 * @param coverage how often a band should hold the later figure, 0-1
 * @param restatementMedianPct how far the next edition moves a year, while that is not measured
 */
public record PrognosisRules(
    SectorMix mix,
    int origins,
    int leastOutcomes,
    double coverage,
    double restatementMedianPct,
    CarriedForward carriedForward) {
  private static final String RESOURCE = "/schemas/prognosis.yaml";
  private static final PrognosisRules READ = read();

  /** The rules of the product. */
  public static PrognosisRules standard() {
    return READ;
  }

  private static PrognosisRules read() {
    try (InputStream in = PrognosisRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("No rules of prognosis at " + RESOURCE);
      }
      return of(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read rules of prognosis " + RESOURCE, e);
    }
  }

  private static PrognosisRules of(JsonNode rules) {
    Set<String> plantSectors = new TreeSet<>();
    rules.required("plant_sectors").forEach(sector -> plantSectors.add(sector.asText()));
    List<Integer> edges = new ArrayList<>();
    rules.required("group_edges_pct").forEach(edge -> edges.add(edge.asInt()));
    JsonNode carried = rules.required("carried_forward");
    return new PrognosisRules(
        new SectorMix(plantSectors, edges),
        rules.required("origins").asInt(),
        rules.required("least_outcomes").asInt(),
        rules.required("coverage_pct").asDouble() / 100,
        rules.required("restatement_median_pct").asDouble(),
        new CarriedForward(
            carried.required("tolerance_pct").asDouble(),
            carried.required("threshold_pct").asDouble(),
            carried.required("least_municipalities").asInt()));
  }
}
