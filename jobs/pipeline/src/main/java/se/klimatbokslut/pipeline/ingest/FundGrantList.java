package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A list of applications to the fund of the climate fee and what became of them. */
final class FundGrantList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String ID = "application_id";
  private static final String APPLICANT = "applicant";
  private static final String DATE = "date";
  private static final String APPLIED = "sek_applied";
  private static final String GRANTED = "sek_granted";
  private static final String DECIDED = "decided_date";
  private static final String STATUS = "status";
  private static final String PURPOSE = "purpose";
  private static final String DECISION = "granted";
  private static final List<String> NEEDED =
      List.of(MUNICIPALITY, ID, APPLICANT, DATE, APPLIED, GRANTED, DECIDED, STATUS, PURPOSE);

  @Override
  public String name() {
    return "climate-fund-grants (columns "
        + String.join(", ", NEEDED)
        + "; status applied, granted, refused or withdrawn)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("climate-fund-grants");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> id = row.text(ID);
    Optional<String> applicant = row.text(APPLICANT);
    Optional<LocalDate> date = row.date(DATE);
    Optional<BigDecimal> applied = row.kronor(APPLIED);
    Optional<String> status = row.text(STATUS).map(text -> text.toLowerCase(Locale.ROOT));
    boolean isGranted = status.filter(DECISION::equals).isPresent();
    Optional<BigDecimal> granted = isGranted ? row.kronor(GRANTED) : Optional.empty();
    Optional<LocalDate> decided =
        isGranted || !row.optional(DECIDED).isEmpty() ? row.date(DECIDED) : Optional.empty();
    boolean isWhole = !isGranted || (granted.isPresent() && decided.isPresent());
    if (municipality.isPresent()
        && id.isPresent()
        && applicant.isPresent()
        && date.isPresent()
        && applied.isPresent()
        && status.isPresent()
        && isWhole) {
      SourceCell at = row.at(isGranted ? GRANTED : APPLIED);
      intake.add(
          new RawFundGrant(
              municipality.get(),
              id.get(),
              applicant.get(),
              date.get(),
              applied.get(),
              granted,
              decided,
              status.get(),
              row.optional(PURPOSE),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, ID, APPLICANT));
  }
}
