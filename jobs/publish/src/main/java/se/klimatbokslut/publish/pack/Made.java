package se.klimatbokslut.publish.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import se.klimatbokslut.publish.report.Report;

/** When a report was made, for the properties of its files. */
final class Made {
  private Made() {}

  /** The moment that the report says; the start of 1980 when it says none that can be read. */
  static Instant of(Report report) {
    String made = report.made();
    try {
      return made.contains("T")
          ? OffsetDateTime.parse(made).toInstant()
          : LocalDate.parse(made).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      return LocalDate.of(1980, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }
}
