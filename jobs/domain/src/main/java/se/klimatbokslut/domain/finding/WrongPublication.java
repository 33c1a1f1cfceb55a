package se.klimatbokslut.domain.finding;

/** A file that is of another publication than it was delivered as. */
public record WrongPublication(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found publication "
        + found
        + " by the content of the file, expected "
        + expected
        + ". Name the right publication or deliver the right file.";
  }
}
