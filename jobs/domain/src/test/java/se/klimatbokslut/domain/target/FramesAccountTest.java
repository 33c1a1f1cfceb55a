package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;

/** 100 t, then 80 t, then 64 t are allowed, of 400 t; 90 t and 85 t were emitted. */
class FramesAccountTest {
  private static final FramesAccount ACCOUNT =
      new FramesAccount(
          List.of(year(2020, 100, 90), year(2021, 80, 85), open(2022, 64)), Optional.of(t(400)));

  @Test
  void whatIsLeftIsOfTheYearsThatAreAccountedFor() {
    assertThat(ACCOUNT.left()).isEqualTo(t(5));
    assertThat(ACCOUNT.leftPct().orElseThrow()).isCloseTo(5 / 1.8, within(1e-9));
  }

  @Test
  void sharesAreOfTheWholeBudget() {
    assertThat(ACCOUNT.allocatedPct()).hasValue(45);
    assertThat(ACCOUNT.usedPct()).hasValue(43.75);
    assertThat(ACCOUNT.allocatedInAllPct()).hasValue(61);
  }

  @Test
  void withoutABudgetThereAreNoShares() {
    FramesAccount account = new FramesAccount(ACCOUNT.years(), Optional.empty());

    assertThat(account.allocatedPct()).isEmpty();
    assertThat(account.usedPct()).isEmpty();
    assertThat(account.left()).isEqualTo(t(5));
  }

  @Test
  void aYearIsExceededOnItsOwn() {
    assertThat(ACCOUNT.exceeded()).containsExactly(2021);
    assertThat(ACCOUNT.accounted()).extracting(FrameYear::year).containsExactly(2020, 2021);
  }

  @Test
  void framesFallByTheSameShareEachYear() {
    assertThat(ACCOUNT.yearlyFallPct().orElseThrow()).isCloseTo(20, within(1e-9));
    assertThat(new FramesAccount(List.of(open(2022, 64)), Optional.empty()).yearlyFallPct())
        .isEmpty();
    assertThat(
            new FramesAccount(List.of(open(2022, 0), open(2023, 0)), Optional.empty())
                .yearlyFallPct())
        .isEmpty();
  }

  private static FrameYear year(int year, int frame, int emitted) {
    return new FrameYear(year, t(frame), Optional.of(t(emitted)));
  }

  private static FrameYear open(int year, int frame) {
    return new FrameYear(year, t(frame), Optional.empty());
  }

  private static Co2e t(int tonnes) {
    return Co2e.ofTonnes(tonnes);
  }
}
