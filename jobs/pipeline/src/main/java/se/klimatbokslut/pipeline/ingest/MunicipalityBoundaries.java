package se.klimatbokslut.pipeline.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.MissingSidecar;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * Boundaries of municipalities: a GeoJSON feature collection or a list of them, a feature a
 * municipality, in WGS 84. Nothing in such a file says whose boundaries they are, of when and under
 * which licence, so it needs a sidecar. What else its features tell is not read.
 */
final class MunicipalityBoundaries implements PublicationParser {
  private static final String PREFIX = "boundaries-";

  /** Names of the property with the code, in small letters without anything between them. */
  private static final List<String> CODES =
      List.of(
          "municipalityid",
          "municipalitycode",
          "kommunkod",
          "knkod",
          "komkode",
          "kommunekode",
          "kommunnr",
          "kommunenr");

  private static final String CODE_EXPECTED =
      "the municipality's code as one of municipality_id, kommunkod, knkod, komkode or kommunekode";

  private static final Pattern IN_FEATURE =
      Pattern.compile("((?:/[0-9]+)?/features/[0-9]+)/(geometry|properties)/(.+)");

  private static final Pattern COUNTRY = Pattern.compile("^[A-Za-z]{2}-");

  private static final String EXAMPLE =
      """
      publication: boundaries-se
      edition_date: 2024-01-01
      licence: CC0-1.0
      source: Lantmäteriet, kommungränser
      """;

  /** Of every country that has one. */
  private static List<String> publications() {
    return Vocabulary.lines("publications").stream()
        .map(line -> line.text("publication"))
        .filter(id -> id.startsWith(PREFIX))
        .toList();
  }

  private static Country countryOf(String publication) {
    return new Country(publication.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
  }

  @Override
  public String name() {
    return "boundaries of municipalities (GeoJSON polygons in WGS 84 with the municipality's code,"
        + " with a sidecar naming the publication "
        + String.join(" or ", publications())
        + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return recognises(preview, Optional.empty());
  }

  /** Lists of collections are Konsumtionskompassen's layout, too; a sidecar tells them apart. */
  @Override
  public boolean recognises(Preview preview, Optional<String> stated) {
    if (preview.isTable()) {
      return false;
    }
    boolean isNamed = stated.filter(publications()::contains).isPresent();
    boolean isCollection = hasFeature(preview, "/features/0/");
    return isNamed
        ? isCollection || hasFeature(preview, "/0/features/0/")
        : isCollection && stated.isEmpty();
  }

  private static boolean hasFeature(Preview preview, String pointer) {
    return preview.sheets().get(0).hasRow(row -> row.text(0).startsWith(pointer));
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    String publication =
        intake.sidecar().flatMap(Sidecar::publication).orElse(publications().get(0));
    intake.recognisedAs(publication);
    OptionalInt year = year(intake);
    if (year.isEmpty()) {
      return;
    }
    Features features = new Features(publication, year.getAsInt(), grid.kind(), intake);
    try (Stream<GridRow> rows = grid.rows("")) {
      rows.forEach(row -> features.accept(row.text(0), row.text(1)));
    }
    features.finish();
  }

  /** Features one after the other, so that the shapes of a large file are not held twice. */
  private static final class Features {
    private final BoundaryRange range;
    private final int year;
    private final CellChecks checks;
    private final Intake intake;
    private int number;
    private boolean lacksCode;
    private @Nullable Feature open;

    Features(String publication, int year, GridKind kind, Intake intake) {
      this.range = BoundaryRange.of(countryOf(publication));
      this.year = year;
      this.checks = new CellChecks(kind, intake);
      this.intake = intake;
    }

    void accept(String pointer, String value) {
      Matcher inside = IN_FEATURE.matcher(pointer);
      if (inside.matches()) {
        feature(inside.group(1)).accept(inside.group(2), inside.group(3), value);
      }
    }

    private Feature feature(String pointer) {
      Feature now = open;
      if (now == null || !now.pointer.equals(pointer)) {
        finish();
        number++;
        now = new Feature(pointer, number);
        open = now;
      }
      return now;
    }

    void finish() {
      if (open != null) {
        read(open);
      }
    }

    private void read(Feature feature) {
      Optional<String> property = feature.code();
      if (property.isEmpty()) {
        reportMissing(feature);
        return;
      }
      SourceCell at = feature.at(intake, "/properties/" + property.get());
      String text =
          COUNTRY.matcher(feature.properties.getOrDefault(property.get(), "")).replaceFirst("");
      Optional<String> code = checks.municipalityCode(at, text);
      SourceCell shapeAt = feature.at(intake, "/geometry");
      feature
          .shape
          .polygons(shapeAt, range, intake)
          .ifPresent(
              polygons ->
                  code.ifPresent(
                      known ->
                          intake.add(
                              new RawBoundary(
                                  known, polygons, year, "", at.row(), shapeAt.column()))));
    }

    /** All features have the same properties: the first says it for all. */
    private void reportMissing(Feature feature) {
      if (!lacksCode) {
        lacksCode = true;
        SourceCell at = feature.at(intake, "/properties");
        List<String> found = List.copyOf(feature.properties.keySet());
        intake.report(new MissingColumn(at, CODE_EXPECTED, found));
      }
    }
  }

  private static final class Feature {
    private final String pointer;
    private final int number;
    private final BoundaryShape shape = new BoundaryShape();
    private final Map<String, String> properties = new LinkedHashMap<>();

    Feature(String pointer, int number) {
      this.pointer = pointer;
      this.number = number;
    }

    void accept(String member, String name, String value) {
      if (member.equals("geometry")) {
        shape.accept(name, value);
      } else {
        properties.put(name, value);
      }
    }

    Optional<String> code() {
      return CODES.stream()
          .flatMap(code -> properties.keySet().stream().filter(name -> letters(name).equals(code)))
          .findFirst();
    }

    SourceCell at(Intake intake, String member) {
      return new SourceCell(intake.file(), "", number, pointer + member);
    }

    private static String letters(String name) {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-zæøåäö]", "");
    }
  }

  /** What the year of the boundaries is; empty when the sidecar does not say all that it must. */
  private static OptionalInt year(Intake intake) {
    Optional<Sidecar> sidecar = intake.sidecar();
    if (sidecar.isEmpty()) {
      SourceCell whole = SourceCell.wholeFile(intake.file());
      intake.report(new MissingSidecar(whole, publications().get(0), EXAMPLE));
      return OptionalInt.empty();
    }
    Optional<Integer> dated = sidecar.get().editionDate().map(date -> date.getYear());
    Optional<Integer> year = sidecar.get().year().or(() -> dated);
    boolean isNamed = require(sidecar.get().publication(), "publication", intake);
    boolean isDated = require(year, "edition_date", intake);
    boolean isLicensed = require(sidecar.get().licence(), "licence", intake);
    boolean isSourced = require(sidecar.get().source(), "source", intake);
    return isNamed && isDated && isLicensed && isSourced
        ? OptionalInt.of(year.orElseThrow())
        : OptionalInt.empty();
  }

  private static boolean require(Optional<?> stated, String key, Intake intake) {
    if (stated.isEmpty()) {
      String line = EXAMPLE.lines().filter(each -> each.startsWith(key)).findFirst().orElseThrow();
      SourceCell at = new SourceCell(Sidecar.nameFor(intake.file()), "", 0, key);
      intake.report(new BadSidecar(at, "no " + key, "a line such as '" + line + "'"));
    }
    return stated.isPresent();
  }
}
