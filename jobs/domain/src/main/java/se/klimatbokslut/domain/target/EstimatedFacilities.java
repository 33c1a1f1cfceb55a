package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;

/**
 * Excluded facilities in the years that are estimated: they go the way of their sector, {@code
 * F(T+h) = F(T) x E(s,T+h)/E(s,T)} from the last year T that they have a figure for, at most all of
 * their sector.
 */
final class EstimatedFacilities {
  private final ScopeRule rule;
  private final Statistics statistics;
  private final Statistics followed;

  /**
   * @param followed the same with the estimates of sectors that the facilities follow
   */
  EstimatedFacilities(ScopeRule rule, Statistics statistics, Statistics followed) {
    this.rule = rule;
    this.statistics = statistics;
    this.followed = followed;
  }

  /**
   * The known figures and the estimated ones; none of a facility without a figure to start from.
   *
   * @param counted statistics they are taken off; a facility is at most what its sector has there
   */
  List<FacilityFigure> figures(Statistics counted) {
    List<FacilityFigure> figures = new ArrayList<>(statistics.facilities());
    for (int year : statistics.estimatedYears()) {
      for (ExcludedFacility facility : rule.withoutFacilities()) {
        if (known(facility, year).isEmpty()) {
          estimate(facility, year)
              .map(amount -> least(amount, sectorIn(counted, facility, year).orElse(amount)))
              .map(amount -> new FacilityFigure(facility.id(), year, amount))
              .ifPresent(figures::add);
        }
      }
    }
    return figures;
  }

  private Optional<Co2e> estimate(ExcludedFacility facility, int year) {
    OptionalInt last =
        statistics.facilities().stream()
            .filter(figure -> figure.facility().equals(facility.id()) && figure.year() < year)
            .mapToInt(FacilityFigure::year)
            .max();
    return last.isEmpty() ? Optional.empty() : scaled(facility, last.getAsInt(), year);
  }

  private Optional<Co2e> scaled(ExcludedFacility facility, int last, int year) {
    Optional<Co2e> before = sectorIn(statistics, facility, last);
    Optional<Co2e> then = sectorIn(followed, facility, year);
    return before
        .filter(amount -> amount.compareTo(Co2e.ZERO) > 0)
        .flatMap(
            from ->
                then.flatMap(to -> known(facility, last).map(amount -> scaled(amount, to, from))));
  }

  private static Co2e scaled(Co2e amount, Co2e to, Co2e from) {
    BigDecimal share = least(amount, from).tonnes().divide(from.tonnes(), MathContext.DECIMAL64);
    return Co2e.ofTonnes(to.tonnes().multiply(share));
  }

  private Optional<Co2e> known(ExcludedFacility facility, int year) {
    return statistics.facilities().stream()
        .filter(figure -> figure.facility().equals(facility.id()) && figure.year() == year)
        .map(FacilityFigure::amount)
        .reduce(Co2e::plus);
  }

  private static Optional<Co2e> sectorIn(
      Statistics statistics, ExcludedFacility facility, int year) {
    return statistics.figures().stream()
        .filter(figure -> figure.year() == year)
        .filter(figure -> facility.sector().filter(figure.sector()::equals).isPresent())
        .map(SectorFigure::amount)
        .reduce(Co2e::plus);
  }

  private static Co2e least(Co2e amount, Co2e most) {
    return most.compareTo(amount) < 0 ? most : amount;
  }
}
