package se.klimatbokslut.publish.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Where a target stands, as {@code out_target} or, for the accounts of a year, {@code
 * out_target_year} has it.
 *
 * @param year the latest definitive one; empty when there is none inside the scope
 * @param valueYear of value and path
 * @param unit of value, path and target
 * @param valueLow the value at least, where it is known by bounds only
 * @param path where it starts and what it allows in the year of the value
 * @param reasonCode why no answer is given; empty with one
 * @param robustness under how many readings the answer holds; empty without one
 * @param outlook what estimates say of a later year; empty without them
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
    OptionalInt valueYear,
    String status,
    String editionId,
    Optional<BigDecimal> value,
    Optional<BigDecimal> valueLow,
    Optional<BigDecimal> valueHigh,
    PathPoint path,
    Optional<BigDecimal> targetValue,
    String unit,
    Optional<BigDecimal> requiredRatePct,
    Optional<BigDecimal> rateIfWaitingPct,
    Optional<BigDecimal> debt,
    Optional<LocalDate> runOutDate,
    String verdict,
    String reasonCode,
    Optional<Holds> robustness,
    Optional<Outlook> outlook,
    Optional<BigDecimal> margin,
    String marginUnit,
    Optional<BigDecimal> marginYears,
    Map<String, String> flipsWhen,
    Map<String, String> reasons) {

  /**
   * Where the path starts and what it allows.
   *
   * @param fromYear empty when nothing is compared with a path
   * @param fromValue in {@code fromUnit}: that of the value, but tonnes or tonnes per person where
   *     the value is a percentage of them
   * @param value what it allows in the year of the value, in the unit of the value
   */
  public record PathPoint(
      OptionalInt fromYear,
      Optional<BigDecimal> fromValue,
      String fromUnit,
      Optional<BigDecimal> value) {}

  /**
   * Under how many defensible readings an answer holds.
   *
   * @param pct of all readings, 0-100
   * @param other the first reading with another answer, by language code; empty texts when none
   */
  public record Holds(BigDecimal pct, long readings, Map<String, String> other) {
    public boolean underAll() {
      return pct.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** How many of the readings give the answer. */
    public long agreeing() {
      return pct.multiply(BigDecimal.valueOf(readings))
          .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
          .longValueExact();
    }

    public String other(Locale language) {
      return other.getOrDefault(language.getLanguage(), "");
    }
  }

  /**
   * What would be judged if estimates of a later year came true, with the 80 % band.
   *
   * @param verdict that both ends of the band give; empty where they disagree
   */
  public record Outlook(
      int year,
      BigDecimal value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String verdict) {}

  /** Whether there is an answer; without one nothing holds, and estimates answer nothing either. */
  public boolean hasAnswer() {
    return !verdict.equals(Verdict.NOT_ASSESSABLE.id());
  }

  /** What the path allows in the year of the value. */
  public Optional<BigDecimal> pathValue() {
    return path.value();
  }

  public String flipsWhen(Locale language) {
    return flipsWhen.getOrDefault(language.getLanguage(), "");
  }

  public String reason(Locale language) {
    return reasons.getOrDefault(language.getLanguage(), "");
  }
}
