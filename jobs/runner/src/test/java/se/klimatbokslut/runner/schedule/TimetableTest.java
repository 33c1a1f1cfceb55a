package se.klimatbokslut.runner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.runner.config.ConfigurationException;

class TimetableTest {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  @Test
  void fourOClockInStockholmIsThreeInWinterAndTwoInSummerInGreenwich() {
    assertThat(next("0 4 * * *", "2026-01-15T12:00:00Z")).isEqualTo("2026-01-16T03:00:00Z");
    assertThat(next("0 4 * * *", "2026-07-15T12:00:00Z")).isEqualTo("2026-07-16T02:00:00Z");
  }

  @Test
  void timeItselfIsNotAfterItself() {
    assertThat(next("0 4 * * *", "2026-01-15T03:00:00Z")).isEqualTo("2026-01-16T03:00:00Z");
    assertThat(next("0 4 * * *", "2026-01-15T02:59:59Z")).isEqualTo("2026-01-15T03:00:00Z");
  }

  /** On 29 March 2026 clocks go from 02:00 to 03:00. */
  @Test
  void timeThatSummerTimeLeavesOutComesAnHourLater() {
    assertThat(next("30 2 * * *", "2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(next("30 2 * * *", "2026-03-29T01:10:00Z")).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(next("30 2 * * *", "2026-03-29T01:30:00Z")).isEqualTo("2026-03-30T00:30:00Z");
  }

  /** On 25 October 2026 clocks go from 03:00 back to 02:00. */
  @Test
  void timeThatComesTwiceCountsOnce() {
    assertThat(next("30 2 * * *", "2026-10-24T12:00:00Z")).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(next("30 2 * * *", "2026-10-25T00:30:00Z")).isEqualTo("2026-10-26T01:30:00Z");
  }

  @Test
  void weekdaysAndListsAreUnderstood() {
    // 20 November 2026 is a Friday
    assertThat(next("15 5 * * 1-5", "2026-11-20T12:00:00Z")).isEqualTo("2026-11-23T04:15:00Z");
    assertThat(next("0 4 1,15 * *", "2026-11-20T12:00:00Z")).isEqualTo("2026-12-01T03:00:00Z");
  }

  @Property
  void everyDayOfTheYearHasItsRunOnceWhateverTheTime(
      @ForAll @IntRange(min = 0, max = 23) int hour,
      @ForAll @IntRange(min = 0, max = 59) int minute,
      @ForAll @IntRange(min = 2020, max = 2040) int year) {
    Timetable timetable = Timetable.of(minute + " " + hour + " * * *", STOCKHOLM);
    LocalDate march = LocalDate.of(year, 3, 20);
    List<LocalDate> days = new ArrayList<>();
    Instant time = march.atStartOfDay(STOCKHOLM).toInstant().minusNanos(1);
    for (int i = 0; i < 14; i++) {
      time = timetable.next(time);
      days.add(LocalDateTime.ofInstant(time, STOCKHOLM).toLocalDate());
    }

    assertThat(days).isEqualTo(march.datesUntil(march.plusDays(14)).toList());
  }

  @Test
  void whatIsNoExpressionIsToldWithAnExample() {
    for (String wrong : List.of("0 4 * *", "0 25 * * *", "every night", "")) {
      assertThatThrownBy(() -> Timetable.of(wrong, ZoneOffset.UTC))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("'" + wrong + "' is no cron expression")
          .hasMessageContaining("0 4 * * *");
    }
  }

  @Test
  void thirtiethOfFebruaryNeverComes() {
    assertThatThrownBy(() -> Timetable.of("0 4 30 2 *", ZoneOffset.UTC))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("no time that ever comes");
  }

  private static String next(String cron, String after) {
    return Timetable.of(cron, STOCKHOLM).next(Instant.parse(after)).toString();
  }
}
