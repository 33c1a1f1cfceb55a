package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.tonnes;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/** A budget whose decision states the outturn that its path starts from: 100 t in 2020. */
class BudgetStartTest {
  private static final CarbonBudgetTarget TARGET =
      new CarbonBudgetTarget(
          head(),
          tonnes("343.9"),
          new YearRange(2020, 2023),
          OptionalDouble.empty(),
          PathConvention.UNCUT_FIRST_YEAR,
          Optional.of(tonnes("100")),
          false);

  @Test
  void theYearThatThePathStartsFromIsNotJudged() {
    assertThat(TARGET.progress(emissions("2020: 100")).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(TARGET.progress(emissions("2020: 100")).code()).contains(ReasonCode.NO_START_YEAR);
  }

  @Test
  void theNextYearIs() {
    assertThat(TARGET.progress(emissions("2020: 100, 2021: 80")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    assertThat(TARGET.progress(emissions("2020: 100, 2021: 99")).verdict())
        .isEqualTo(Verdict.OFF_TRACK);
  }

  @Test
  void aBudgetSpentInItsFirstYearIsMissed() {
    assertThat(TARGET.progress(emissions("2020: 400")).verdict()).isEqualTo(Verdict.MISSED);
  }
}
