package se.klimatbokslut.domain.finding;

/**
 * A grant that goes beyond what the climate fund held.
 *
 * @param year in whose books it stands
 * @param granted in the year, with its currency
 * @param available at the beginning of the year, with its currency
 */
public record GrantAboveFund(
    SourceCell at, String applicationId, int year, String granted, String available)
    implements Finding {
  @Override
  public String explanation() {
    return "found application "
        + applicationId
        + ", with which the fund has granted "
        + granted
        + " in "
        + year
        + ", expected at most the "
        + available
        + " that it held when the year began. Correct the file; when it is right, accept it with a"
        + " reason, and the rest is told as not covered.";
  }
}
