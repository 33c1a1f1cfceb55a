package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A list of what was taken up or stored in a municipality. */
final class NegativeEmissionList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String KIND = "kind";
  private static final String YEAR = "year";
  private static final String TONNES = "tonnes";
  private static final String PERMANENCE = "permanence_years";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, KIND, YEAR, TONNES);

  /** Geological storage is meant to last for ten thousand. */
  private static final int MOST_DIGITS = 6;

  @Override
  public String name() {
    return "negative-emissions (columns "
        + String.join(", ", NEEDED)
        + ", optional permanence_years and source)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("negative-emissions");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> kind = row.text(KIND).map(text -> text.toLowerCase(Locale.ROOT));
    Optional<Integer> year = row.year(YEAR);
    Optional<BigDecimal> tonnes = row.amount(TONNES, "tonnes taken up");
    String permanence = row.optional(PERMANENCE);
    boolean isKnown = isYears(row, permanence, intake);
    if (municipality.isPresent()
        && kind.isPresent()
        && year.isPresent()
        && tonnes.isPresent()
        && isKnown) {
      SourceCell at = row.at(TONNES);
      intake.add(
          new RawNegativeEmission(
              municipality.get(),
              kind.get(),
              year.get(),
              tonnes.get(),
              Optional.of(permanence).filter(text -> !text.isEmpty()).map(Long::valueOf),
              row.optional("source"),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  /** An empty cell is one, too: for how long nobody knows. */
  private static boolean isYears(ListRow row, String found, Intake intake) {
    boolean isOne = found.matches("\\d{0," + MOST_DIGITS + "}");
    if (!isOne) {
      String expected = "whole years, or an empty cell when that is unknown";
      intake.report(new NotANumber(row.at(PERMANENCE), found, expected));
    }
    return isOne;
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, KIND, YEAR));
  }
}
