package se.klimatbokslut.domain.finding;

/**
 * Rows of a list that the edition before held and this one does not.
 *
 * @param first one of them in words
 * @param count how many
 * @param earlier id of the edition before
 */
public record LostFigures(SourceCell at, String first, int count, String earlier, Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    String others = count == 1 ? "" : " and %d more".formatted(count - 1);
    return "found no row of %s%s, expected every row that %s holds. Deliver the whole list."
        .formatted(first, others, earlier);
  }
}
