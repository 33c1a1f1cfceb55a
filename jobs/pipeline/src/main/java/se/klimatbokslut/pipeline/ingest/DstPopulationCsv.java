package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * Statistics Denmark's FOLK1A as its API answers in CSV and BULK: {@code OMRÅDE;TID;INDHOLD}, with
 * names, codes or both. Rows of one sex, age or marital status are set aside. The file states no
 * date, so a sidecar should. The layout follows what programs that read the service rely on.
 */
final class DstPopulationCsv implements PublicationParser {
  private static final String PLACE = "område";
  private static final String TIME = "tid";
  private static final String PERSONS = "indhold";
  private static final List<String> NEEDED = List.of(PLACE, TIME, PERSONS);

  /** Columns that divide the population, when they are asked for. */
  private static final List<String> PARTS = List.of("køn", "alder", "civilstand");

  private static final List<String> TOTALS =
      List.of("", "tot", "ialt", "i alt", "alder i alt", "alder, i alt", "total", "age, total");

  @Override
  public String name() {
    return "population of Denmark (FOLK1A) as CSV (columns OMRÅDE, TID, INDHOLD)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(DanishPopulation.PUBLICATION);
    CellChecks checks = new CellChecks(grid.kind(), intake);
    DanishPopulation population =
        new DanishPopulation(new PopulationRows("", checks, intake), intake);
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> columns(intake.file(), sheet),
            NEEDED,
            row -> read(row, population, intake));
    population.checkHasFirstQuarter(SourceCell.wholeFile(intake.file()));
  }

  private static void read(ListRow row, DanishPopulation population, Intake intake) {
    if (!countsEverybody(row)) {
      intake.setAside("", row.row().number(), "a row that does not count everybody");
      return;
    }
    Optional<String> place = row.text(PLACE);
    Optional<String> time = row.text(TIME);
    if (place.isPresent() && time.isPresent()) {
      population.add(place.get(), "", time.get(), row.at(PERSONS), row.optional(PERSONS));
    }
  }

  private static boolean countsEverybody(ListRow row) {
    return PARTS.stream()
        .map(part -> row.optional(part).toLowerCase(Locale.ROOT))
        .allMatch(text -> TOTALS.contains(text) || TOTALS.contains(withoutCode(text)));
  }

  /** "TOT I alt" when codes and names are asked for together. */
  private static String withoutCode(String text) {
    return text.substring(text.indexOf(' ') + 1);
  }

  /** Other tables of the service have the three columns too, and further ones of their own. */
  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, NEEDED)
        .filter(columns -> columns.headings().stream().allMatch(DstPopulationCsv::isOfPopulation));
  }

  private static boolean isOfPopulation(String heading) {
    return heading.isEmpty() || NEEDED.contains(heading) || PARTS.contains(heading);
  }
}
