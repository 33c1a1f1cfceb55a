package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Every gate with its thresholds. Shares and changes are in percent.
 *
 * @param gates by the rule of their finding
 * @param facilities by how much two publications may differ about a plant
 */
public record GateRules(
    Map<String, Gate> gates,
    Sums sums,
    Gases gases,
    Republished republished,
    Tolerance facilities,
    Size size,
    Slips slips,
    Moves moves,
    Sizes leaps,
    Many many,
    Exchanges exchanges,
    Shifts shifts,
    Renamed renamed,
    ListRules lists) {

  public GateRules {
    gates = Map.copyOf(gates);
  }

  /**
   * By how much published totals may differ from their parts, in tonnes.
   *
   * @param tenthsT of sectors in accounts that print tenths of a tonne
   * @param inventoryT of the municipality's own inventory
   * @param unallocatedPct of the nation, above the sum of its counties
   */
  public record Sums(
      BigDecimal sectorsT,
      BigDecimal tenthsT,
      BigDecimal subsectorsT,
      BigDecimal municipalitiesT,
      BigDecimal inventoryT,
      double unallocatedPct) {}

  /**
   * When one gas is too much beside all gases.
   *
   * @param tolerancePct of all gases, by which one may be more
   * @param sumPct of all gases, by which the sum of the gases may differ
   * @param warming potential of a tonne of each gas in tonnes of CO2 equivalents
   */
  public record Gases(double tolerancePct, double sumPct, Map<Gas, Double> warming) {
    public Gases {
      warming = Map.copyOf(warming);
    }
  }

  /** By how much republished totals may differ from those they come from. */
  public record Republished(Tolerance total, Tolerance perPerson) {}

  /** A share of a figure and, for small ones, an amount in its unit, of which the larger counts. */
  public record Tolerance(double percent, BigDecimal least) {
    BigDecimal of(BigDecimal figure) {
      BigDecimal share = figure.abs().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
      return share.max(least);
    }
  }

  /** Least shares of the edition before that a file must have. */
  public record Size(double rowsPct, double cellsPct, double bytesPct) {}

  /**
   * When figures count as off by a power of ten.
   *
   * @param tolerance how far the logarithm (base 10) of a ratio may lie from a whole number
   * @param floorPct of the median municipality's total: smaller cells are not looked at
   * @param rowFloorPct as {@code floorPct}, for rows whose years slipped together
   * @param rowYears least years of such a row
   * @param groupPct share of a group's cells that slip together
   * @param steadyPct a sector is steady when fewer of its steps between years are larger than
   *     {@code steadyFactor}
   */
  public record Slips(
      int powers,
      double tolerance,
      double floorPct,
      double rowFloorPct,
      int rowYears,
      double groupPct,
      double steadyPct,
      double steadyFactor) {}

  /**
   * When a change between editions is told.
   *
   * @param townFloorPct of the median municipality's total: smaller differences are not told
   * @param quantile of earlier revisions that replaces a lower threshold
   * @param mostPct no history raises a threshold above it
   */
  public record Moves(
      double townPct,
      double sectorPct,
      double townFloorPct,
      double sectorFloorPct,
      double countyPct,
      double nationPct,
      double sumSectorPct,
      double quantile,
      double mostPct) {}

  /** From which factor on a total leaps, and from which share of the median total. */
  public record Sizes(double factor, double floorPct) {}

  /** Which share of the municipalities may be moved far. */
  public record Many(double farPct, double sharePct) {}

  /**
   * When figures count as exchanged: the distance of two profiles is the sum of the differences as
   * a share of the larger values.
   *
   * @param townsApartPct least distance from its own earlier profile
   * @param nearerThan share of that distance below which another profile is much nearer
   * @param sectorApartPct as {@code townsApartPct}, for the years of one sector
   */
  public record Exchanges(
      double townsApartPct, double sectorApartPct, double nearerThan, double yearsNearerThan) {}

  /**
   * When a label that nobody knows is a sector that is gone.
   *
   * @param figures least number of figures, not zero, that are alike
   * @param withinPct by how much of the earlier figure the later may differ
   * @param alikePct least share of those that both have
   */
  public record Renamed(int figures, double withinPct, double alikePct) {}

  /**
   * When rows count as shifted.
   *
   * @param gap rows between that show nothing, such as rows of zeros
   */
  public record Shifts(double apartPct, double nearerThan, int rows, int gap) {}

  /**
   * What a rule of these does.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  public Severity severity(String rule) {
    return Optional.ofNullable(gates.get(rule))
        .map(Gate::severity)
        .orElseThrow(() -> new IllegalArgumentException("No gate is called '" + rule + "'"));
  }

  /** True when a person may take in a file that breaks the rule. What is no gate never is. */
  public boolean isAcceptable(String rule) {
    return Optional.ofNullable(gates.get(rule)).filter(Gate::acceptable).isPresent();
  }
}
