package se.klimatbokslut.domain.finding;

/**
 * An edition that was taken in after a later one. It speaks for no year that the later one holds.
 *
 * @param later id of the edition with the later date
 */
public record LateEdition(SourceCell at, String date, String later, Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return "found an edition of %s, expected one after %s, which is held. It takes its place in the order of editions; nothing is to be done."
        .formatted(date, later);
  }
}
