package se.klimatbokslut.domain.statistics;

import java.util.List;
import java.util.function.Predicate;
import se.klimatbokslut.domain.quantity.Co2e;

/** The estimates of one year with their band. */
record EstimatedYear(List<SectorFigure> estimates, PrognosisBand band) {
  /**
   * Half the width of the band around the sum of some sectors, in percent of it: the total's when
   * all that emit count, else that of the sectors as independent of each other.
   */
  double halfWidthPct(Predicate<String> counted) {
    List<SectorFigure> scope =
        estimates.stream().filter(figure -> counted.test(figure.sector())).toList();
    double sum = scope.stream().mapToDouble(figure -> figure.amount().toTonnes()).sum();
    boolean isTotal =
        estimates.stream()
            .filter(figure -> !counted.test(figure.sector()))
            .allMatch(figure -> figure.amount().equals(Co2e.ZERO));
    if (isTotal || sum <= 0) {
      return band.totalPct();
    }
    double squares =
        scope.stream()
            .mapToDouble(
                figure -> figure.amount().toTonnes() * band.ofSector(figure.sector()) / sum)
            .map(pct -> pct * pct)
            .sum();
    return Math.sqrt(squares);
  }
}
