package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;

/** A row of a table with headings, read by heading. */
record ListRow(Columns columns, GridRow row, CellChecks checks) {
  SourceCell at(String heading) {
    return columns.at(row, heading);
  }

  /** Empty when the cell is, or when there is no such column. */
  String optional(String heading) {
    return columns.text(row, heading);
  }

  /** What is empty is reported, unless the whole column is missing, which has been told. */
  Optional<String> text(String heading) {
    return columns.has(heading)
        ? checks.text(at(heading), optional(heading), heading)
        : Optional.empty();
  }

  Optional<Integer> year(String heading) {
    return text(heading).flatMap(text -> checks.year(at(heading), text));
  }

  Optional<LocalDate> date(String heading) {
    return text(heading).flatMap(text -> checks.date(at(heading), text));
  }

  /** Money that somebody has booked: not negative, without fractions of an öre. */
  Optional<BigDecimal> kronor(String heading) {
    return text(heading).flatMap(text -> checks.kronor(at(heading), text));
  }

  /** Money of an investment, up to a million million. */
  Optional<BigDecimal> investment(String heading) {
    return text(heading).flatMap(text -> checks.investment(at(heading), text));
  }

  Optional<BigDecimal> number(String heading) {
    return text(heading).flatMap(text -> checks.number(at(heading), text, heading));
  }

  Optional<BigDecimal> amount(String heading, String expected) {
    return text(heading).flatMap(text -> checks.amount(at(heading), text, expected));
  }
}
