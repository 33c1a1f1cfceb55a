package se.klimatbokslut.domain.finding;

/**
 * An edition dated before another one that it must be newer than, because it holds a newer year.
 *
 * @param year that only this edition holds
 * @param later id of the edition with the later date
 */
public record BackdatedEdition(
    SourceCell at, String date, int year, String later, Severity severity) implements Finding {
  @Override
  public String explanation() {
    return "found figures of %d under the date %s, expected a date after %s, which ends earlier. State the right edition_date in a sidecar, or deliver the publisher's original file."
        .formatted(year, date, later);
  }
}
