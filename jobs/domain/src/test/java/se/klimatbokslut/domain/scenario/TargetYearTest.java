package se.klimatbokslut.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.tonnes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ShareIndicator;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.time.YearRange;

class TargetYearTest {
  private static final Target BUDGET =
      new CarbonBudgetTarget(
          head(),
          tonnes("100"),
          new YearRange(2020, 2031),
          OptionalDouble.empty(),
          PathConvention.UNCUT_FIRST_YEAR,
          Optional.empty());
  private static final Target CEILING =
      new LevelCeiling(
          head(), BigDecimal.ONE, CeilingUnit.TONNES, 2034, OptionalInt.empty(), Optional.empty());
  private static final Target CYCLING =
      new ShareIndicator(head(), "cycle-trips", 12, 2040, Direction.AT_LEAST);
  private static final Target CONTRACTS =
      new Register(head(), "contracts", OptionalInt.of(40), OptionalInt.of(2025));

  @Test
  void everyKindOfTargetOnEmissionsHasItsYear() {
    assertThat(TargetYear.of(BUDGET)).hasValue(2031);
    assertThat(TargetYear.of(yearly(OptionalInt.of(2032)))).hasValue(2032);
    assertThat(
            TargetYear.of(
                new ReductionFromBase(
                    head(), 50, 2020, 2033, Optional.empty(), ReductionPath.LINEAR, false)))
        .hasValue(2033);
    assertThat(TargetYear.of(CEILING)).hasValue(2034);
    assertThat(
            TargetYear.of(
                new NetZero(
                    head(), 2045, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty())))
        .hasValue(2045);
    assertThat(TargetYear.of(new NearZero(head(), 2046, 5, 2020, Optional.empty()))).hasValue(2046);
  }

  @Test
  void promisesWithoutAnEndAndTargetsOnOtherThingsHaveNone() {
    assertThat(TargetYear.of(yearly(OptionalInt.empty()))).isEmpty();
    assertThat(TargetYear.of(CYCLING)).isEmpty();
  }

  @Test
  void scenariosSaySomethingAboutTargetsOnEmissions() {
    assertThat(WhatIf.appliesTo(BUDGET)).isTrue();
    assertThat(WhatIf.appliesTo(yearly(OptionalInt.empty()))).isTrue();
    assertThat(WhatIf.appliesTo(CYCLING)).isFalse();
    assertThat(WhatIf.appliesTo(CONTRACTS)).isFalse();
    assertThat(WhatIf.appliesTo(new Statement(head()))).isFalse();
  }

  @Test
  void aPromiseWithoutAnEndIsNotJudged() {
    Outcome outcome =
        new WhatIf(yearly(OptionalInt.empty()), Given.emissions("2020: 100, 2021: 90"))
            .outcome(new PresentPace(), "scenario");
    assertThat(outcome.assumed().reason()).isEqualTo(Clause.of(Phrase.NO_TARGET_YEAR));
    assertThat(outcome.targetYear()).isEmpty();
    assertThat(outcome.inTargetYear()).isEmpty();
    assertThat(outcome.lastKnown().map(figure -> figure.amount())).contains(tonnes("90"));
  }

  private static Target yearly(OptionalInt endYear) {
    return new AnnualReduction(head(), 7, 2020, endYear, Optional.empty());
  }
}
