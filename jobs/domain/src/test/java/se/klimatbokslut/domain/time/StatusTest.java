package se.klimatbokslut.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.Given.tonnes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {
  @ParameterizedTest
  @EnumSource
  void idIsWhatTablesSay(Status status) {
    assertThat(Status.ofId(status.id())).isSameAs(status);
  }

  @Test
  void unknownIdIsRefused() {
    assertThatThrownBy(() -> Status.ofId("final")).hasMessageContaining("'final'");
  }

  /** Twice -5 t is less than -5 t, yet the sink is carried forward as a whole. */
  @Test
  void aSinkThatIsNothingElseIsCarriedForward() {
    assertThat(ofSum("-5", "-5")).isSameAs(Status.CARRIED_FORWARD);
  }

  @Test
  void zerosAreAsTheRestIs() {
    assertThat(ofSum("0", "0")).isSameAs(Status.DEFINITIVE);
  }

  @Test
  void aSumIsCarriedForwardWhenMoreThanHalfOfItIs() {
    assertThat(ofSum("51", "100")).isEqualTo(Status.CARRIED_FORWARD);
    assertThat(ofSum("50", "100")).isEqualTo(Status.DEFINITIVE);
  }

  @Test
  void netUptakeIsNotCarriedForwardForBeingBelowZero() {
    assertThat(ofSum("0", "-1248.6")).isEqualTo(Status.DEFINITIVE);
    assertThat(ofSum("-1000", "-1248.6")).isEqualTo(Status.CARRIED_FORWARD);
  }

  private static Status ofSum(String carriedForward, String sum) {
    return Status.ofSum(Status.DEFINITIVE, tonnes(carriedForward), tonnes(sum));
  }
}
