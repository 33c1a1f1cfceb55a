package se.klimatbokslut.publish.bokslut;

import java.util.List;

/**
 * The climate fee of the municipality's own travel.
 *
 * @param years all units together and the fund, up to the year of the page
 * @param units the year of the page
 * @param notes what was spent beyond the money that there was; none mostly
 */
public record FeeSection(List<FeeYearLine> years, List<FeeUnitLine> units, List<FeeNote> notes) {

  /** One year of all units and of the fund; amounts in SEK, travel in kg of fossil CO2. */
  public record FeeYearLine(
      int year,
      String kilograms,
      String fee,
      String lateAndCorrected,
      String used,
      String moved,
      String open,
      String granted,
      String balance,
      String status,
      String edition,
      String trace) {}

  /** One unit; amounts in SEK, travel in kg of fossil CO2. */
  public record FeeUnitLine(
      String unit,
      String kilograms,
      String opening,
      String fee,
      String lateAndCorrected,
      String used,
      String moved,
      String open,
      String status,
      String edition,
      String trace) {}

  /** A sentence about figures that stand elsewhere. */
  public record FeeNote(String text, String trace) {}
}
