package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.MissingSidecar;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLayout;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * SEI's Konsumtionskompassen 1.0 by category: a JSON list of GeoJSON feature collections, a feature
 * a municipality, kilograms CO2e per person among its properties. Boundaries are not read. The file
 * states neither year, version nor licence, so it needs a sidecar; version 2.0 is another method
 * and comes in another layout.
 */
final class ConsumptionCategories implements PublicationParser {
  private static final String PUBLICATION = "konsumtionskompassen-categories";
  private static final String VERSION = "1.0";
  private static final String CODE = "Kommunkod";
  private static final String NAME = "kom_namn";
  private static final String TOTAL = "Total emissions";

  /** Properties that are no category. */
  private static final Set<String> OTHERS =
      Set.of(CODE, NAME, "Kommunnamn", "Percent", "geoid", "lan_code");

  private static final Pattern PROPERTY =
      Pattern.compile("/([0-9]+)/features/([0-9]+)/properties/(.+)");

  private static final String EXPECTED = "kilograms CO2e per person, at most 50 000";
  private static final BigDecimal MOST = BigDecimal.valueOf(50_000);

  private static final String EXAMPLE =
      """
      publication: konsumtionskompassen-categories
      year: 2019
      version: "1.0"
      licence: CC BY-NC-ND 4.0
      edition_date: 2022-03-15
      source: Stockholm Environment Institute, Konsumtionskompassen
      """;

  /** What the sidecar must say of the whole file. */
  private record Stated(int year, String version) {}

  @Override
  public String name() {
    return "Konsumtionskompassen 1.0 by category (a list of GeoJSON collections with Kommunkod and '"
        + TOTAL
        + "' among the properties, with a sidecar)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isTable()
        && preview.sheets().get(0).hasRow(row -> row.text(0).startsWith("/0/features/0/"));
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    Features features = new Features();
    try (Stream<GridRow> rows = grid.rows("")) {
      rows.forEach(row -> features.accept(row.text(0), row.text(1)));
    }
    if (features.byPlace.values().stream().noneMatch(each -> each.containsKey(TOTAL))) {
      SourceCell whole = SourceCell.wholeFile(intake.file());
      String found = "GeoJSON without '" + TOTAL + "'";
      intake.report(new UnknownLayout(whole, found, PublicationReader.knownLayouts()));
      return;
    }
    intake.recognisedAs(PUBLICATION);
    intake.measures(Gas.GHG);
    Optional<Stated> stated = stated(intake);
    CellChecks checks = new CellChecks(grid.kind(), intake);
    int number = 0;
    for (Map.Entry<String, Map<String, String>> feature : features.byPlace.entrySet()) {
      number++;
      new Feature(feature.getKey(), number, feature.getValue()).read(stated, checks, intake);
    }
  }

  /** Properties of every feature by the pointer of the feature, the file's numbers of places. */
  private static final class Features {
    private final Map<String, Map<String, String>> byPlace = new LinkedHashMap<>();

    void accept(String pointer, String value) {
      Matcher matcher = PROPERTY.matcher(pointer);
      if (matcher.matches()) {
        String place = "/" + matcher.group(1) + "/features/" + matcher.group(2) + "/properties/";
        byPlace
            .computeIfAbsent(place, each -> new LinkedHashMap<>())
            .put(matcher.group(3).replace("~1", "/").replace("~0", "~"), value);
      }
    }
  }

  private record Feature(String pointer, int number, Map<String, String> properties) {
    void read(Optional<Stated> stated, CellChecks checks, Intake intake) {
      Optional<String> code =
          checks.municipalityCode(at(CODE, intake), properties.getOrDefault(CODE, ""));
      String name = properties.getOrDefault(NAME, "");
      for (Map.Entry<String, String> property : properties.entrySet()) {
        if (!OTHERS.contains(property.getKey())) {
          SourceCell at = at(property.getKey(), intake);
          Optional<BigDecimal> kilograms = kilograms(at, property.getValue(), checks, intake);
          if (code.isPresent() && stated.isPresent() && kilograms.isPresent()) {
            intake.add(
                new RawConsumption(
                    code.get(),
                    name,
                    property.getKey(),
                    stated.get().version(),
                    stated.get().year(),
                    kilograms.get(),
                    at.sheet(),
                    at.row(),
                    at.column()));
          }
        }
      }
    }

    private static Optional<BigDecimal> kilograms(
        SourceCell at, String text, CellChecks checks, Intake intake) {
      Optional<BigDecimal> kilograms = checks.amount(at, text, EXPECTED);
      if (kilograms.isPresent() && kilograms.get().compareTo(MOST) > 0) {
        intake.report(new OutOfRange(at, text, EXPECTED));
        return Optional.empty();
      }
      return kilograms;
    }

    private SourceCell at(String property, Intake intake) {
      String escaped = property.replace("~", "~0").replace("/", "~1");
      return new SourceCell(intake.file(), "", number, pointer + escaped);
    }
  }

  private static Optional<Stated> stated(Intake intake) {
    Optional<Sidecar> sidecar = intake.sidecar();
    if (sidecar.isEmpty()) {
      SourceCell whole = SourceCell.wholeFile(intake.file());
      intake.report(new MissingSidecar(whole, PUBLICATION, EXAMPLE));
      return Optional.empty();
    }
    Optional<String> version = sidecar.get().version();
    require(sidecar.get().licence().isPresent(), "licence", "no licence", intake);
    require(sidecar.get().year().isPresent(), "year", "no year", intake);
    require(
        version.equals(Optional.of(VERSION)),
        "version",
        version.map(other -> "version " + other).orElse("no version"),
        intake);
    return sidecar.get().year().map(year -> new Stated(year, version.orElse(VERSION)));
  }

  private static void require(boolean isStated, String key, String found, Intake intake) {
    if (!isStated) {
      String line = EXAMPLE.lines().filter(each -> each.startsWith(key)).findFirst().orElseThrow();
      SourceCell at = new SourceCell(Sidecar.nameFor(intake.file()), "", 0, key);
      intake.report(new BadSidecar(at, found, "a line such as '" + line + "'"));
    }
  }
}
