package se.klimatbokslut.publish.scenario;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.scenario.Outcome;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;

/** Trials for machines: exact amounts and codes, reasons in the language of the tables. */
final class TrialRows {
  private static final int PERCENT_DECIMALS = 6;

  private final Locale language;

  TrialRows(Locale language) {
    this.language = language;
  }

  void print(List<Trial> trials, TableFormat format, PrintStream out) {
    ListedRows rows =
        new ListedRows()
            .text("municipality_id")
            .text("scenario_id")
            .text("scenario_title")
            .text("target_id")
            .text("target_title")
            .text("type")
            .text("gas")
            .number("last_known_year")
            .text("last_known_status")
            .text("last_known_edition_id")
            .number("target_year")
            .text("status")
            .number("emissions_t")
            .number("value")
            .number("target_value")
            .text("unit")
            .number("remaining_t")
            .text("run_out_date")
            .text("verdict")
            .number("required_rate_now_pct")
            .number("not_effective_t")
            .text("reason");
    trials.forEach(trial -> row(rows, trial));
    rows.print(format, out);
  }

  private void row(ListedRows rows, Trial trial) {
    Outcome outcome = trial.outcome();
    rows.row(
        trial.target().target().head().area().id(),
        trial.scenarioId(),
        trial.title(),
        trial.target().id(),
        trial.target().title(language),
        trial.target().target().type(),
        trial.target().target().head().gas().name(),
        year(outcome.lastYear()),
        outcome.lastKnown().map(figure -> figure.status().id()).orElse(null),
        outcome.lastKnown().map(figure -> figure.editionId()).orElse(null),
        year(outcome.targetYear()),
        outcome.inTargetYear().map(figure -> figure.status().id()).orElse(null),
        outcome.inTargetYear().map(figure -> figure.amount().tonnes()).orElse(null),
        outcome.assumed().value().orElse(null),
        outcome.assumed().targetValue().orElse(null),
        outcome.assumed().unit(),
        outcome.remaining().map(Co2e::tonnes).orElse(null),
        outcome.runOut().orElse(null),
        outcome.assumed().verdict().id(),
        percent(outcome.now().requiredRatePct()),
        outcome.notEffectiveTogether().tonnes(),
        outcome.assumed().explanation());
  }

  private static @Nullable Integer year(OptionalInt year) {
    return year.isPresent() ? (Integer) year.getAsInt() : null;
  }

  private static @Nullable BigDecimal percent(OptionalDouble pct) {
    return pct.isPresent()
        ? BigDecimal.valueOf(pct.getAsDouble()).setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN)
        : null;
  }
}
