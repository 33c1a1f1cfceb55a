package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  private static final Quantiles TENS = Quantiles.of(DoubleStream.of(30, 10, 20));

  // rank 0.25 x 2 = 0.5, counted from 0
  @Test
  void quantilesLieBetweenNeighbours() {
    assertThat(TENS.at(0.25)).isEqualTo(15);
    assertThat(TENS.at(0)).isEqualTo(10);
    assertThat(TENS.at(1)).isEqualTo(30);
  }

  // rank 0.625 x 4 = 2.5, counted from 1
  @Test
  void aFurtherValueIsLessSureToStayBelow() {
    assertThat(TENS.bound(0.625)).isEqualTo(25);
    assertThat(TENS.bound(0.5)).isEqualTo(20);
  }

  @Test
  void noBoundLiesOutsideTheSample() {
    assertThat(TENS.bound(0)).isEqualTo(10);
    assertThat(TENS.bound(0.9)).isEqualTo(30);
    assertThat(TENS.bound(1)).isEqualTo(30);
  }

  @Test
  void noValuesHaveNoQuantiles() {
    assertThatThrownBy(() -> Quantiles.of(DoubleStream.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
