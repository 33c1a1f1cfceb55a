package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klimatbokslut.domain.followup.AuditedVerdict.Lack;
import se.klimatbokslut.domain.target.BoundaryStanding;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.verdict.Verdict;

class AuditedVerdictTest {
  @Test
  void aGoodVerdictWithEverythingLacksNothing() {
    assertThat(verdict(Verdict.ON_TRACK, BoundaryStanding.AGREED, 1990, "100").lacks()).isEmpty();
    assertThat(verdict(Verdict.ON_TRACK, BoundaryStanding.NOTHING_STATED, 1990, "100").lacks())
        .isEmpty();
    assertThat(verdict(Verdict.ON_TRACK, BoundaryStanding.OWN_INVENTORY, 2022, "100").lacks())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OTHER", "NOT_CHECKED"})
  void whatIsCountedMustAgree(BoundaryStanding boundary) {
    assertThat(verdict(Verdict.MET, boundary, 1990, "100").lacks())
        .containsExactly(Lack.AGREED_BOUNDARY);
  }

  @Test
  void aPathStartsBeforeTheJudgedYear() {
    assertThat(verdict(Verdict.ON_TRACK, BoundaryStanding.AGREED, 2023, "100").lacks())
        .containsExactly(Lack.START_BEFORE_JUDGED_YEAR);
    assertThat(judgedWithoutStart(Verdict.ON_TRACK, false).lacks())
        .containsExactly(Lack.START_BEFORE_JUDGED_YEAR);
  }

  @Test
  void whatIsReachedOrStatedYearByYearNeedsNoStart() {
    assertThat(judgedWithoutStart(Verdict.MET, false).lacks()).isEmpty();
    assertThat(judgedWithoutStart(Verdict.ON_TRACK, true).lacks()).isEmpty();
  }

  @Test
  void anEstimateJudgesNothing() {
    AuditedVerdict estimated =
        new AuditedVerdict(
            Verdict.MET,
            BoundaryStanding.AGREED,
            OptionalInt.empty(),
            false,
            OptionalInt.of(2023),
            Optional.of(Status.PROGNOSIS),
            Optional.of(new BigDecimal("100.000000")));

    assertThat(estimated.lacks()).containsExactly(Lack.DEFINITIVE_FIGURE);
  }

  @Test
  void everyReadingMustAgree() {
    assertThat(verdict(Verdict.ON_TRACK, BoundaryStanding.AGREED, 1990, "99.9").lacks())
        .containsExactly(Lack.FULL_ROBUSTNESS);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MET", "ON_TRACK"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsNoGoodNewsLacksNothing(Verdict verdict) {
    assertThat(verdict(verdict, BoundaryStanding.OTHER, 2023, "10").lacks()).isEmpty();
  }

  private static AuditedVerdict judgedWithoutStart(Verdict verdict, boolean pathStated) {
    return new AuditedVerdict(
        verdict,
        BoundaryStanding.AGREED,
        OptionalInt.empty(),
        pathStated,
        OptionalInt.of(2023),
        Optional.of(Status.DEFINITIVE),
        Optional.of(new BigDecimal("100")));
  }

  private static AuditedVerdict verdict(
      Verdict verdict, BoundaryStanding boundary, int start, String pct) {
    return new AuditedVerdict(
        verdict,
        boundary,
        OptionalInt.of(start),
        false,
        OptionalInt.of(2023),
        Optional.of(Status.OLDER_EDITION),
        Optional.of(new BigDecimal(pct)));
  }
}
