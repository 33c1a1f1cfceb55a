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
 * @param status the weakest among the figures that were added
 * @param editionId of the figures; several are joined by {@code " + "}
 */
public record YearFigure(Co2e amount, Status status, String editionId) {
  private static final List<Status> WEAKEST_LAST =
      List.of(Status.DEFINITIVE, Status.OLDER_EDITION, Status.CARRIED_FORWARD, Status.PROGNOSIS);

  /**
   * Adds up the figures of one year.
   *
   * @throws IllegalArgumentException when there is none: no figure is not zero
   */
  public static YearFigure sum(Collection<SectorFigure> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("Cannot add up no figures: missing is not zero");
    }
    return new YearFigure(total(figures), weakest(figures), editions(figures));
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

  private static Status weakest(Collection<SectorFigure> figures) {
    return figures.stream()
        .map(SectorFigure::status)
        .max(Comparator.comparingInt(WEAKEST_LAST::indexOf))
        .orElseThrow();
  }

  private static String editions(Collection<SectorFigure> figures) {
    return figures.stream()
        .map(SectorFigure::editionId)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" + "));
  }
}
