package se.klimatbokslut.domain.finding;

/**
 * A use that goes beyond the fees that a unit had.
 *
 * @param year in whose books it stands
 * @param used in the year, with its currency
 * @param available in the year, with its currency
 */
public record OverusedFee(SourceCell at, String unit, int year, String used, String available)
    implements Finding {
  @Override
  public String explanation() {
    return "found that "
        + unit
        + " has used "
        + used
        + " in "
        + year
        + ", expected at most the "
        + available
        + " that it had: fees of the year and what was left of the year before. Correct the file;"
        + " when it is right, accept it with a reason, and the rest is told as overused.";
  }
}
