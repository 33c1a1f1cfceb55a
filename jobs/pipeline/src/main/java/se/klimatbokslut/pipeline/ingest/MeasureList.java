package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A register of measures, such as a climate investment plan. */
final class MeasureList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String ID = "measure_id";
  private static final String ACTOR = "actor";
  private static final String SECTOR = "sector";
  private static final String KRONOR = "sek";
  private static final String KILOTONNES = "kt_per_year";
  private static final String FIRST = "first_year";
  private static final String LAST = "last_year";
  private static final String STATUS = "status";
  private static final String BENEFIT = "co_benefit";
  private static final List<String> NEEDED =
      List.of(MUNICIPALITY, ID, ACTOR, SECTOR, KRONOR, KILOTONNES, FIRST, LAST, STATUS, BENEFIT);

  @Override
  public String name() {
    return "measures (columns "
        + String.join(", ", NEEDED)
        + "; actor municipal, regional, state or private; kt of CO2e)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("measures");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> id = row.text(ID);
    Optional<String> actor = word(row, ACTOR);
    Optional<String> sector = word(row, SECTOR);
    Optional<Integer> first = row.year(FIRST);
    Optional<Integer> last = row.year(LAST);
    Optional<String> status = word(row, STATUS);
    boolean hasKronor = !row.optional(KRONOR).isEmpty();
    boolean hasEffect = !row.optional(KILOTONNES).isEmpty();
    Optional<BigDecimal> kronor = hasKronor ? row.investment(KRONOR) : Optional.empty();
    Optional<BigDecimal> effect =
        hasEffect ? row.amount(KILOTONNES, "kt of CO2e as a number") : Optional.empty();
    if (municipality.isPresent()
        && id.isPresent()
        && actor.isPresent()
        && sector.isPresent()
        && first.isPresent()
        && last.isPresent()
        && status.isPresent()
        && hasKronor == kronor.isPresent()
        && hasEffect == effect.isPresent()) {
      SourceCell at = row.at(hasEffect ? KILOTONNES : hasKronor ? KRONOR : FIRST);
      intake.add(
          new RawMeasure(
              municipality.get(),
              id.get(),
              actor.get(),
              sector.get(),
              kronor,
              effect,
              first.get(),
              last.get(),
              status.get(),
              row.optional(BENEFIT),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<String> word(ListRow row, String heading) {
    return row.text(heading).map(text -> text.toLowerCase(Locale.ROOT));
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, ID, ACTOR));
  }
}
