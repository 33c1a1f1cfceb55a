package se.klimatbokslut.domain.finding;

/**
 * The newest year of the edition before is missing: an older file under a newer date, or a torn
 * column.
 *
 * @param newest year that this edition ends with
 * @param earlier id of the edition before
 */
public record LostNewestYear(SourceCell at, int year, int newest, String earlier, Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return "found %d as newest year, expected %d or later, as in %s. Deliver the publisher's newest file."
        .formatted(newest, year, earlier);
  }
}
