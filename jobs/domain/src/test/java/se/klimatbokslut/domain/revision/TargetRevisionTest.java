package se.klimatbokslut.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.verdict.Verdict.OFF_TRACK;
import static se.klimatbokslut.domain.verdict.Verdict.ON_TRACK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.budget.Restatement;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;

/** The path of the budget has 100, 90 and 81 t: 190 t to the end of 2021, 271 t to that of 2022. */
class TargetRevisionTest {
  private static final String BEFORE = "2020: 99, 2021: 90";

  private static final Target BUDGET =
      new CarbonBudgetTarget(
          head(),
          tonnes("650"),
          new YearRange(2020, 2029),
          OptionalDouble.of(10),
          PathConvention.UNCUT_FIRST_YEAR,
          Optional.of(tonnes("100")),
          false);

  @Test
  void whatIsLeftChangesByYearsToldAnewAndByTheAddedYear() {
    LedgerRevision ledger = revised("2020: 103, 2021: 90, 2022: 70").ledger().orElseThrow();

    assertThat(ledger)
        .isEqualTo(
            new LedgerRevision(
                2021,
                tonnes("189"),
                tonnes("193"),
                2022,
                tonnes("263"),
                new Restatement(tonnes("-4"), tonnes("-70"), tonnes("0"))));
    assertThat(ledger.parts().change()).isEqualTo(ledger.before().minus(ledger.now()));
  }

  @Test
  void yearsToldAnewCanChangeAVerdictOnTheirOwn() {
    TargetRevision revision = revised("2020: 103, 2021: 91");

    assertThat(verdicts(revision)).containsExactly(ON_TRACK, OFF_TRACK, OFF_TRACK);
    assertThat(revision.verdictChange()).isEqualTo(VerdictChange.RESTATED_YEARS);
  }

  @Test
  void soCanTheAddedYear() {
    TargetRevision revision = revised("2020: 99, 2021: 90, 2022: 90");

    assertThat(verdicts(revision)).containsExactly(ON_TRACK, ON_TRACK, OFF_TRACK);
    assertThat(revision.verdictChange()).isEqualTo(VerdictChange.ADDED_YEARS);
  }

  @Test
  void bothCanCancelOut() {
    TargetRevision revision = revised("2020: 103, 2021: 91, 2022: 70");

    assertThat(verdicts(revision)).containsExactly(ON_TRACK, OFF_TRACK, ON_TRACK);
    assertThat(revision.verdictChange()).isEqualTo(VerdictChange.BOTH);
  }

  @Test
  void orNothingChanges() {
    assertThat(revised("2020: 98, 2021: 90, 2022: 80").verdictChange())
        .isEqualTo(VerdictChange.NONE);
  }

  /** Of 650 t, 461, 457 and 387 t are left for eight, eight and seven years. */
  @Test
  void theRateAfterTheSameYearsTellsWhatTheRestatementAloneDid() {
    TargetRevision revision = revised("2020: 103, 2021: 90, 2022: 70");

    assertThat(spent(90, revision.before(), 8)).isCloseTo(461, within(0.01));
    assertThat(spent(90, revision.sameYears(), 8)).isCloseTo(457, within(0.01));
    assertThat(spent(70, revision.now(), 7)).isCloseTo(387, within(0.01));
  }

  /** Emissions of some years that begin at a level and fall by the required rate. */
  private static double spent(double level, Progress progress, int years) {
    double left = 1 - progress.requiredRatePct().orElseThrow() / 100;
    double sum = 0;
    for (int i = 0; i < years; i++) {
      sum += level * Math.pow(left, i);
    }
    return sum;
  }

  @Test
  void theLevelOfTheBaseYearIsToldBeforeAndNow() {
    Target fall =
        new AnnualReduction(
            head(), 10, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty());

    BaseRevision base = revised(fall, "2020: 103, 2021: 90").base().orElseThrow();

    assertThat(base.before().value()).isEqualByComparingTo("99");
    assertThat(base.now().value()).isEqualByComparingTo("103");
    assertThat(base.change()).isEqualByComparingTo("4");
  }

  // a stated base stands in only for a year that the statistics lack
  @Test
  void aStatedBaseIsNotRevised() {
    Target fall =
        new AnnualReduction(
            head(), 10, OptionalInt.of(2019), OptionalInt.empty(), Optional.of(tonnes("100")));
    assertThat(revised(fall, "2020: 103, 2021: 90").base()).isEmpty();
  }

  @Test
  void aYearThatTheNewestEditionDroppedIsKnownInBothViews() {
    List<SectorFigure> now =
        Stream.concat(
                figures("2020: 99", Status.OLDER_EDITION, "older").stream(),
                figures("2021: 91, 2022: 70", Status.DEFINITIVE, "newer").stream())
            .toList();
    LedgerRevision ledger =
        TargetRevision.of(BUDGET, statistics(now, "2021: 90"), Given.LATEST)
            .orElseThrow()
            .ledger()
            .orElseThrow();

    assertThat(ledger.before()).isEqualTo(tonnes("189"));
    assertThat(ledger.sameYears()).isEqualTo(tonnes("190"));
    assertThat(ledger.parts()).isEqualTo(new Restatement(tonnes("-1"), tonnes("-70"), tonnes("0")));
  }

  @Test
  void estimatesAreInNoneOfTheViews() {
    List<SectorFigure> now =
        Stream.concat(
                figures("2020: 99, 2021: 90", Status.DEFINITIVE, "newer").stream(),
                figures("2022: 500", Status.PROGNOSIS, "newer").stream())
            .toList();

    TargetRevision revision =
        TargetRevision.of(BUDGET, statistics(now, BEFORE), Given.LATEST).orElseThrow();

    assertThat(revision.now().value()).hasValue(new BigDecimal("189.000000000"));
  }

  @Test
  void withoutAnEarlierEditionThereIsNothingToTell() {
    List<SectorFigure> now = figures("2020: 99", Status.DEFINITIVE, "newer");

    assertThat(TargetRevision.of(BUDGET, Statistics.builder().figures(now).build(), Given.LATEST))
        .isEmpty();
  }

  @Test
  void aTargetThatEmissionsDoNotDecideIsNotRevised() {
    Target words = new Statement(head());

    assertThat(TargetRevision.of(words, statistics(figures(BEFORE), "2020: 1"), Given.LATEST))
        .isEmpty();
  }

  private static List<Object> verdicts(TargetRevision revision) {
    return List.of(
        revision.before().verdict(), revision.sameYears().verdict(), revision.now().verdict());
  }

  private static TargetRevision revised(String now) {
    return revised(BUDGET, now);
  }

  private static TargetRevision revised(Target target, String now) {
    return TargetRevision.of(target, statistics(figures(now), BEFORE), Given.LATEST).orElseThrow();
  }

  private static Statistics statistics(List<SectorFigure> now, String before) {
    return Statistics.builder()
        .figures(now)
        .previousFigures(figures(before, Status.OLDER_EDITION, "older"))
        .build();
  }

  private static List<SectorFigure> figures(String text) {
    return figures(text, Status.DEFINITIVE, "newer");
  }

  private static List<SectorFigure> figures(String text, Status status, String edition) {
    return amounts(text).entrySet().stream()
        .map(year -> new SectorFigure(year.getKey(), "transport", year.getValue(), status, edition))
        .toList();
  }
}
