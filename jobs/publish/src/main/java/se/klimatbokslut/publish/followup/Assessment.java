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
 * @param year the latest definitive one; empty when there is none inside the scope
 * @param valueYear of value and path; later than {@code year} where they rest on a prognosis
 * @param unit of value, path and target
 * @param valueLow the value at least, where it is known by bounds only
 * @param requiredRatePct yearly reduction needed from now on, percent
 * @param rateIfWaitingPct the same from the year after, if the next year is like the last
 * @param debt what was emitted beyond a carbon budget, tonnes
 * @param marginYears the margin in years of the present pace
 * @param prognosisSharePct share of the value that is prognosis, percent
 * @param flipsWhen what would change the verdict, by language code; empty texts when nothing would
 * @param reasons why the verdict, by language code
 */
public record Assessment(
    LocalDate asOfDate,
    OptionalInt year,
    OptionalInt valueYear,
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
    Optional<BigDecimal> prognosisSharePct,
    Map<String, String> flipsWhen,
    Map<String, String> reasons) {

  /** Whether the value rests on a prognosis, wholly or in part. */
  public boolean isPrognosis() {
    return prognosisSharePct.filter(share -> share.signum() > 0).isPresent();
  }

  /** The share of the value that is prognosis where the rest of it is known. */
  public Optional<BigDecimal> partlyPrognosisPct() {
    return prognosisSharePct.filter(
        share -> share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) < 0);
  }

  public String flipsWhen(Locale language) {
    return flipsWhen.getOrDefault(language.getLanguage(), "");
  }

  public String reason(Locale language) {
    return reasons.getOrDefault(language.getLanguage(), "");
  }
}
