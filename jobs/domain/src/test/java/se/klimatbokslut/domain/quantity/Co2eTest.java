package se.klimatbokslut.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.Given.tonnes;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class Co2eTest {
  // 10/3 = 3.333..., 20/3 = 6.666...
  @Test
  void perPersonIsRoundedAtTheNinthDecimal() {
    assertThat(tonnes("10").perPerson(3)).isEqualTo(new BigDecimal("3.333333333"));
    assertThat(tonnes("20").perPerson(3)).isEqualTo(new BigDecimal("6.666666667"));
    assertThatThrownBy(() -> tonnes("10").perPerson(0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void halfAMilligramGoesToTheEvenOne() {
    assertThat(tonnes("0.0000000005")).isEqualTo(Co2e.ZERO);
    assertThat(tonnes("0.0000000015")).isEqualTo(new Co2e(2));
  }

  @Test
  void messagesHaveTonnesWithoutTrailingZeros() {
    assertThat(tonnes("362175.591000")).hasToString("362175.591 t");
    assertThat(tonnes("1000")).hasToString("1000 t");
  }
}
