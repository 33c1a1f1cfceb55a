package se.klimatbokslut.domain.finding;

/**
 * A facility that a named method takes off and of which no list tells anything.
 *
 * @param at the file with the parameters of the method
 * @param facility with its municipality
 */
public record MissingFacility(SourceCell at, String facility, String method) implements Finding {
  @Override
  public String explanation() {
    return "found no figures of "
        + facility
        + ", expected them because "
        + method
        + " takes them off; the method has no rows in this release. Deliver a list of facilities:"
        + " municipality_id;facility;year;gas;kg;source, one line a year.";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }
}
