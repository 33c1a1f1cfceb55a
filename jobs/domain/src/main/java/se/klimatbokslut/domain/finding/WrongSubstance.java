package se.klimatbokslut.domain.finding;

/** Sheet name, title and column headings that do not name the same substance. */
public record WrongSubstance(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found " + found + ", expected " + expected + ". Deliver the publisher's original file.";
  }
}
