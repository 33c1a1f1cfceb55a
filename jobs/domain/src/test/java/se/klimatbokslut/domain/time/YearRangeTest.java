package se.klimatbokslut.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class YearRangeTest {
  @Test
  void bothEndsAreInside() {
    YearRange range = new YearRange(2020, 2040);
    assertThat(range.length()).isEqualTo(21);
    assertThat(range.contains(2020)).isTrue();
    assertThat(range.contains(2040)).isTrue();
    assertThat(range.contains(2019)).isFalse();
    assertThat(range.contains(2041)).isFalse();
    assertThat(range.years()).hasSize(21).startsWith(2020).endsWith(2040);
  }

  @Test
  void endBeforeStartIsRefused() {
    assertThatThrownBy(() -> new YearRange(2040, 2020)).hasMessageContaining("2040-2020");
  }

  @Test
  void neighbouringYearsAreListedAsOneSpan() {
    assertThat(YearRange.listed(new TreeSet<>(List.of(1990, 2000, 2015, 2016, 2017, 2020))))
        .isEqualTo("1990, 2000, 2015-2017, 2020");
  }
}
