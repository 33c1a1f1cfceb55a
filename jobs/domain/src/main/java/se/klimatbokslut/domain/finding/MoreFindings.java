package se.klimatbokslut.domain.finding;

/** Stands for the findings of a file beyond those that are listed one by one. */
public record MoreFindings(SourceCell at, int listed, int more) implements Finding {
  @Override
  public String explanation() {
    return "found "
        + more
        + " more errors, expected none; the first "
        + listed
        + " are listed. Correct those and deliver the file again.";
  }
}
