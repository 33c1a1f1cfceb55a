package se.klimatbokslut.domain.finding;

/** A sheet or text far beyond the size of its publication. */
public record TooLarge(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found " + found + ", expected " + expected + ". Deliver the publisher's original file.";
  }
}
