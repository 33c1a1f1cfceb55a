package se.klimatbokslut.domain.finding;

/**
 * The same key more often in one file than its figure has rows.
 *
 * @param most rows that a figure has
 */
public record DuplicateKey(SourceCell at, String key, int most) implements Finding {
  public DuplicateKey(SourceCell at, String key) {
    this(at, key, 1);
  }

  @Override
  public String explanation() {
    return most == 1
        ? "found a second row for " + key + ", expected one. Remove the row that is wrong."
        : "found %d rows for %s, expected at most %d. Remove the row that is wrong."
            .formatted(most + 1, key, most);
  }
}
