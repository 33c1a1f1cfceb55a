package se.klimatbokslut.publish.bokslut;

import java.util.List;

/** All that a page shows, as texts in its language; the template only places them. */
public record BokslutPage(
    String language,
    String areaName,
    String areaId,
    int year,
    boolean sample,
    List<TargetCard> targets,
    List<BudgetSection> budgets,
    List<EmissionsSection> emissions,
    List<ConsumptionLine> consumption,
    List<SourceLine> sources,
    List<FindingLine> findings,
    int findingsLeftOut,
    Provenance provenance) {

  /**
   * One target in short.
   *
   * @param verdict code, which chooses the mark
   * @param note why there is no verdict, or what stands behind it; may be empty
   */
  public record TargetCard(
      String title,
      String verdict,
      String verdictLabel,
      List<Fact> facts,
      String note,
      String quotedText,
      String source,
      String scopeNote) {}

  /** A label with a value and, in small, how the value is known. */
  public record Fact(String label, String value, String origin) {}

  /**
   * A carbon budget year by year.
   *
   * @param chart inline SVG
   */
  public record BudgetSection(String title, String gas, String chart, List<LedgerLine> years) {}

  /** One year of a ledger. */
  public record LedgerLine(
      int year,
      String emissions,
      String status,
      String edition,
      String path,
      String cumulative,
      String remaining,
      String restated) {}

  /** Emissions of the year in one gas, the total last. */
  public record EmissionsSection(String gasName, String gas, List<SectorLine> sectors) {}

  /** One sector, or the total. */
  public record SectorLine(
      String label,
      boolean total,
      String emissions,
      String share,
      String perCapita,
      String status,
      String edition) {}

  /** Consumption per person as one publication has it. */
  public record ConsumptionLine(
      String publication,
      int year,
      String perCapita,
      String status,
      String edition,
      String licence) {}

  /** An edition that figures of the page are from. */
  public record SourceLine(
      String publication,
      String date,
      boolean dateAssumed,
      String fileName,
      String licence,
      String sha256) {}

  /** Something to know about a source. */
  public record FindingLine(String severity, String edition, String place, String message) {}

  /** How the page was made. */
  public record Provenance(String release, String asOfDate, String codeVersion) {}
}
