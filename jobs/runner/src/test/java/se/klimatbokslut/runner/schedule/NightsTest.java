package se.klimatbokslut.runner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NightsTest {
  private static final Timetable AT_FOUR = Timetable.of("0 4 * * *", ZoneOffset.UTC);

  private final SetClock clock = new SetClock("2026-11-22T12:00:00Z");

  @Test
  void homeWithoutASuccessfulRunIsDueAtOnce() {
    assertThat(new Nights(AT_FOUR, clock, Optional.empty()).isDue()).isTrue();
  }

  @Test
  void runAfterTheLastTimeIsInTime() {
    Nights nights = nightsAfter("2026-11-22T04:00:01Z");

    assertThat(nights.isDue()).isFalse();
    assertThat(nights.due()).isEqualTo("2026-11-23T04:00:00Z");
  }

  @Test
  void runBeforeTheLastTimeHasMissedIt() {
    assertThat(nightsAfter("2026-11-21T04:00:01Z").isDue()).isTrue();
  }

  @Test
  void tenMissedNightsAreOneRun() {
    Nights nights = nightsAfter("2026-11-12T04:00:01Z");
    nights.begin();

    assertThat(nights.isDue()).isFalse();
    assertThat(nights.due()).isEqualTo("2026-11-23T04:00:00Z");
  }

  @Test
  void timeThatPassesDuringALongRunIsMadeUpForAfterIt() {
    Nights nights = nightsAfter("2026-11-22T04:00:01Z");
    clock.set("2026-11-23T04:00:00Z");
    nights.begin();
    clock.set("2026-11-25T05:00:00Z");

    assertThat(nights.isDue()).isTrue();
    nights.begin();
    assertThat(nights.isDue()).isFalse();
  }

  @Property
  void howeverLongThePauseThereIsAtMostOneCatchUp(
      @ForAll @Size(min = 1, max = 20)
          List<@IntRange(min = 1, max = 60 * 24 * 40) Integer> pauses) {
    SetClock woken = new SetClock("2026-03-01T12:00:00Z");
    Timetable timetable = Timetable.of("30 2 * * *", ZoneId.of("Europe/Stockholm"));
    Nights nights = new Nights(timetable, woken, Optional.of(woken.instant()));
    for (int minutes : pauses) {
      boolean passed = !nights.due().isAfter(woken.instant().plus(Duration.ofMinutes(minutes)));
      woken.advance(Duration.ofMinutes(minutes));
      int runs = 0;
      while (nights.isDue()) {
        nights.begin();
        runs++;
      }
      assertThat(runs).isEqualTo(passed ? 1 : 0);
    }
  }

  private Nights nightsAfter(String lastDone) {
    return new Nights(AT_FOUR, clock, Optional.of(Instant.parse(lastDone)));
  }

  /** Shows what it was set to. */
  private static final class SetClock extends Clock {
    private Instant now;

    SetClock(String now) {
      this.now = Instant.parse(now);
    }

    void set(String time) {
      now = Instant.parse(time);
    }

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
