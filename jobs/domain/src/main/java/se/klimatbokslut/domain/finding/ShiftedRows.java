package se.klimatbokslut.domain.finding;

/**
 * Rows whose figures stand beside the labels of their neighbours.
 *
 * @param at the first of them
 * @param lastRow the last of them
 * @param rows how many are shown to be moved
 * @param down true when figures stand below their labels
 * @param earlier id of the edition that it is compared with
 */
public record ShiftedRows(
    SourceCell at, int lastRow, int rows, boolean down, String earlier, Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return "found figures of the row %s in %d rows to row %d, expected figures beside the labels that they have in %s. Deliver the publisher's original file."
        .formatted(down ? "above" : "below", rows, lastRow, earlier);
  }
}
