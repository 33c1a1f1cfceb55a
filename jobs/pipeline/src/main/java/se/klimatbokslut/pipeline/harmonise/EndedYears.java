package se.klimatbokslut.pipeline.harmonise;

import java.time.LocalDate;
import java.util.List;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawRow;

/** What a list tells of a year is known when the year has ended. */
final class EndedYears {
  private static final LocalDate NONE = LocalDate.MAX;

  private EndedYears() {}

  /** A finding for each row whose year had not ended on the date of the edition. */
  static List<Finding> findings(List<? extends RawRow> rows, Edition edition) {
    LocalDate date = edition.date().orElse(NONE);
    return rows.stream()
        .filter(row -> row.year() >= date.getYear())
        .map(row -> (Finding) notEnded(row, date, edition))
        .toList();
  }

  private static OutOfRange notEnded(RawRow row, LocalDate date, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), "year");
    String expected = "a year that had ended on " + date + ", the date of the edition";
    return new OutOfRange(at, Integer.toString(row.year()), expected);
  }
}
