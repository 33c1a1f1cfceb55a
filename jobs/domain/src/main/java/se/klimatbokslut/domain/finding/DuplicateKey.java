package se.klimatbokslut.domain.finding;

/** The same key twice in one file. */
public record DuplicateKey(SourceCell at, String key) implements Finding {
  @Override
  public String explanation() {
    return "found a second row for " + key + ", expected one. Remove the row that is wrong.";
  }
}
