package se.klimatbokslut.runner.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TriesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T03:00:00Z"), ZoneOffset.UTC);

  @Property
  void pauseLiesBetweenHalfAndAllOfWhatDoubles(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int tries) {
    Tries tried = new Tries(pause -> {}, new Random(seed));
    Duration most = Duration.ofSeconds(1L << tries);

    assertThat(tried.pauseAfter(tries)).isBetween(most.dividedBy(2), most);
  }

  @Test
  void serverAsksToWaitInSecondsOrUntilADate() {
    assertThat(Statuses.wait(" 120 ", CLOCK)).hasValue(Duration.ofMinutes(2));
    assertThat(Statuses.wait("Mon, 02 Mar 2026 03:00:30 GMT", CLOCK))
        .hasValue(Duration.ofSeconds(30));
    assertThat(Statuses.wait("Sun, 01 Mar 2026 03:00:30 GMT", CLOCK)).hasValue(Duration.ZERO);
    assertThat(Statuses.wait("-1", CLOCK)).isEmpty();
    assertThat(Statuses.wait("soon", CLOCK)).isEmpty();
  }
}
