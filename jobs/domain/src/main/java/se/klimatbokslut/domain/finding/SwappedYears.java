package se.klimatbokslut.domain.finding;

/**
 * Two years whose columns were exchanged.
 *
 * @param earlier id of the edition that it is compared with
 */
public record SwappedYears(SourceCell at, int first, int second, String earlier, Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return "found the figures of %d in the column of %d, expected each near its own in %s. Put the columns of %d and %d back, or deliver the publisher's original file."
        .formatted(second, first, earlier, first, second);
  }
}
