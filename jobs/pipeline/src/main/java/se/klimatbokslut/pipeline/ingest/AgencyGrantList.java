package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A register of grants that a municipality has received from agencies. */
final class AgencyGrantList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String AGENCY = "agency";
  private static final String YEAR = "year";
  private static final String AREA = "area";
  private static final String KRONOR = "sek";
  private static final String PROJECT = "project";
  private static final List<String> NEEDED =
      List.of(MUNICIPALITY, AGENCY, YEAR, AREA, KRONOR, PROJECT);

  @Override
  public String name() {
    return "agency-grants (columns " + String.join(", ", NEEDED) + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("agency-grants");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> agency = row.text(AGENCY);
    Optional<Integer> year = row.year(YEAR);
    Optional<String> area = row.text(AREA);
    Optional<BigDecimal> kronor = row.investment(KRONOR);
    Optional<String> project = row.text(PROJECT);
    if (municipality.isPresent()
        && agency.isPresent()
        && year.isPresent()
        && area.isPresent()
        && kronor.isPresent()
        && project.isPresent()) {
      SourceCell at = row.at(KRONOR);
      intake.add(
          new RawAgencyGrant(
              municipality.get(),
              agency.get(),
              year.get(),
              area.get(),
              project.get(),
              kronor.get(),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, AGENCY, PROJECT));
  }
}
