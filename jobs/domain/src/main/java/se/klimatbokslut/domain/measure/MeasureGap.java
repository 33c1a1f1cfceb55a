package se.klimatbokslut.domain.measure;

import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What a target asks for in a year beside what decided measures give on top of the latest level.
 *
 * @param required from the latest level down to what the target allows; negative when the level is
 *     below it already
 * @param decided what decided measures add from the year of the level to that year
 */
public record MeasureGap(Co2e required, AddedEffect decided) {
  /** From a level down to what is allowed. */
  public static MeasureGap between(Co2e level, Co2e allowed, AddedEffect decided) {
    return new MeasureGap(level.minus(allowed), decided);
  }

  /** Still to be decided on; negative when decided measures give more than is asked for. */
  public Co2e gap() {
    return required.minus(decided.amount());
  }
}
