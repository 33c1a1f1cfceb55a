package se.klimatbokslut.domain.finding;

/** A unit that uses fees and has paid none. Its name may be spelled differently among the trips. */
public record UseWithoutFee(SourceCell at, String unit, int year, String nearest)
    implements Finding {
  @Override
  public String explanation() {
    return "found a use of fees by "
        + unit
        + " in "
        + year
        + ", expected a unit that has paid fees by then; the nearest is '"
        + nearest
        + "'. Correct the name, or deliver the unit's trips together with this file.";
  }
}
