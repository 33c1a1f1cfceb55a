package se.klimatbokslut.domain.finding;

/** Text where a number belongs. */
public record NotANumber(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found '" + found + "', expected " + expected + ". Correct the file.";
  }
}
