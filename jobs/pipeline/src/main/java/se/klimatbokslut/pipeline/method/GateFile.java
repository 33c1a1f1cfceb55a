package se.klimatbokslut.pipeline.method;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.gate.Gate;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.gate.ListRules;
import se.klimatbokslut.domain.quantity.Gas;

/** The gates before publication and their thresholds: {@code schemas/gates.yaml}. */
public final class GateFile {
  private static final String RESOURCE = "/schemas/gates.yaml";
  private static final Set<String> WITHOUT_THRESHOLDS =
      Set.of(
          "lost-years",
          "lost-newest-year",
          "lost-figures",
          "lost-sectors",
          "added-sectors",
          "lost-subsectors",
          "uneven-subsectors",
          "republished-older",
          "changed-label",
          "late-edition",
          "backdated-edition",
          "two-sources-differ",
          "overused-fee",
          "grant-above-fund");
  private static final List<String> LISTS =
      List.of(
          "population",
          "facility",
          "national_sector",
          "national_series",
          "per_person",
          "consumption_category",
          "inventory",
          "negative_emission");
  private static final double ALL = 100;
  private static final double LARGE = 1_000_000;
  private static final GateRules READ = read();

  private final JsonNode content;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, Set<String>> used = new HashMap<>();

  private GateFile(JsonNode content) {
    this.content = content;
  }

  /** The gates of the product. */
  public static GateRules standard() {
    return READ;
  }

  /**
   * Reads gates.
   *
   * @throws IllegalStateException with every mistake of the file
   */
  static GateRules of(String yaml) {
    try {
      YAMLMapper mapper =
          YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      return new GateFile(mapper.readTree(yaml)).rules();
    } catch (IOException e) {
      throw new IllegalStateException("schemas/gates.yaml is not YAML: " + e.getMessage(), e);
    }
  }

  private static GateRules read() {
    try (InputStream in = GateFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("No gates at " + RESOURCE);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read gates " + RESOURCE, e);
    }
  }

  private GateRules rules() {
    GateRules.Sums sums = sums();
    GateRules.Gases gases = gases();
    GateRules.Republished republished = republished();
    GateRules.Tolerance facilities =
        new GateRules.Tolerance(
            percent("facility-differs", "total_pct"), tonnes("facility-differs", "total_t"));
    GateRules.Size size =
        new GateRules.Size(
            percent("shrunken-file", "rows_pct"),
            percent("shrunken-file", "cells_pct"),
            percent("shrunken-file", "bytes_pct"));
    GateRules.Slips slips = slips();
    GateRules.Moves moves = moves();
    GateRules.Sizes leaps =
        new GateRules.Sizes(
            number("leaping-town", "factor", 1, LARGE), percent("leaping-town", "floor_pct"));
    GateRules.Many many =
        new GateRules.Many(
            percent("many-moved-towns", "far_pct"), percent("many-moved-towns", "share_pct"));
    GateRules.Exchanges exchanges = exchanges();
    GateRules.Shifts shifts = shifts();
    GateRules.Renamed renamed =
        new GateRules.Renamed(
            (int) number("renamed-sector", "figures", 1, LARGE),
            percent("renamed-sector", "within_pct"),
            percent("renamed-sector", "alike_pct"));
    ListRules lists =
        new ListRules(byList("moved-figure", "_pct"), byList("leaping-figure", "_factor"));
    Map<String, Gate> gates = gates();
    requireNone();
    return new GateRules(
        gates,
        sums,
        gases,
        republished,
        facilities,
        size,
        slips,
        moves,
        leaps,
        many,
        exchanges,
        shifts,
        renamed,
        lists);
  }

  private GateRules.Sums sums() {
    String gate = "total-differs-from-parts";
    return new GateRules.Sums(
        tonnes(gate, "sectors_t"),
        tonnes(gate, "sectors_of_tenths_t"),
        tonnes(gate, "subsectors_t"),
        tonnes(gate, "municipalities_t"),
        tonnes(gate, "inventory_t"),
        percent(gate, "unallocated_pct"));
  }

  private GateRules.Gases gases() {
    String gate = "gases-differ-from-total";
    Map<Gas, Double> warming = new EnumMap<>(Gas.class);
    for (Gas gas : Gas.values()) {
      if (gas != Gas.GHG) {
        String key = "warming_of_" + gas.name().toLowerCase(Locale.ROOT);
        warming.put(gas, number(gate, key, 1, LARGE));
      }
    }
    return new GateRules.Gases(
        percent("gas-exceeds-total", "tolerance_pct"), percent(gate, "sum_pct"), warming);
  }

  private GateRules.Republished republished() {
    String gate = "republished-differs";
    return new GateRules.Republished(
        new GateRules.Tolerance(percent(gate, "total_pct"), tonnes(gate, "total_t")),
        new GateRules.Tolerance(percent(gate, "per_person_pct"), tonnes(gate, "per_person_t")));
  }

  private GateRules.Slips slips() {
    String gate = "unit-slip";
    return new GateRules.Slips(
        (int) number(gate, "powers", 1, 9),
        number(gate, "tolerance_log10", 0, 0.5),
        percent(gate, "floor_pct"),
        percent(gate, "row_floor_pct"),
        (int) number(gate, "row_years", 2, LARGE),
        percent(gate, "group_pct"),
        percent(gate, "steady_pct"),
        number(gate, "steady_factor", 1, LARGE));
  }

  private GateRules.Moves moves() {
    String town = "moved-town";
    String sum = "moved-sum";
    return new GateRules.Moves(
        percent(town, "town_pct"),
        percent(town, "sector_pct"),
        percent(town, "town_floor_pct"),
        percent(town, "sector_floor_pct"),
        percent(sum, "county_pct"),
        percent(sum, "nation_pct"),
        percent(sum, "sector_pct"),
        number(town, "history_quantile", 0, 1),
        percent(town, "history_most_pct"));
  }

  private GateRules.Exchanges exchanges() {
    String towns = "swapped-towns";
    return new GateRules.Exchanges(
        percent(towns, "apart_pct"),
        percent(towns, "sector_apart_pct"),
        number(towns, "nearer_than", 0, 1),
        number("swapped-years", "nearer_than", 0, 1));
  }

  private GateRules.Shifts shifts() {
    String gate = "shifted-rows";
    return new GateRules.Shifts(
        percent(gate, "apart_pct"),
        number(gate, "nearer_than", 0, 1),
        (int) number(gate, "rows", 2, LARGE),
        (int) number(gate, "gap", 0, LARGE));
  }

  private Map<String, Double> byList(String gate, String suffix) {
    Map<String, Double> byList = new HashMap<>();
    LISTS.forEach(list -> byList.put(list, number(gate, list + suffix, 0, LARGE)));
    return byList;
  }

  private Map<String, Gate> gates() {
    Map<String, Gate> gates = new HashMap<>();
    WITHOUT_THRESHOLDS.forEach(gate -> used.putIfAbsent(gate, new HashSet<>()));
    Set<String> known = Set.copyOf(used.keySet());
    known.forEach(gate -> gates.put(gate, gate(gate)));
    content
        .fieldNames()
        .forEachRemaining(
            gate -> {
              if (!known.contains(gate)) {
                mistakes.add("%s: found a gate that no rule asks for".formatted(gate));
              }
            });
    return gates;
  }

  private Gate gate(String gate) {
    JsonNode severity = field(gate, "severity");
    JsonNode acceptable = field(gate, "acceptable");
    if (!acceptable.isBoolean()) {
      mistakes.add("%s/acceptable: expected true or false".formatted(gate));
    }
    Set<String> asked = used.getOrDefault(gate, Set.of());
    content
        .path(gate)
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!asked.contains(key)) {
                mistakes.add("%s/%s: found a key that no rule asks for".formatted(gate, key));
              }
            });
    return new Gate(severity(gate, severity.asText()), acceptable.asBoolean());
  }

  private Severity severity(String gate, String text) {
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(text)) {
        return severity;
      }
    }
    mistakes.add("%s/severity: found '%s', expected error, warning or note".formatted(gate, text));
    return Severity.ERROR;
  }

  private double percent(String gate, String key) {
    return number(gate, key, 0, ALL);
  }

  private BigDecimal tonnes(String gate, String key) {
    number(gate, key, 0, LARGE);
    JsonNode value = field(gate, key);
    return value.isNumber() ? new BigDecimal(value.asText()) : BigDecimal.ZERO;
  }

  private double number(String gate, String key, double least, double most) {
    JsonNode value = field(gate, key);
    if (!value.isNumber() || value.asDouble() < least || value.asDouble() > most) {
      mistakes.add(
          "%s/%s: found '%s', expected a number from %s to %s"
              .formatted(gate, key, value.asText(), least, most));
    }
    return value.asDouble();
  }

  private JsonNode field(String gate, String key) {
    used.computeIfAbsent(gate, g -> new HashSet<>()).add(key);
    return content.path(gate).path(key);
  }

  private void requireNone() {
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(
          "schemas/gates.yaml has mistakes; correct them:\n" + String.join("\n", mistakes));
    }
  }
}
