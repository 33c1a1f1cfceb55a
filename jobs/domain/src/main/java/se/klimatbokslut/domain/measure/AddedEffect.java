package se.klimatbokslut.domain.measure;

import java.util.Collection;
import java.util.List;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What decided measures change between the year of a level and a later year, on top of what the
 * level holds already.
 *
 * <p>A measure that begins after the level counts in full in its years. One that had effect in the
 * year of the level is inside the level and counts nothing while it lasts; when it has ended by the
 * later year, its effect is taken off, because emissions come back. One that had ended before the
 * level, or begins after the later year, counts nothing.
 *
 * @param amount less to be emitted; negative when more ends than begins
 * @param withoutEffect measures that begin or end so but state no effect, which is not zero
 */
public record AddedEffect(Co2e amount, long withoutEffect) {

  /**
   * @param levelYear the year of the level
   * @param year the later year
   */
  public static AddedEffect between(int levelYear, int year, Collection<Measure> measures) {
    List<Measure> changing =
        measures.stream()
            .filter(each -> each.status().isDecided())
            .filter(each -> each.hasEffectIn(levelYear) != each.hasEffectIn(year))
            .toList();
    Co2e amount =
        changing.stream()
            .flatMap(each -> each.yearly().map(t -> signed(each, t, year)).stream())
            .reduce(Co2e.ZERO, Co2e::plus);
    long without = changing.stream().filter(each -> each.yearly().isEmpty()).count();
    return new AddedEffect(amount, without);
  }

  private static Co2e signed(Measure measure, Co2e yearly, int year) {
    return measure.hasEffectIn(year) ? yearly : yearly.negated();
  }
}
