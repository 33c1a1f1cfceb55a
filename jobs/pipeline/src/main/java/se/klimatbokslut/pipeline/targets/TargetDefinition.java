package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Decision;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.Frame;
import se.klimatbokslut.domain.target.Indicator;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.StatedLevel;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.time.YearRange;

/** A stated target as the domain's: one branch a kind. Its JSON has passed the schema. */
public final class TargetDefinition {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Area area;
  private final JsonNode json;

  private TargetDefinition(String areaId, JsonNode json) {
    this.area = Area.of(areaId);
    this.json = json;
  }

  /**
   * Reads a definition.
   *
   * @throws IllegalArgumentException when it is not JSON that the schema allows
   */
  public static Target read(String areaId, String definition) {
    try {
      return new TargetDefinition(areaId, JSON.readTree(definition)).target();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot read the target definition " + definition, e);
    }
  }

  private Target target() {
    String type = text("type");
    return switch (type) {
      case "carbon-budget" -> carbonBudget();
      case "yearly-frames" -> yearlyFrames();
      case "annual-reduction" -> annualReduction();
      case "reduction-from-base" -> reductionFromBase();
      case "level-ceiling" -> levelCeiling();
      case "net-zero" -> netZero();
      case "near-zero" -> nearZero();
      case "indicator" -> indicator();
      case "register" ->
          new Register(head(), text("register"), whole("stated_count"), whole("by_year"));
      case "statement" -> new Statement(head());
      default -> throw new IllegalArgumentException("No kind of target is called '" + type + "'");
    };
  }

  private Target carbonBudget() {
    JsonNode period = json.path("period");
    return new CarbonBudgetTarget(
        head(),
        Co2e.ofTonnes(decimal("budget_t")),
        new YearRange(period.path("first").asInt(), period.path("last").asInt()),
        number("rate_pct"),
        PathConvention.ofId(text("convention")),
        amount("start_level_t"),
        json.path("negative_emissions_repay").asBoolean(false));
  }

  private Target yearlyFrames() {
    SortedMap<Integer, Frame> frames = new TreeMap<>();
    for (JsonNode frame : json.path("frames")) {
      frames.put(
          frame.path("year").asInt(),
          frame.has("tonnes")
              ? new Frame.Amount(Co2e.ofTonnes(frame.path("tonnes").decimalValue()))
              : new Frame.Cut(frame.path("cut_pct").asDouble()));
    }
    return new YearlyFrames(
        head(), frames, whole("base_year"), amount("base_value_t"), amount("budget_t"));
  }

  private Target annualReduction() {
    return new AnnualReduction(
        head(), real("rate_pct"), whole("base_year"), whole("end_year"), amount("base_value_t"));
  }

  private Target reductionFromBase() {
    return new ReductionFromBase(
        head(),
        real("reduction_pct"),
        whole("base_year"),
        year("target_year"),
        optionalDecimal("base_value"),
        ReductionPath.ofId(text("path")),
        json.path("per_person").asBoolean(false));
  }

  private Target levelCeiling() {
    CeilingUnit unit = CeilingUnit.ofId(unit(text("unit")));
    return new LevelCeiling(
        head(),
        decimal("ceiling"),
        unit,
        year("target_year"),
        whole("base_year"),
        optionalDecimal("base_value"),
        ReductionPath.LINEAR);
  }

  private Target netZero() {
    return new NetZero(
        head(),
        year("year"),
        number("min_domestic_cut_pct"),
        whole("base_year"),
        amount("base_value_t"),
        json.path("climate_positive").asBoolean(false));
  }

  private Target nearZero() {
    return new NearZero(
        head(),
        year("year"),
        real("threshold_pct"),
        year("base_year"),
        amount("base_value_t"),
        ReductionPath.LINEAR);
  }

  private Target indicator() {
    return new Indicator(
        head(),
        text("indicator"),
        decimal("goal"),
        text("indicator_unit"),
        year("year"),
        Direction.ofId(text("direction")));
  }

  private TargetHead head() {
    return new TargetHead(
        text("id"),
        area,
        Perspective.ofId(text("perspective")),
        Gas.valueOf(json.path("gas").asText(Gas.GHG.name())),
        scope(),
        json.path("verified").asBoolean(),
        TargetWords.of(json),
        SourceText.of(json.path("source")),
        decision());
  }

  private Decision decision() {
    return new Decision(
        json.has("adopted") ? OptionalInt.of(yearOf(text("adopted"))) : OptionalInt.empty(),
        optionalText("set_by").map(Area::of),
        TargetBoundary.of(json),
        statedLevels());
  }

  /** Of a year or a day. */
  private static int yearOf(String adopted) {
    return Integer.parseInt(adopted.substring(0, 4));
  }

  private List<StatedLevel> statedLevels() {
    List<StatedLevel> levels = new ArrayList<>();
    for (JsonNode level : json.path("stated_levels")) {
      levels.add(
          new StatedLevel(
              level.path("year").asInt(),
              level.path("value").decimalValue(),
              unit(level.path("unit").asText())));
    }
    return levels;
  }

  /** Of emissions as series have it; of indicators as it stands. */
  private static String unit(String stated) {
    return switch (stated) {
      case "tonnes" -> CeilingUnit.TONNES.id();
      case "tonnes-per-person" -> CeilingUnit.TONNES_PER_PERSON.id();
      default -> stated;
    };
  }

  private ScopeRule scope() {
    JsonNode scope = json.path("scope");
    return new ScopeRule(
        texts(scope.path("only_sectors")),
        texts(scope.path("without_sectors")),
        excludedFacilities(scope.path("without_facilities")),
        InternationalTransport.ofId(scope.path("international_transport").asText("none")),
        scope.path("note").asText(""));
  }

  private static List<ExcludedFacility> excludedFacilities(JsonNode array) {
    List<ExcludedFacility> facilities = new ArrayList<>();
    array.forEach(
        node ->
            facilities.add(
                node.isObject()
                    ? new ExcludedFacility(
                        node.path("id").asText(), Optional.of(node.path("sector").asText()))
                    : new ExcludedFacility(node.asText(), Optional.empty())));
    return facilities;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private String text(String key) {
    return json.path(key).asText();
  }

  private int year(String key) {
    return json.path(key).asInt();
  }

  private double real(String key) {
    return json.path(key).asDouble();
  }

  private BigDecimal decimal(String key) {
    return json.path(key).decimalValue();
  }

  private OptionalInt whole(String key) {
    return json.has(key) ? OptionalInt.of(json.path(key).asInt()) : OptionalInt.empty();
  }

  private OptionalDouble number(String key) {
    return json.has(key) ? OptionalDouble.of(real(key)) : OptionalDouble.empty();
  }

  private Optional<String> optionalText(String key) {
    return json.has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  private Optional<BigDecimal> optionalDecimal(String key) {
    return json.has(key) ? Optional.of(decimal(key)) : Optional.empty();
  }

  private Optional<Co2e> amount(String key) {
    return optionalDecimal(key).map(Co2e::ofTonnes);
  }
}
