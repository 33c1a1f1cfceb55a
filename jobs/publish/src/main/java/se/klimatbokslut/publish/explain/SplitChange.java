package se.klimatbokslut.publish.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.explain.SectorPart;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.text.TextBundle;

/**
 * A change between two years, split by sector into what follows the nation and what is local;
 * tonnes.
 *
 * @param from how the first year is known
 * @param to how the last year is known
 * @param sectors the largest change first
 * @param sentence the same in words
 */
public record SplitChange(Known from, Known to, List<Part> sectors, Part total, String sentence) {

  /** A year with the status and edition of its figures. */
  public record Known(int year, String status, String editionId) {}

  /**
   * What one sector, or all of them, changed by.
   *
   * @param sector code; {@code all} for the total
   * @param national effect; empty where the nation has no such emissions to compare with
   * @param local the rest of the change
   */
  public record Part(
      String sector, BigDecimal change, Optional<BigDecimal> national, BigDecimal local) {}

  /**
   * Splits a change, with the figures of its sentence set as in {@code figures}.
   *
   * @return empty when one of the years is not held, or does not have the sectors of the other
   */
  public static Optional<SplitChange> of(
      ReleaseDatabase database, ChangeQuestion question, Locale language, Figures figures) {
    try {
      ExplainedChange change = ExplainedChange.of(database, question);
      TextBundle texts = TextBundle.of(ExplainAnswer.TEXTS, language);
      String sentence = new ChangeSentence(change, texts, language, figures).text();
      return Optional.of(
          new SplitChange(
              known(change.from()),
              known(change.to()),
              change.sectorsBySize().stream().map(SplitChange::part).toList(),
              total(change),
              sentence));
    } catch (CannotExplainException e) {
      return Optional.empty();
    }
  }

  private static Known known(SectorYear year) {
    return new Known(year.year(), year.status(), year.editionId());
  }

  private static Part part(SectorPart part) {
    return new Part(
        part.levels().sector(),
        part.change().tonnes(),
        part.national().map(Co2e::tonnes),
        part.local().tonnes());
  }

  private static Part total(ExplainedChange change) {
    return new Part(
        "all",
        change.explanation().betweenYears().tonnes(),
        Optional.of(change.explanation().national().tonnes()),
        change.explanation().local().tonnes());
  }
}
