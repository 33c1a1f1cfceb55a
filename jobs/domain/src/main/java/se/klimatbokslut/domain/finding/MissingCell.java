package se.klimatbokslut.domain.finding;

/** An empty cell where the layout has a value. Missing is not zero. */
public record MissingCell(SourceCell at, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found an empty cell, expected " + expected + ". Missing is not zero: correct the file.";
  }
}
