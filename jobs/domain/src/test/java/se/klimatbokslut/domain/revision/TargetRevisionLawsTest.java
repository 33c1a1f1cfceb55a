package se.klimatbokslut.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;

class TargetRevisionLawsTest {
  private static final int FIRST = 2020;
  private static final CarbonBudgetTarget BUDGET =
      new CarbonBudgetTarget(
          head(),
          new Co2e(1000),
          new YearRange(FIRST, 2035),
          OptionalDouble.of(10),
          PathConvention.CUT_FIRST_YEAR,
          Optional.of(new Co2e(100)),
          false);

  @Property
  void thePartsOfWhatIsLeftAddUpToItsWholeChange(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 200) Integer> before,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 200) Integer> now) {
    LedgerRevision ledger = revised(before, now).ledger().orElseThrow();

    assertThat(ledger.parts().change()).isEqualTo(ledger.before().minus(ledger.now()));
    assertThat(ledger.sameYears().minus(ledger.parts().added())).isEqualTo(ledger.now());
  }

  @Property
  void anEditionThatSaysTheSameOfTheSameYearsHasNoEffect(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 200) Integer> figures) {
    TargetRevision revision = revised(figures, figures);

    assertThat(revision.verdictChange()).isEqualTo(VerdictChange.NONE);
    assertThat(revision.ledger().orElseThrow().parts().change()).isEqualTo(Co2e.ZERO);
  }

  private static TargetRevision revised(List<Integer> before, List<Integer> now) {
    List<SectorFigure> newest = figures(now, Status.DEFINITIVE, "newer");
    List<SectorFigure> previous = figures(before, Status.OLDER_EDITION, "older");
    List<SectorFigure> dropped =
        previous.subList(Math.min(now.size(), before.size()), before.size());
    List<SectorFigure> known = new ArrayList<>(newest);
    known.addAll(dropped);
    Statistics statistics =
        Statistics.builder()
            .figures(known)
            .previousFigures(previous.subList(0, before.size() - dropped.size()))
            .build();
    return TargetRevision.of(BUDGET, statistics, Given.LATEST).orElseThrow();
  }

  private static List<SectorFigure> figures(List<Integer> amounts, Status status, String edition) {
    List<SectorFigure> figures = new ArrayList<>();
    for (int amount : amounts) {
      int year = FIRST + figures.size();
      figures.add(new SectorFigure(year, "transport", new Co2e(amount), status, edition));
    }
    return figures;
  }
}
