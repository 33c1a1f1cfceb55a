package se.klimatbokslut.domain.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

/**
 * The emissions of one year inside a scope.
 *
 * @param status the weakest among the figures that were added; carried forward when more than half
 *     of the amount is
 * @param editionId of the figures; several are joined by {@code " + "}
 */
public record YearFigure(Co2e amount, Status status, String editionId) {
  private static final List<Status> WEAKEST_LAST =
      List.of(
          Status.CARRIED_FORWARD,
          Status.DEFINITIVE,
          Status.OLDER_EDITION,
          Status.NOT_ALLOCATED,
          Status.PROGNOSIS,
          Status.ASSUMED);

  /**
   * Adds up the figures of one year.
   *
   * @throws IllegalArgumentException when there is none: no figure is not zero
   */
  public static YearFigure sum(Collection<SectorFigure> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("Cannot add up no figures: missing is not zero");
    }
    return new YearFigure(total(figures), status(figures), editions(figures));
  }

  /** The same year with another amount. */
  public YearFigure with(Co2e changed) {
    return new YearFigure(changed, status, editionId);
  }

  public boolean isPrognosis() {
    return status == Status.PROGNOSIS;
  }

  private static Co2e total(Collection<SectorFigure> figures) {
    return figures.stream().map(SectorFigure::amount).reduce(Co2e.ZERO, Co2e::plus);
  }

  private static Status status(Collection<SectorFigure> figures) {
    Status weakest =
        figures.stream()
            .map(SectorFigure::status)
            .max(Comparator.comparingInt(WEAKEST_LAST::indexOf))
            .orElseThrow();
    List<SectorFigure> carried =
        figures.stream().filter(figure -> figure.status() == Status.CARRIED_FORWARD).toList();
    return weakest == Status.PROGNOSIS || weakest == Status.ASSUMED
        ? weakest
        : Status.ofSum(weakest, total(carried), total(figures));
  }

  private static String editions(Collection<SectorFigure> figures) {
    return figures.stream()
        .map(SectorFigure::editionId)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" + "));
  }
}
