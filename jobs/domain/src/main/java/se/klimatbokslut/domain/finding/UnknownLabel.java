package se.klimatbokslut.domain.finding;

/** A label that the vocabulary does not hold. */
public record UnknownLabel(SourceCell at, String label, String vocabulary, String nearest)
    implements Finding {
  @Override
  public String explanation() {
    return "found '"
        + label
        + "', expected a label of "
        + vocabulary
        + "; the nearest is '"
        + nearest
        + "'. Correct the file or add the alias to the vocabulary.";
  }
}
