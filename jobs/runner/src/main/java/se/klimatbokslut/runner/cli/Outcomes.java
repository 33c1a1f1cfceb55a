package se.klimatbokslut.runner.cli;

import java.io.PrintStream;
import java.util.List;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.runner.nightly.Intake.Outcome;
import se.klimatbokslut.runner.store.FindingNote;

/**
 * Tells what became of each file: accepted ones as results, what is wrong with others as errors.
 */
final class Outcomes {
  private Outcomes() {}

  static void print(List<Outcome> outcomes, PrintStream out, PrintStream err) {
    for (Outcome outcome : outcomes) {
      if (outcome.refused()) {
        out.println("refused " + Terminal.safe(outcome.fileName()) + " (" + outcome.sha256() + ")");
      } else {
        String name = Terminal.safe(outcome.fileName());
        out.println("took in " + name + " as " + outcome.editionId().orElseThrow());
      }
      for (FindingNote finding : outcome.findings()) {
        err.println("  " + Terminal.safe(finding.toString()));
      }
    }
  }
}
