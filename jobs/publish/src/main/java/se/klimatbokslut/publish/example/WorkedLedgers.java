package se.klimatbokslut.publish.example;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.Decision;
import se.klimatbokslut.domain.target.Frame;
import se.klimatbokslut.domain.target.FramesAccount;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.publish.example.PublishedAnswer.Question;
import se.klimatbokslut.publish.example.WorkedLedger.Source;
import se.klimatbokslut.publish.text.TextBundle;

/** The ledgers of {@code schemas/examples}. */
public final class WorkedLedgers {
  private static final List<String> IDS = List.of("manchester-city-council", "oslo");

  /** These places have no id here, and the arithmetic asks for none; no country is called XX. */
  private static final Area NONE_OF_OURS = Area.of("XX");

  private static final String SECTOR = "all-together";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final String id;
  private final JsonNode json;

  private WorkedLedgers(String id, JsonNode json) {
    this.id = id;
    this.json = json;
  }

  public static List<WorkedLedger> all() {
    return IDS.stream().map(id -> new WorkedLedgers(id, read(id)).ledger()).toList();
  }

  private static JsonNode read(String id) {
    String resource = "/schemas/examples/" + id + ".yaml";
    try (InputStream in = WorkedLedgers.class.getResourceAsStream(resource)) {
      return YAML.readTree(Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WorkedLedger ledger() {
    YearlyFrames frames = frames();
    Statistics outturn = Statistics.builder().figures(outturn()).build();
    FramesAccount account = new FramesAccount(frames.years(outturn), frames.budget());
    return new WorkedLedger(
        id,
        inLanguages("title"),
        inLanguages("about"),
        frames,
        outturn,
        list("published").stream().map(answer -> answer(answer, account)).toList(),
        list("sources").stream()
            .map(
                source ->
                    new Source(source.path("document").asText(), source.path("address").asText()))
            .toList());
  }

  private YearlyFrames frames() {
    SortedMap<Integer, Frame> frames = new TreeMap<>();
    for (JsonNode year : list("frames")) {
      frames.put(
          year.path("year").asInt(),
          year.has("tonnes")
              ? new Frame.Amount(Co2e.ofTonnes(year.path("tonnes").decimalValue()))
              : new Frame.Cut(year.path("cut_pct").asDouble()));
    }
    OptionalInt baseYear =
        json.has("base_year")
            ? OptionalInt.of(json.path("base_year").asInt())
            : OptionalInt.empty();
    return new YearlyFrames(head(), frames, baseYear, amount("base_value_t"), amount("budget_t"));
  }

  private TargetHead head() {
    return new TargetHead(
        id,
        NONE_OF_OURS,
        Perspective.TERRITORIAL,
        Gas.valueOf(json.path("gas").asText()),
        ScopeRule.everything(),
        true,
        "",
        "",
        Decision.UNKNOWN);
  }

  private List<SectorFigure> outturn() {
    List<SectorFigure> figures = new ArrayList<>();
    for (JsonNode year : list("frames")) {
      outturn(year)
          .ifPresent(
              emitted ->
                  figures.add(
                      new SectorFigure(
                          year.path("year").asInt(), SECTOR, emitted, Status.DEFINITIVE, id)));
    }
    return figures;
  }

  private Optional<Co2e> outturn(JsonNode year) {
    if (year.has("outturn_t")) {
      return Optional.of(Co2e.ofTonnes(year.path("outturn_t").decimalValue()));
    }
    return year.has("outturn_cut_pct")
        ? new Frame.Cut(year.path("outturn_cut_pct").asDouble()).most(amount("base_value_t"))
        : Optional.empty();
  }

  private Optional<Co2e> amount(String key) {
    return json.has(key)
        ? Optional.of(Co2e.ofTonnes(json.path(key).decimalValue()))
        : Optional.empty();
  }

  private static PublishedAnswer answer(JsonNode json, FramesAccount account) {
    BigDecimal published = json.path("value").decimalValue();
    return PublishedAnswer.of(
        Question.ofId(json.path("answer").asText()),
        published,
        json.path("unit").asText(),
        json.path("decimals").asInt(),
        account);
  }

  private Map<String, String> inLanguages(String key) {
    return TextBundle.LANGUAGES.stream()
        .collect(Collectors.toMap(code -> code, code -> json.path(key).path(code).asText()));
  }

  private List<JsonNode> list(String key) {
    return StreamSupport.stream(json.path(key).spliterator(), false).toList();
  }
}
