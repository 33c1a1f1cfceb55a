package se.klimatbokslut.publish.revision;

import java.sql.SQLException;
import java.time.LocalDate;
import se.klimatbokslut.publish.release.ReleaseRow;

/** Two editions of one publication that follow each other. */
public record EditionPair(
    String publication,
    String gas,
    String fromEdition,
    String toEdition,
    LocalDate fromDate,
    LocalDate toDate) {

  static EditionPair of(ReleaseRow row) throws SQLException {
    return new EditionPair(
        row.text("publication"),
        row.text("gas"),
        row.text("from_edition"),
        row.text("to_edition"),
        row.date("from_date").orElseThrow(),
        row.date("to_date").orElseThrow());
  }
}
