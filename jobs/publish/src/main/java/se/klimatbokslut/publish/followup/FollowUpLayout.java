package se.klimatbokslut.publish.followup;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.table.Terminal;

/** Targets one below the other under the name of their municipality, for reading in a terminal. */
final class FollowUpLayout {
  private static final String TO = "–";

  private final PrintStream out;
  private final Locale language;
  private final Labels labels;
  private final Figures figures;
  private String municipality = "";
  private String setBy = "";

  FollowUpLayout(PrintStream out, Locale language) {
    this.out = out;
    this.language = language;
    this.labels = new Labels(language);
    this.figures = Figures.inTerminals(language);
  }

  void printNothing() {
    write(labels.get("none"));
  }

  /**
   * @param year of the accounts; empty for what is known on the vintage date
   */
  void print(TargetProgress progress, Optional<LedgerYear> ledger, OptionalInt year) {
    StatedTarget target = progress.target();
    if (!target.municipalityId().equals(municipality)) {
      printMunicipality(target, progress.assessment().asOfDate(), year);
    }
    if (target.isSetByAnother() && !target.setBy().equals(setBy)) {
      printSetBy(target);
    }
    write("");
    write("  " + target.title(language) + "  [" + target.targetId() + "]");
    print(progress.assessment());
    ledger.ifPresent(this::printLedger);
  }

  private void printMunicipality(StatedTarget target, LocalDate asOfDate, OptionalInt year) {
    if (!municipality.isEmpty()) {
      write("");
    }
    municipality = target.municipalityId();
    setBy = "";
    String known = labels.get("asOf", asOfDate.toString());
    String accounts =
        year.isPresent() ? labels.get("accountsOf", Integer.toString(year.getAsInt())) + ", " : "";
    write(target.areaName() + " (" + municipality + "), " + accounts + known);
  }

  private void printSetBy(StatedTarget target) {
    setBy = target.setBy();
    write("");
    write(WhoseTarget.of(language).heading(target));
  }

  private void print(Assessment assessment) {
    String unit = assessment.unit();
    String year = yearOf(assessment);
    line(labels.get("verdict"), Optional.of(labels.word("verdict", assessment.verdict())));
    line(
        labels.get("value", year).strip(),
        amountOrBounds(assessment.value(), assessment.valueLow(), assessment.valueHigh(), unit)
            .map(value -> value + origin(assessment)));
    line(labels.get("path", year).strip(), amount(assessment.pathValue(), unit));
    line(labels.get("pathFrom"), pathFrom(assessment));
    line(labels.get("target"), amount(assessment.targetValue(), unit));
    printNeeded(assessment);
    line(
        labels.get("margin"),
        amount(assessment.margin(), assessment.marginUnit())
            .map(
                margin ->
                    margin
                        + amount(assessment.marginYears(), "years")
                            .map(FollowUpLayout::aside)
                            .orElse("")));
    line(
        labels.get("robust"),
        assessment.robustness().filter(holds -> assessment.hasAnswer()).map(this::robustness));
    line(labels.get("flips"), Optional.of(assessment.flipsWhen(language)));
    assessment
        .outlook()
        .filter(ahead -> assessment.hasAnswer())
        .ifPresent(ahead -> printOutlook(ahead, unit));
    line(labels.get("reason"), Optional.of(assessment.reason(language)));
  }

  private static String yearOf(Assessment assessment) {
    OptionalInt year =
        assessment.valueYear().isPresent() ? assessment.valueYear() : assessment.year();
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
  }

  /** {@code 1990 (398 336 t)}. */
  private Optional<String> pathFrom(Assessment assessment) {
    OptionalInt year = assessment.path().fromYear();
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            year.getAsInt()
                + amount(assessment.path().fromValue(), assessment.path().fromUnit())
                    .map(FollowUpLayout::aside)
                    .orElse(""));
  }

  private String robustness(Assessment.Holds holds) {
    String readings = Long.toString(holds.readings());
    if (holds.readings() == 1) {
      return labels.get("robust.one");
    }
    return holds.underAll()
        ? labels.get("robust.all", readings)
        : labels.get(
            "robust.some", Long.toString(holds.agreeing()), readings, holds.other(language));
  }

  /** What estimates say, never as a figure that was. */
  private void printOutlook(Assessment.Outlook ahead, String unit) {
    String estimate = amount(Optional.of(ahead.value()), unit).orElseThrow();
    String band = bounds(ahead.low(), ahead.high(), unit).map(FollowUpLayout::aside).orElse("");
    String verdict =
        ahead.verdict().isEmpty()
            ? labels.get("outlook.open")
            : labels.word("verdict", ahead.verdict());
    line(
        labels.get("outlook", Integer.toString(ahead.year())),
        Optional.of(labels.get("outlook.text", estimate + band, verdict)));
  }

  private void printNeeded(Assessment assessment) {
    line(
        labels.get("needed"),
        amount(assessment.requiredRatePct(), "%").map(rate -> labels.get("neededText", rate)));
    line(
        labels.get("waiting"),
        amount(assessment.rateIfWaitingPct(), "%").map(rate -> labels.get("waitingText", rate)));
    line(labels.get("debt"), amount(assessment.debt(), "t"));
    line(labels.get("runOut"), assessment.runOutDate().map(LocalDate::toString));
  }

  private void printLedger(LedgerYear ledger) {
    String year = String.valueOf(ledger.year());
    line(
        labels.get("emitted", year),
        amountOrBounds(ledger.emissions(), ledger.emissionsLow(), ledger.emissionsHigh(), "t")
            .map(emitted -> emitted + origin(ledger.status(), ledger.editionId())));
    line(labels.get("band"), bounds(ledger.emissionsLow80(), ledger.emissionsHigh80(), "t"));
    line(labels.get("allowed", year), amount(ledger.path(), "t"));
    line(labels.get("sinceStart"), amount(ledger.cumulative(), "t"));
    line(
        labels.get("remaining"),
        amountOrBounds(ledger.remaining(), ledger.remainingLow(), ledger.remainingHigh(), "t"));
    line(labels.get("band"), bounds(ledger.remainingLow80(), ledger.remainingHigh80(), "t"));
    line(labels.get("restated"), amount(ledger.restated(), "t"));
  }

  private Optional<String> amountOrBounds(
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit) {
    return amount(value, unit).or(() -> bounds(low, high, unit));
  }

  private Optional<String> bounds(
      Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {
    return low.flatMap(
        least -> amount(high, unit).map(most -> figures.rounded(least, unit) + TO + most));
  }

  private Optional<String> amount(Optional<BigDecimal> value, String unit) {
    return value.map(known -> figures.withUnit(known, unit, labels.word("unit", unit)));
  }

  private String origin(Assessment assessment) {
    return origin(assessment.status(), assessment.editionId());
  }

  private String origin(String status, String editionId) {
    return known(labels.word("status", status), editionId);
  }

  private static String known(String word, String editionId) {
    return aside(editionId.isEmpty() ? word : word + ", " + editionId);
  }

  private static String aside(String text) {
    return " (" + text + ")";
  }

  private void line(String label, Optional<String> text) {
    text.filter(known -> !known.isEmpty())
        .ifPresent(known -> write("    %-14s%s".formatted(label, known)));
  }

  private void write(String line) {
    out.print(Terminal.safe(Terminal.withPlainMarks(line)) + "\n");
  }
}
