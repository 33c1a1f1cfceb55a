package se.klimatbokslut.domain.finding;

/**
 * A known label or name that the edition before spelled differently.
 *
 * @param code that both mean
 * @param before as spelled in the edition before
 * @param earlier id of the edition before
 */
public record ChangedLabel(
    SourceCell at, String code, String label, String before, String earlier, Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return "found '%s', expected '%s' as in %s. Both are known and mean %s."
        .formatted(label, before, earlier, code);
  }
}
