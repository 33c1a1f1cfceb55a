package se.klimatbokslut.domain.finding;

/** A municipality that the publication covers and the file lacks. */
public record MissingArea(SourceCell at, String name) implements Finding {
  @Override
  public String explanation() {
    return "found no row for "
        + name
        + ", expected every municipality. Deliver the publisher's original file.";
  }
}
