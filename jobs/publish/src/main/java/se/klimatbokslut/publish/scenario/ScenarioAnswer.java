package se.klimatbokslut.publish.scenario;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.domain.scenario.PresentPace;
import se.klimatbokslut.domain.scenario.Scenario;
import se.klimatbokslut.domain.scenario.WhatIf;
import se.klimatbokslut.pipeline.analyse.PeerRules;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.scenario.ScenarioQuestion.Subject;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.publish.text.TextBundle;

/** Prints what becomes of a municipality's targets under scenarios, beside the present pace. */
public final class ScenarioAnswer {
  /** Stands where a scenario has its id. */
  static final String PRESENT_PACE = "present-pace";

  private static final String TEXTS = "se.klimatbokslut.publish.scenario.scenario";

  private final ReleaseDatabase database;
  private final TextBundle texts;

  private ScenarioAnswer(ReleaseDatabase database, TextBundle texts) {
    this.database = database;
    this.texts = texts;
  }

  /**
   * Prints one row for each scenario and target: grouped by target to read for {@link
   * TableFormat#TABLE}, otherwise exact rows.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about a municipality
   */
  public static void print(
      ReleaseDatabase database,
      ScenarioQuestion question,
      Locale language,
      TableFormat format,
      PrintStream out) {
    TextBundle texts = TextBundle.of(TEXTS, language);
    ScenarioAnswer answer = new ScenarioAnswer(database, texts);
    List<Trial> all = new ArrayList<>();
    ScenarioLayout layout = new ScenarioLayout(texts, language, out);
    for (Subject subject : question.subjects()) {
      List<Trial> trials = answer.trials(subject, question.about(subject));
      all.addAll(trials);
      if (format == TableFormat.TABLE && !question.years()) {
        layout.print(subject, trials);
      }
    }
    if (question.years()) {
      TrialYears.print(all, format, out);
    } else if (format != TableFormat.TABLE) {
      new TrialRows(language).print(all, format, out);
    }
  }

  private List<Trial> trials(Subject subject, List<Scenario> scenarios) {
    String municipality = subject.municipality().id();
    new KnownMunicipalities(database).require(municipality);
    List<String> sectorsOfPlants = PeerRules.industrySectors(subject.municipality().country());
    List<Trial> trials = new ArrayList<>();
    for (TriedTarget target : new TriedTargets(database).of(municipality, subject.gas())) {
      WhatIf whatIf = new WhatIf(target.target(), target.statistics(), sectorsOfPlants);
      for (Scenario scenario : scenarios) {
        String origin = "scenario " + scenario.id();
        trials.add(
            new Trial(
                scenario.id(),
                scenario.title(),
                target,
                whatIf.outcome(scenario.assumption(), origin)));
      }
      trials.add(
          new Trial(
              PRESENT_PACE,
              texts.get("pace"),
              target,
              whatIf.outcome(new PresentPace(), PRESENT_PACE)));
    }
    return trials;
  }
}
