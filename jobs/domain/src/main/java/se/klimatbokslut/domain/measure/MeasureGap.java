package se.klimatbokslut.domain.measure;

import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What the path of a target asks for beside what decided measures give.
 *
 * @param required from the latest level down to the path in a year; negative when the level is
 *     below it already
 * @param decided what decided measures take off in that year
 */
public record MeasureGap(Co2e required, Co2e decided) {
  /** From a level down to where the path is. */
  public static MeasureGap between(Co2e level, Co2e path, Co2e decided) {
    return new MeasureGap(level.minus(path), decided);
  }

  /** Still to be decided on; negative when decided measures give more than is asked for. */
  public Co2e gap() {
    return required.minus(decided);
  }
}
