package se.klimatbokslut.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;

class StatusTest {
  @Test
  void aSumIsCarriedForwardWhenMoreThanHalfOfItIs() {
    assertThat(ofSum("51", "100")).isEqualTo(Status.CARRIED_FORWARD);
    assertThat(ofSum("50", "100")).isEqualTo(Status.DEFINITIVE);
    assertThat(ofSum("0", "0")).isEqualTo(Status.DEFINITIVE);
  }

  @Test
  void netUptakeIsNotCarriedForwardForBeingBelowZero() {
    assertThat(ofSum("0", "-1248.6")).isEqualTo(Status.DEFINITIVE);
    assertThat(ofSum("-1000", "-1248.6")).isEqualTo(Status.CARRIED_FORWARD);
  }

  private static Status ofSum(String carriedForward, String sum) {
    return Status.ofSum(Status.DEFINITIVE, tonnes(carriedForward), tonnes(sum));
  }

  private static Co2e tonnes(String amount) {
    return Co2e.ofTonnes(new BigDecimal(amount));
  }
}
