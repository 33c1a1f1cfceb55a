package se.klimatbokslut.publish.scenario;

import java.util.List;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.scenario.Scenario;

/**
 * Scenarios that are compared.
 *
 * @param years whether every year of every ledger is asked for
 */
public record ScenarioQuestion(List<Scenario> scenarios, boolean years) {
  public ScenarioQuestion {
    scenarios = List.copyOf(scenarios);
  }

  /** What scenarios of one kind are about: they stand in one table. */
  record Subject(Area municipality, Gas gas) {}

  List<Subject> subjects() {
    return scenarios.stream().map(ScenarioQuestion::subject).distinct().toList();
  }

  List<Scenario> about(Subject subject) {
    return scenarios.stream().filter(scenario -> subject(scenario).equals(subject)).toList();
  }

  private static Subject subject(Scenario scenario) {
    return new Subject(scenario.municipality(), scenario.gas());
  }
}
