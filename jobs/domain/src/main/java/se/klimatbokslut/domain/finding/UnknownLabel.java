package se.klimatbokslut.domain.finding;

/**
 * A label that the vocabulary does not hold.
 *
 * @param line of a vocabulary that would give the label a meaning; empty where none is proposed
 * @param renamed what the label was called before, as far as its figures tell; empty otherwise
 */
public record UnknownLabel(
    SourceCell at, String label, String vocabulary, String nearest, String line, String renamed)
    implements Finding {
  public UnknownLabel(SourceCell at, String label, String vocabulary, String nearest) {
    this(at, label, vocabulary, nearest, "", "");
  }

  /**
   * The same label when its figures are those of a known one.
   *
   * @param earlier the label, and the edition that has it
   * @param meaning line of the vocabulary that gives the label the meaning of the earlier
   */
  public UnknownLabel renamedFrom(String earlier, String meaning) {
    return new UnknownLabel(at, label, vocabulary, nearest, meaning, earlier);
  }

  @Override
  public String explanation() {
    return "found '"
        + label
        + "', expected a label of "
        + vocabulary
        + "; the nearest is '"
        + nearest
        + "'."
        + (renamed.isEmpty() ? "" : " It holds the same figures as " + renamed + ": renamed?")
        + remedy();
  }

  private String remedy() {
    return line.isEmpty()
        ? " Correct the file or add the alias to the vocabulary."
        : " Correct the file or add the alias to the vocabulary: this line in"
            + " vocabularies/sector-aliases.csv of the program, or of the folder given with"
            + " --schemas, if that is what it means: "
            + line;
  }
}
