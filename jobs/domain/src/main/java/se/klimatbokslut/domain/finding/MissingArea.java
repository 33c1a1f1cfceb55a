package se.klimatbokslut.domain.finding;

/** A municipality that the publication covers and the file lacks. */
public record MissingArea(SourceCell at, String name, int year) implements Finding {
  @Override
  public String explanation() {
    return "found no row for "
        + name
        + " in "
        + year
        + ", expected every municipality. Deliver the publisher's original file.";
  }
}
