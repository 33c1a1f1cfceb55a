package se.klimatbokslut.publish.scenario;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;

/** Trials year by year: the ledger of budgets, the emissions of other targets. */
final class TrialYears {
  private TrialYears() {}

  static void print(List<Trial> trials, TableFormat format, PrintStream out) {
    ListedRows rows =
        new ListedRows()
            .text("scenario_id")
            .text("target_id")
            .number("year")
            .number("emissions_t")
            .text("status")
            .text("edition_id")
            .number("path_t")
            .number("cumulative_t")
            .number("remaining_t");
    trials.forEach(trial -> years(rows, trial));
    rows.print(format, out);
  }

  private static void years(ListedRows rows, Trial trial) {
    if (trial.outcome().ledger().isPresent()) {
      trial.outcome().ledger().get().rows().forEach(row -> ledgerRow(rows, trial, row));
    } else {
      trial.outcome().years().forEach((year, figure) -> row(rows, trial, year, figure));
    }
  }

  private static void ledgerRow(ListedRows rows, Trial trial, LedgerRow row) {
    rows.row(
        trial.scenarioId(),
        trial.target().id(),
        row.year(),
        tonnes(row.figure().map(YearFigure::amount)),
        row.figure().map(figure -> figure.status().id()).orElse(null),
        row.figure().map(YearFigure::editionId).orElse(null),
        tonnes(row.path()),
        tonnes(row.cumulative()),
        tonnes(row.remaining()));
  }

  private static void row(ListedRows rows, Trial trial, int year, YearFigure figure) {
    rows.row(
        trial.scenarioId(),
        trial.target().id(),
        year,
        figure.amount().tonnes(),
        figure.status().id(),
        figure.editionId(),
        null,
        null,
        null);
  }

  private static @Nullable BigDecimal tonnes(Optional<Co2e> amount) {
    return amount.map(Co2e::tonnes).orElse(null);
  }
}
