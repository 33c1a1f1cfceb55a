package se.klimatbokslut.domain.finding;

/** A sector of a municipality that the file has for others and lacks for this one. */
public record MissingRow(SourceCell at, String area, String what) implements Finding {
  @Override
  public String explanation() {
    return "found no row for "
        + what
        + " of "
        + area
        + ", expected every municipality to have the same rows. Deliver the publisher's original"
        + " file.";
  }
}
