package se.klimatbokslut.domain.statistics;

import java.util.List;
import java.util.function.Predicate;

/** The estimates of one year with their band. */
record EstimatedYear(List<SectorFigure> estimates, PrognosisBand band) {
  /**
   * Half the width of the band around the sum of some sectors, in percent of it: the total's when
   * all count, else that of the sectors as independent of each other.
   */
  double halfWidthPct(Predicate<String> counted) {
    List<SectorFigure> scope =
        estimates.stream().filter(figure -> counted.test(figure.sector())).toList();
    double sum = scope.stream().mapToDouble(figure -> figure.amount().toTonnes()).sum();
    if (scope.size() == estimates.size() || sum <= 0) {
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
