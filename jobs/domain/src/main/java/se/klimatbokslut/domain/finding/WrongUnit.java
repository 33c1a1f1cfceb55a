package se.klimatbokslut.domain.finding;

/** A unit that the publication does not use. */
public record WrongUnit(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found unit '"
        + found
        + "', expected '"
        + expected
        + "'. Deliver the publisher's original file.";
  }
}
