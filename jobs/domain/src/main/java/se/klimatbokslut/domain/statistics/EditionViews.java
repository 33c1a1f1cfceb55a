package se.klimatbokslut.domain.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.time.Status;

/**
 * Emissions as they were known before the newest edition and as they are now, so that what it told
 * anew of earlier years stands apart from what happened in the years it added. Estimates are in
 * none of the views. Facilities, populations and everything else is only known as it is now and the
 * same in all three.
 *
 * @param newestEdition id of the edition that made the difference
 * @param before what was known before it
 * @param sameYears the years of that view with the figures of now
 * @param now every year with the figures of now
 */
public record EditionViews(
    String newestEdition, Statistics before, Statistics sameYears, Statistics now) {

  /** Empty when no earlier edition held a year of the newest. */
  public static Optional<EditionViews> of(Statistics statistics) {
    List<SectorFigure> figures =
        statistics.figures().stream().filter(figure -> !isEstimate(figure)).toList();
    return statistics.previousFigures().isEmpty()
        ? Optional.empty()
        : newest(figures).map(edition -> of(statistics, figures, edition));
  }

  private static EditionViews of(Statistics statistics, List<SectorFigure> figures, String newest) {
    Set<Integer> told =
        years(figures.stream().filter(figure -> figure.editionId().equals(newest)).toList());
    List<SectorFigure> before =
        Stream.concat(
                figures.stream().filter(figure -> !told.contains(figure.year())),
                statistics.previousFigures().stream().filter(in(told)))
            .toList();
    List<SectorFigure> sameYears = figures.stream().filter(in(years(before))).toList();
    return new EditionViews(
        newest,
        statistics.withFigures(before),
        statistics.withFigures(sameYears),
        statistics.withFigures(figures));
  }

  /** Only the newest edition's figures are definitive; where none is, ids sort by date. */
  private static Optional<String> newest(List<SectorFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.status() == Status.DEFINITIVE)
        .map(SectorFigure::editionId)
        .findFirst()
        .or(() -> figures.stream().map(SectorFigure::editionId).max(Comparator.naturalOrder()));
  }

  private static boolean isEstimate(SectorFigure figure) {
    return figure.status() == Status.PROGNOSIS || figure.status() == Status.ASSUMED;
  }

  private static Predicate<SectorFigure> in(Set<Integer> years) {
    return figure -> years.contains(figure.year());
  }

  private static Set<Integer> years(List<SectorFigure> figures) {
    return figures.stream().map(SectorFigure::year).collect(Collectors.toSet());
  }
}
