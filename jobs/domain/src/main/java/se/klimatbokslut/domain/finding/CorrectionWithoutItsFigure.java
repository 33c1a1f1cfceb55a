package se.klimatbokslut.domain.finding;

/**
 * A correction whose guard does not match: the edition holds another figure than the one that was
 * found wrong.
 *
 * @param at the correction in its file
 * @param figure place, sector, year and edition
 * @param found what the edition holds, with unit, or that it holds nothing
 * @param expected the guard, with unit
 */
public record CorrectionWithoutItsFigure(
    SourceCell at, String figure, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found "
        + found
        + " for "
        + figure
        + ", expected "
        + expected
        + " as the correction was written for. Read what the publisher says now; then remove the"
        + " correction, limit it to earlier editions or write it anew.";
  }
}
