package se.klimatbokslut.domain.followup;

import java.time.LocalDate;

/**
 * The year that targets are asked about.
 *
 * @param year figures and estimates of later years are not looked at
 * @param lastYearOver the last year that is over; a target year up to it has passed
 */
public record Accounts(int year, int lastYearOver) {
  /** What is known on a day. */
  public static Accounts asOf(LocalDate day) {
    return new Accounts(day.getYear(), day.getYear() - 1);
  }

  /** The accounts of a calendar year, made on a day. */
  public static Accounts ofYear(int year, LocalDate madeOn) {
    return new Accounts(year, Math.min(year, madeOn.getYear() - 1));
  }
}
