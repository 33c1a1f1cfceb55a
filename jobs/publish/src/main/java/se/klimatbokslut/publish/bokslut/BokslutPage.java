package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a page shows, as texts in its language; the template only places them. What shows
 * figures also says in {@code trace} which rows of the release they stand in, as the command {@code
 * trace} takes them, several apart by spaces.
 */
public record BokslutPage(
    String language,
    String areaName,
    String areaId,
    int year,
    boolean sample,
    List<TargetCard> targets,
    List<BudgetSection> budgets,
    List<BridgeSection> bridges,
    List<EmissionsSection> emissions,
    List<PrognosisSection> prognoses,
    Optional<PeerSection> peers,
    List<RevisionSection> revisions,
    List<ConsumptionLine> consumption,
    Optional<FeeSection> fee,
    List<RegisterSection> registers,
    List<SourceLine> sources,
    List<FindingLine> findings,
    int findingsLeftOut,
    Provenance provenance) {

  /** A command that traces one of the page's figures. */
  public String traceExample() {
    return Stream.concat(
            emissions.stream().map(EmissionsSection::trace),
            consumption.stream().map(ConsumptionLine::trace))
        .findFirst()
        .map("klimatbokslut trace '%s' --verify"::formatted)
        .orElse("klimatbokslut trace --help");
  }

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
      String scopeNote,
      String trace) {}

  /**
   * The way from the public total to what targets count.
   *
   * @param targets titles of all targets of this scope
   */
  public record BridgeSection(
      List<String> targets, int year, String gas, List<BridgeLine> lines, String trace) {}

  /**
   * One line of the way.
   *
   * @param total false for a step, whose amount has a sign
   */
  public record BridgeLine(
      String label, boolean total, String amount, String status, String edition, String trace) {}

  /** A label with a value and, in small, how the value is known. */
  public record Fact(String label, String value, String origin) {}

  /**
   * A carbon budget year by year.
   *
   * @param chart inline SVG
   * @param bounded whether a year is known by bounds only
   */
  public record BudgetSection(
      String title,
      String gas,
      String chart,
      boolean bounded,
      List<LedgerLine> years,
      String trace) {}

  /** One year of a ledger; of a prognosis the figures are set apart. */
  public record LedgerLine(
      int year,
      boolean prognosis,
      String emissions,
      String status,
      String edition,
      String path,
      String cumulative,
      String remaining,
      String restated,
      String trace) {}

  /**
   * Emissions of the year in one gas, the total last.
   *
   * @param carriedForward what the marked sectors are, and their share; empty without any
   */
  public record EmissionsSection(
      String gasName, String gas, List<SectorLine> sectors, String carriedForward, String trace) {}

  /**
   * One sector, or the total.
   *
   * @param carriedForward whether the sector is marked for the note below
   */
  public record SectorLine(
      String label,
      boolean total,
      boolean carriedForward,
      String emissions,
      String share,
      String perCapita,
      String status,
      String edition,
      String trace) {}

  /**
   * Estimates of the years after the last one of a publication.
   *
   * @param lastKnown where the statistics end, and with which figure
   * @param heldBefore how often such bands held the later figure; empty when nothing is estimated
   * @param heldTrace where that stands
   */
  public record PrognosisSection(
      String gasName,
      String gas,
      String lastKnown,
      List<PrognosisLine> years,
      String heldBefore,
      String heldTrace,
      String trace) {}

  /**
   * One year of a prognosis.
   *
   * @param withheld true when there is no estimate; {@code how} then says why
   */
  public record PrognosisLine(
      int year,
      boolean withheld,
      String estimate,
      String low,
      String high,
      String how,
      String status,
      String edition,
      String trace) {}

  /**
   * The municipality beside others of its kind.
   *
   * @param groups which municipalities those are, one sentence for each group
   * @param rule how groups are made
   */
  public record PeerSection(List<PeerRow> rows, List<String> groups, String rule, String trace) {}

  /**
   * One measure.
   *
   * @param spread least, quartiles and greatest; empty when withheld
   * @param position where the value stands, or why that is withheld
   */
  public record PeerRow(
      String measure,
      String value,
      List<String> spread,
      String position,
      String status,
      String edition,
      String trace) {}

  /**
   * What the newest edition of a publication changed in earlier years.
   *
   * @param editions the edition before and the newest
   * @param unit of the figures
   */
  public record RevisionSection(
      String gasName,
      String editions,
      String unit,
      List<RevisionLine> years,
      List<RevisedTarget> targets,
      String trace) {}

  /** The total of one year. */
  public record RevisionLine(
      int year,
      String before,
      String now,
      String change,
      String changePct,
      String cause,
      String trace) {}

  /** What the edition did to one target. */
  public record RevisedTarget(String title, String effect, String trace) {}

  /** Consumption per person as one publication has it. */
  public record ConsumptionLine(
      String publication,
      int year,
      String perCapita,
      String status,
      String edition,
      String licence,
      String trace) {}

  /** An edition that figures of the page are from. */
  public record SourceLine(
      String publication,
      String date,
      boolean dateAssumed,
      String fileName,
      String licence,
      String sha256,
      String trace) {}

  /** Something to know about a source. */
  public record FindingLine(
      String severity, String edition, String place, String message, String trace) {}

  /** How the page was made. */
  public record Provenance(String release, String asOfDate, String codeVersion) {}
}
