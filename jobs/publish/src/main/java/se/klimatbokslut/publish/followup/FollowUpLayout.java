package se.klimatbokslut.publish.followup;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.table.Terminal;

/** Targets one below the other under the name of their municipality, for reading in a terminal. */
final class FollowUpLayout {
  private final PrintStream out;
  private final Figures figures = Figures.inTerminals();
  private String municipality = "";

  FollowUpLayout(PrintStream out) {
    this.out = out;
  }

  void print(TargetProgress progress, Optional<LedgerYear> ledger) {
    StatedTarget target = progress.target();
    if (!target.municipalityId().equals(municipality)) {
      printMunicipality(target, progress.assessment().asOfDate());
    }
    write("");
    write("  " + target.title(Locale.ENGLISH) + "  [" + target.targetId() + "]");
    print(progress.assessment());
    ledger.ifPresent(this::printLedger);
  }

  private void printMunicipality(StatedTarget target, LocalDate asOfDate) {
    if (!municipality.isEmpty()) {
      write("");
    }
    municipality = target.municipalityId();
    write(target.areaName() + " (" + municipality + "), as known on " + asOfDate);
  }

  private void print(Assessment assessment) {
    String year = assessment.year().isPresent() ? " " + assessment.year().getAsInt() : "";
    line("Verdict", Optional.of(assessment.verdict()));
    line(
        "Value" + year,
        amount(assessment.value(), assessment.unit())
            .map(value -> value + origin(assessment.status(), assessment.editionId())));
    line("Path" + year, amount(assessment.pathValue(), assessment.unit()));
    line("Target", amount(assessment.targetValue(), assessment.unit()));
    line("Needed", amount(assessment.requiredRatePct(), "%").map(rate -> rate + " less a year"));
    line("Runs out", assessment.runOutDate().map(LocalDate::toString));
    line(
        "Margin",
        amount(assessment.margin(), assessment.marginUnit())
            .map(
                margin ->
                    margin
                        + amount(assessment.marginYears(), "years")
                            .map(FollowUpLayout::aside)
                            .orElse("")));
    line("Flips when", Optional.of(assessment.flipsWhen()));
    line("Reason", Optional.of(assessment.reason()));
  }

  private void printLedger(LedgerYear ledger) {
    String year = " " + ledger.year();
    line(
        "Emitted" + year,
        amount(ledger.emissions(), "t")
            .map(emitted -> emitted + origin(ledger.status(), ledger.editionId())));
    line("Allowed" + year, amount(ledger.path(), "t"));
    line("Since start", amount(ledger.cumulative(), "t"));
    line("Remaining", amount(ledger.remaining(), "t"));
    line("Restated", amount(ledger.restated(), "t"));
  }

  private Optional<String> amount(Optional<BigDecimal> value, String unit) {
    return value.map(known -> figures.withUnit(known, unit, unit));
  }

  private static String origin(String status, String editionId) {
    return aside(editionId.isEmpty() ? status : status + ", " + editionId);
  }

  private static String aside(String text) {
    return " (" + text + ")";
  }

  private void line(String label, Optional<String> text) {
    text.filter(known -> !known.isEmpty())
        .ifPresent(known -> write("    %-14s%s".formatted(label, known)));
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
