package se.klimatbokslut.domain.finding;

/** A municipality or county that is in no list, by name or by code. */
public record UnknownArea(SourceCell at, String name, String nearest) implements Finding {
  @Override
  public String explanation() {
    return "found '"
        + name
        + "', expected a municipality or county known in that year; the nearest is '"
        + nearest
        + "'. Correct the file or add the alias to the vocabulary.";
  }
}
