package se.klimatbokslut.domain.gate;

import java.util.Map;

/**
 * How far the figures of lists may move, by kind of list.
 *
 * @param movePct in percent, between two editions of one year; what moves further is an error, what
 *     moves less a warning
 * @param stepFactor between a year and the year before; 0 where every step is possible
 */
public record ListRules(Map<String, Double> movePct, Map<String, Double> stepFactor) {
  public ListRules {
    movePct = Map.copyOf(movePct);
    stepFactor = Map.copyOf(stepFactor);
  }

  double movePct(String list) {
    return movePct.getOrDefault(list, 0.0);
  }

  double stepFactor(String list) {
    return stepFactor.getOrDefault(list, 0.0);
  }
}
