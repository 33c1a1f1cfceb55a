package se.klimatbokslut.publish.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a target stands, as {@code out_target} has it.
 *
 * @param year of the figures; empty when there is none inside the scope
 * @param unit of value, path and target
 * @param valueLow the value at least, where it is known by bounds only
 * @param requiredRatePct yearly reduction needed from now on, percent
 * @param rateIfWaitingPct the same from the year after, if the next year is like the last
 * @param debt what was emitted beyond a carbon budget, tonnes
 * @param marginYears the margin in years of the present pace
 * @param flipsWhen what would change the verdict, by language code; empty texts when nothing would
 * @param reasons why the verdict, by language code
 */
public record Assessment(
    LocalDate asOfDate,
    OptionalInt year,
    String status,
    String editionId,
    Optional<BigDecimal> value,
    Optional<BigDecimal> valueLow,
    Optional<BigDecimal> valueHigh,
    Optional<BigDecimal> pathValue,
    Optional<BigDecimal> targetValue,
    String unit,
    Optional<BigDecimal> requiredRatePct,
    Optional<BigDecimal> rateIfWaitingPct,
    Optional<BigDecimal> debt,
    Optional<LocalDate> runOutDate,
    String verdict,
    Optional<BigDecimal> margin,
    String marginUnit,
    Optional<BigDecimal> marginYears,
    Map<String, String> flipsWhen,
    Map<String, String> reasons) {

  public String flipsWhen(Locale language) {
    return flipsWhen.getOrDefault(language.getLanguage(), "");
  }

  public String reason(Locale language) {
    return reasons.getOrDefault(language.getLanguage(), "");
  }
}
