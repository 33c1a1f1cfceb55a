package se.klimatbokslut.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void tablesHaveTheseVerdicts() {
    assertThat(Arrays.stream(Verdict.values()).map(Verdict::id))
        .containsExactly(
            "met", "on-track", "off-track", "too-close-to-call", "missed", "not-assessable");
  }
}
