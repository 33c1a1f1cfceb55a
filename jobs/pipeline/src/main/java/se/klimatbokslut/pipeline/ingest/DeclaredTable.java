package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.layout.HeadingPattern;
import se.klimatbokslut.pipeline.layout.Layout;

/** One table of a declared layout, row by row. */
final class DeclaredTable {
  private static final Pattern EXPONENT =
      Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?[eE][-+]?[0-9]{1,2}");

  /** A column of figures, with what its heading says. */
  private record Figures(String heading, Map<String, String> says) {}

  private final Layout layout;
  private final Layout.Table table;
  private final Intake intake;
  private final List<Figures> figures;
  private final Optional<String> onlyPlace;
  private final Map<List<Object>, Integer> rowsOfFigure = new HashMap<>();
  private final Set<List<Object>> counted = new HashSet<>();

  DeclaredTable(
      Layout layout, Layout.Table table, Columns columns, Preview preview, Intake intake) {
    this.layout = layout;
    this.table = table;
    this.intake = intake;
    this.figures = figures(table, columns);
    this.onlyPlace = onlyPlace(table, preview, intake);
  }

  private static List<Figures> figures(Layout.Table table, Columns columns) {
    Optional<HeadingPattern> pattern = table.value().pattern();
    if (pattern.isEmpty()) {
      return List.of(new Figures(key(table.value().heading()), Map.of()));
    }
    return columns.headings().stream()
        .flatMap(
            heading ->
                pattern.get().parts(heading).map(says -> new Figures(heading, says)).stream())
        .toList();
  }

  /** Of a file that is of one place; told once when it is not there. */
  private static Optional<String> onlyPlace(Layout.Table table, Preview preview, Intake intake) {
    String beside = table.place().beside();
    if (beside == null) {
      return Optional.empty();
    }
    Optional<String> place =
        preview.sheets().stream()
            .flatMap(sheet -> sheet.rows().stream())
            .flatMap(row -> beside(row, beside))
            .findFirst();
    if (place.isEmpty()) {
      intake.report(
          new MissingCell(
              SourceCell.wholeFile(intake.file()), "a place beside a cell '" + beside + "'"));
    }
    return place;
  }

  private static Stream<String> beside(GridRow row, String text) {
    for (int column = 0; column < row.cells().size(); column++) {
      if (key(row.text(column)).equals(key(text)) && !row.text(column + 1).isEmpty()) {
        return Stream.of(row.text(column + 1));
      }
    }
    return Stream.empty();
  }

  void read(ListRow row) {
    Layout.Only only = table.only();
    if (only != null
        && only.is().stream().noneMatch(row.optional(key(only.heading()))::equalsIgnoreCase)) {
      intake.setAside(row.columns().sheet(), row.row().number(), "not " + only.is());
      return;
    }
    Optional<String> place = place(row);
    if (place.isEmpty()) {
      return;
    }
    for (Figures column : figures) {
      read(row, place.get(), column);
    }
    population(row, place.get());
  }

  private Optional<String> place(ListRow row) {
    String heading = table.place().heading();
    if (heading == null) {
      return onlyPlace;
    }
    return row.text(key(heading)).map(this::padded);
  }

  /** Number cells lose the zeros that codes begin with. */
  private String padded(String code) {
    int missing = table.place().digits() - code.length();
    return missing > 0 ? "0".repeat(missing) + code : code;
  }

  private void read(ListRow row, String place, Figures column) {
    Optional<Integer> year = year(row, column);
    Optional<String> sector = text(row, "sector", table.sector(), column);
    Optional<String> subsector = text(row, "subsector", table.subsector(), column);
    Optional<BigDecimal> amount = amount(row, column);
    if (year.isPresent() && sector.isPresent() && subsector.isPresent() && amount.isPresent()) {
      RawEmission emission =
          emission(row, place, column, sector.get(), subsector.get(), year.get(), amount.get());
      if (isOnce(row, emission)) {
        intake.add(emission);
      }
    }
  }

  private RawEmission emission(
      ListRow row,
      String place,
      Figures column,
      String sector,
      String subsector,
      int year,
      BigDecimal amount) {
    SourceCell at = row.at(column.heading());
    return new RawEmission(
        sector,
        subsector,
        "",
        place,
        year,
        amount.multiply(table.value().tonnes()),
        at.sheet(),
        at.row(),
        at.column());
  }

  private Optional<Integer> year(ListRow row, Figures column) {
    Layout.Column year = table.year();
    return year == null
        ? row.checks().year(row.at(column.heading()), column.says().getOrDefault("year", ""))
        : row.year(key(year.heading()));
  }

  /** What neither a column nor the headings say is everything. */
  private static Optional<String> text(
      ListRow row, String part, Layout.@Nullable Column declared, Figures column) {
    return declared == null
        ? Optional.of(column.says().getOrDefault(part, RawEmission.ALL))
        : row.text(key(declared.heading()));
  }

  private Optional<BigDecimal> amount(ListRow row, Figures column) {
    String found = row.optional(column.heading());
    SourceCell at = row.at(column.heading());
    if (layout.style().isMissing(found)) {
      intake.setAside(at.sheet(), at.row(), "no figure: '" + found + "'");
      return Optional.empty();
    }
    return number(row.checks(), at, found, table.value().unit() + " as a number");
  }

  private Optional<BigDecimal> number(
      CellChecks checks, SourceCell at, String found, String expected) {
    Layout.Numbers numbers = layout.style();
    Layout.Mark decimal = numbers.decimal();
    String text = numbers.ungrouped(found);
    if (decimal != null && text.contains(decimal.other().text())) {
      intake.report(
          new NotANumber(at, found, expected + ", with '" + decimal.text() + "' before decimals"));
      return Optional.empty();
    }
    if (numbers.exponents() && EXPONENT.matcher(text).matches()) {
      text = new BigDecimal(text).toPlainString();
    }
    return numbers.negative()
        ? checks.number(at, text, expected)
        : checks.amount(at, text, expected);
  }

  /** A figure has one row, or as many as are declared. */
  private boolean isOnce(ListRow row, RawEmission emission) {
    Layout.AddedUp added = table.addedUp();
    List<Object> figure = new ArrayList<>(List.of(key(emission.municipality()), emission.year()));
    figure.add(key(emission.mainLabel()));
    figure.add(key(emission.subLabel()));
    if (added != null && added.by() != null) {
      figure.add(key(row.optional(key(added.by()))));
    }
    int most = added == null || added.by() != null ? 1 : added.most();
    boolean once = rowsOfFigure.merge(figure, 1, Integer::sum) <= most;
    if (!once) {
      SourceCell at =
          new SourceCell(intake.file(), emission.sheet(), emission.row(), emission.column());
      String what = String.join(" / ", figure.stream().map(String::valueOf).toList());
      intake.report(new DuplicateKey(at, what, most));
    }
    return once;
  }

  private void population(ListRow row, String place) {
    Layout.Population declared = table.population();
    Layout.Column year = table.year();
    if (declared == null || year == null) {
      return;
    }
    String heading = key(declared.heading());
    String found = row.optional(heading);
    SourceCell at = row.at(heading);
    Optional<Integer> ofYear = row.year(key(year.heading()));
    if (layout.style().isMissing(found) || ofYear.isEmpty()) {
      return;
    }
    number(row.checks(), at, found, "inhabitants as a number")
        .map(units -> units.multiply(declared.persons()).setScale(0, RoundingMode.HALF_EVEN))
        .map(BigDecimal::longValueExact)
        .filter(persons -> counted.add(List.of(place, ofYear.get(), persons)))
        .ifPresent(
            persons ->
                intake.add(
                    new RawPopulation(
                        place, place, ofYear.get(), persons, at.sheet(), at.row(), at.column())));
  }

  private static String key(@Nullable String text) {
    return text == null ? "" : FoldedText.of(text);
  }
}
