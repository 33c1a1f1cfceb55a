package se.klimatbokslut.publish.scenario;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.scenario.Outcome;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.verdict.Verdict;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.scenario.ScenarioQuestion.Subject;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** Trials for reading in a terminal: one table a target, one row a scenario. */
final class ScenarioLayout {
  private final TextBundle texts;
  private final Locale language;
  private final Figures figures;
  private final PrintStream out;

  ScenarioLayout(TextBundle texts, Locale language, PrintStream out) {
    this.texts = texts;
    this.language = language;
    this.figures = Figures.inTerminals(language);
    this.out = out;
  }

  void print(Subject subject, List<Trial> trials) {
    String id = subject.municipality().id();
    write(
        texts.get(
            trials.isEmpty() ? "none" : "heading",
            PlaceNames.load().of(id),
            id,
            texts.label("gasName", subject.gas().name())));
    if (!trials.isEmpty()) {
      write(texts.get("assumption"));
    }
    byTarget(trials).values().forEach(this::target);
    write("");
  }

  private static Map<String, List<Trial>> byTarget(List<Trial> trials) {
    return trials.stream()
        .collect(
            Collectors.groupingBy(
                trial -> trial.target().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private void target(List<Trial> trials) {
    TriedTarget target = trials.get(0).target();
    Outcome any = trials.get(0).outcome();
    write("");
    write(target.title(language) + "  [" + target.id() + "]");
    any.lastKnown().ifPresent(figure -> known(any, figure));
    if (any.inTargetYear().isEmpty()) {
      write(texts.get("target.reason", any.assumed().explanation()));
      return;
    }
    write(required(any));
    table(any, trials).print(TableFormat.TABLE, out);
    trials.stream()
        .filter(trial -> trial.outcome().assumed().verdict() == Verdict.NOT_ASSESSABLE)
        .map(trial -> trial.title() + ": " + trial.outcome().assumed().explanation())
        .forEach(this::write);
  }

  private void known(Outcome outcome, YearFigure figure) {
    write(
        texts.get(
            "target.known",
            outcome.lastYear().orElseThrow(),
            texts.label("status", figure.status().id()),
            figure.editionId()));
  }

  private String required(Outcome outcome) {
    return outcome.now().requiredRatePct().isPresent()
        ? texts.get(
            "target.required",
            figures.rounded(BigDecimal.valueOf(outcome.now().requiredRatePct().getAsDouble()), "%"))
        : texts.get("target.noRate", outcome.now().reason());
  }

  private ListedRows table(Outcome any, List<Trial> trials) {
    String year = any.targetYear().isPresent() ? "" + any.targetYear().getAsInt() : "";
    String unit = any.assumed().unit();
    ListedRows table =
        new ListedRows()
            .text(texts.get("column.scenario"))
            .number(texts.get("column.emissions", year))
            .number(texts.get("column.value", unit))
            .number(texts.get("column.target", unit))
            .text(texts.get("column.verdict", year));
    boolean isBudget = any.ledger().isPresent();
    if (isBudget) {
      table.number(texts.get("column.remaining")).text(texts.get("column.runOut"));
    }
    table.number(texts.get("column.notEffective"));
    trials.forEach(trial -> row(table, trial, isBudget));
    return table;
  }

  private void row(ListedRows table, Trial trial, boolean isBudget) {
    Outcome outcome = trial.outcome();
    String unit = outcome.assumed().unit();
    Object emissions = tonnes(outcome.inTargetYear().map(YearFigure::amount));
    Object value = amount(outcome.assumed().value(), unit);
    Object target = amount(outcome.assumed().targetValue(), unit);
    Object verdict = texts.label("verdict", outcome.assumed().verdict().id());
    Object notEffective = tonnes(Optional.of(outcome.notEffectiveTogether()));
    if (isBudget) {
      table.row(
          trial.title(),
          emissions,
          value,
          target,
          verdict,
          tonnes(outcome.remaining()),
          runOut(outcome),
          notEffective);
    } else {
      table.row(trial.title(), emissions, value, target, verdict, notEffective);
    }
  }

  private String runOut(Outcome outcome) {
    return outcome.runOut().map(Object::toString).orElseGet(() -> texts.get("lasts"));
  }

  private String tonnes(Optional<Co2e> amount) {
    return amount(amount.map(Co2e::tonnes), "t");
  }

  private String amount(Optional<BigDecimal> value, String unit) {
    return value.map(known -> figures.rounded(known, unit)).orElse("–");
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
