package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatorTest {
  @Test
  void decimalCommasAreNoSeparators() {
    assertThat(Separator.of(List.of("a;b;c", "1,5;2,5;3,5", "1,5;2,5;3,5"))).isEqualTo(';');
    assertThat(Separator.of(List.of("1,5;2,5", "1,5;2,5"))).isEqualTo(';');
  }

  @Test
  void semicolonsInsideTextsAreNoSeparators() {
    assertThat(Separator.of(List.of("year,source", "2021,SCB; table 1", "2022,SCB; table 2")))
        .isEqualTo(',');
  }

  @Test
  void whatStandsInQuotesDoesNotCount() {
    assertThat(Separator.of(List.of("\"a;b;c\",d", "\"e;f;\ng;h\",i"))).isEqualTo(',');
  }

  @Test
  void tabsSeparateToo() {
    assertThat(Separator.of(List.of("a\tb,c", "1,5\t2"))).isEqualTo('\t');
  }
}
