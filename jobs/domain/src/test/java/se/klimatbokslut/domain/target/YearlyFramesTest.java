package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class YearlyFramesTest {
  /** Direct CO2 of Manchester City Council by financial years, as its reports print them. */
  private static final YearlyFrames MANCHESTER =
      frames(
          "2018: 41087, 2019: 35745, 2020: 31099, 2021: 27056, 2022: 23538, 2023: 20478,"
              + " 2024: 17816",
          Optional.of("316048"));

  // published: 12 973 t, 12 % under
  @Test
  void manchesterIsBelowItsFrames() {
    Progress progress = MANCHESTER.progress(emissions("2018: 37173, 2019: 32284, 2020: 25501"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2020 were 25,501 t, 5,598 t less than the year's frame of"
                + " 31,099 t; 2018-2020 together 94,958 t, 12,973 t less than the"
                + " frames of 107,931 t; no frame was exceeded");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("25501");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("31099");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("316048");
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("too-close-to-call if the figure of 2020 was more than 5,598 t higher");
  }

  /** The budget of 316 048 t is for 2018-2099; the frames to 2024 have 196 819 t of it. */
  @Test
  void theLastFrameIsNotTheEndOfALongerBudget() {
    String kept =
        "2018: 37173, 2019: 32284, 2020: 25501, 2021: 27000, 2022: 23000, 2023: 20000, 2024: 17000";
    assertThat(MANCHESTER.progress(emissions(kept)).verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(MANCHESTER.progress(emissions("2018: 317048")).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(MANCHESTER.progress(emissions("2018: 317048")).reason().in(EN))
        .startsWith("emissions 2018 exceed the budget of 316,048 t by 1,000 t; ");
  }

  /** Oslo: 1 388 246 t in 2009; outturn -20.8, -25.0, -26.3, -29.2 and -31.9 %. */
  @Test
  void osloExceededEveryFrame() {
    SortedMap<Integer, Frame> cuts = new TreeMap<>();
    int[] pct = {25, 34, 43, 52, 56, 61, 73, 81, 86, 90, 95};
    for (int i = 0; i < pct.length; i++) {
      cuts.put(2020 + i, new Frame.Cut(pct[i]));
    }
    YearlyFrames oslo =
        new YearlyFrames(head(), cuts, OptionalInt.of(2009), Optional.empty(), Optional.empty());
    Progress progress =
        oslo.progress(
            emissions(
                "2009: 1388246, 2020: 1099490.8, 2021: 1041184.5, 2022: 1023137.3, 2023: 982878.2,"
                    + " 2024: 945395.5"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    // 44 % of 1 388 246 t
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("610828.24");
    assertThat(progress.start().orElseThrow().year()).isEqualTo(2009);
    assertThat(progress.reason().in(EN)).endsWith("the frame was exceeded in 2020-2024");
  }

  private static final YearlyFrames SHORT = frames("2020: 100, 2021: 90", Optional.empty());

  @Test
  void oneOfTwoConditionsLeavesTheAnswerOpen() {
    YearlyFrames three = frames("2020: 100, 2021: 90, 2022: 80", Optional.empty());
    assertThat(three.progress(emissions("2020: 90, 2021: 95")).code())
        .contains(ReasonCode.SUM_BELOW_LEVEL_ABOVE);
    assertThat(three.progress(emissions("2020: 110, 2021: 85")).code())
        .contains(ReasonCode.SUM_ABOVE_LEVEL_BELOW);
    // the first year's sum is its level
    assertThat(three.progress(emissions("2020: 110")).flip().orElseThrow().to())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void theLastFrameDecides() {
    assertThat(SHORT.progress(emissions("2020: 100, 2021: 90")).verdict()).isEqualTo(Verdict.MET);
    assertThat(SHORT.progress(emissions("2020: 100, 2021: 91")).verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(SHORT.progress(emissions("2020: 101, 2021: 90")).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void aYearBetweenThatIsMissingIsNotNothing() {
    Progress progress = SHORT.progress(emissions("2021: 90"));
    assertThat(progress.code()).contains(ReasonCode.FIGURES_NOT_HELD);
    assertThat(progress.reason().in(EN))
        .isEqualTo("years of the period 2020-2021 are missing from the statistics");
  }

  @Test
  void cutsNeedABase() {
    SortedMap<Integer, Frame> cuts = new TreeMap<>();
    cuts.put(2020, new Frame.Cut(25));
    YearlyFrames nameless =
        new YearlyFrames(head(), cuts, OptionalInt.empty(), Optional.empty(), Optional.empty());
    assertThat(nameless.progress(emissions("2020: 1")).code()).contains(ReasonCode.BASE_NOT_HELD);
    YearlyFrames named =
        new YearlyFrames(head(), cuts, OptionalInt.of(2009), Optional.empty(), Optional.empty());
    assertThat(named.progress(emissions("2020: 1")).code()).contains(ReasonCode.BASE_NOT_HELD);
    assertThat(named.isRelative()).isTrue();
    assertThat(SHORT.isRelative()).isFalse();
  }

  @Test
  void theBaseIsBeforeTheFrames() {
    SortedMap<Integer, Frame> cuts = new TreeMap<>();
    cuts.put(2020, new Frame.Cut(25));
    assertThatThrownBy(
            () ->
                new YearlyFrames(
                    head(), cuts, OptionalInt.of(2020), Optional.empty(), Optional.empty()))
        .hasMessage("The base year 2020 is not before the first frame, 2020");
  }

  private static YearlyFrames frames(String tonnes, Optional<String> budget) {
    SortedMap<Integer, Frame> frames = new TreeMap<>();
    amounts(tonnes).forEach((year, amount) -> frames.put(year, new Frame.Amount(amount)));
    return new YearlyFrames(
        head(), frames, OptionalInt.empty(), Optional.empty(), budget.map(Given::tonnes));
  }
}
