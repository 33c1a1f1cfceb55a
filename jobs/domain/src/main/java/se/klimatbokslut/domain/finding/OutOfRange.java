package se.klimatbokslut.domain.finding;

/** A number that the column cannot hold. */
public record OutOfRange(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found " + found + ", expected " + expected + ". Correct the file.";
  }
}
