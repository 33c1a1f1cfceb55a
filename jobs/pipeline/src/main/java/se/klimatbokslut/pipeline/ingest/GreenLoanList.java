package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * A register of what a municipality has borrowed at the end of a year, and how much of it green.
 */
final class GreenLoanList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String YEAR = "year";
  private static final String LENDER = "lender";
  private static final String PORTFOLIO = "portfolio_sek";
  private static final String GREEN = "green_sek";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, YEAR, LENDER, PORTFOLIO, GREEN);

  @Override
  public String name() {
    return "green-loans (columns "
        + String.join(", ", NEEDED)
        + "; at the end of the year, green_sek is part of portfolio_sek)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("green-loans");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  /** What is not stated is left out; whoever states neither lacks the portfolio. */
  private static void read(ListRow row, Intake intake) {
    boolean hasGreen = !row.optional(GREEN).isEmpty();
    boolean hasPortfolio = !row.optional(PORTFOLIO).isEmpty();
    if (hasPortfolio || !hasGreen) {
      read(row, PORTFOLIO, RawGreenLoan.PORTFOLIO, intake);
    }
    if (hasGreen) {
      read(row, GREEN, RawGreenLoan.GREEN, intake);
    }
  }

  private static void read(ListRow row, String heading, String part, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<Integer> year = row.year(YEAR);
    Optional<String> lender = row.text(LENDER);
    Optional<BigDecimal> kronor = row.investment(heading);
    if (municipality.isPresent() && year.isPresent() && lender.isPresent() && kronor.isPresent()) {
      SourceCell at = row.at(heading);
      intake.add(
          new RawGreenLoan(
              municipality.get(),
              year.get(),
              lender.get(),
              part,
              kronor.get(),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, LENDER, GREEN));
  }
}
