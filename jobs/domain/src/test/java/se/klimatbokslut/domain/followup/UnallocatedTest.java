package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.progress;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.UnallocatedFigure;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/** 10 % a year from 100 t in 2020: 90 t in 2021, and transport abroad that only the nation has. */
class UnallocatedTest {
  private static final AnnualReduction TARGET =
      new AnnualReduction(head(), 10, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty());

  // 110 t in 2020 and 98 t in 2021, of which the path has 99 t
  @Test
  void aGoodAnswerThatHoldsWithTheNationsFigureIsGivenWithARemark() {
    Progress progress = progress(TARGET, abroad(Optional.of("10"), Optional.of("18")));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("80");
    assertThat(progress.reason().in(EN))
        .endsWith(
            "the statistics give international transport to no municipality; counted as nothing"
                + " here");
  }

  // 110 t in 2020 and 100 t in 2021
  @Test
  void aGoodAnswerThatTurnsIsWithheld() {
    Progress progress = progress(TARGET, abroad(Optional.of("10"), Optional.of("20")));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.SECTOR_NOT_ALLOCATED);
    assertThat(progress.reason().in(EN))
        .startsWith(
            "the answer is “off-track” if international transport is counted with the nation's figure"
                + " per person; ");
  }

  @Test
  void withoutTheNationsFigureAGoodAnswerIsWithheldAndABadOneGiven() {
    assertThat(progress(TARGET, abroad(Optional.of("10"), Optional.empty())).code())
        .contains(ReasonCode.SECTOR_NOT_ALLOCATED);
    Statistics rising =
        Statistics.builder()
            .figures(sector("transport", "2020: 100, 2021: 95"))
            .unallocated(List.of(figure(2021, Optional.empty())))
            .build();
    assertThat(progress(TARGET, rising).verdict()).isEqualTo(Verdict.OFF_TRACK);
  }

  /** The nation may be told of a year that its municipalities are not: there is no 0 t of it. */
  @Test
  void aYearThatTheStatisticsLackDoesNotBeginWithIt() {
    Statistics later =
        Statistics.builder()
            .figures(sector("transport", "2020: 100, 2021: 95"))
            .unallocated(List.of(figure(2022, Optional.of("10"))))
            .build();
    Progress progress = Given.progress(TARGET, later);
    assertThat(progress.valueYear()).hasValue(2021);
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
  }

  private static Statistics abroad(Optional<String> of2020, Optional<String> of2021) {
    return Statistics.builder()
        .figures(sector("transport", "2020: 100, 2021: 80"))
        .unallocated(List.of(figure(2020, of2020), figure(2021, of2021)))
        .build();
  }

  private static UnallocatedFigure figure(int year, Optional<String> most) {
    return new UnallocatedFigure(
        year, "international-transport", most.map(Given::tonnes), Given.EDITION);
  }
}
