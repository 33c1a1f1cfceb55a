package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecutionException;
import se.klimatbokslut.runner.nightly.NightlyJobs.End;
import se.klimatbokslut.runner.nightly.NightlySteps.Need;
import se.klimatbokslut.runner.store.Home;

class ContinuationTest {
  private static final String[] WHOLE_NIGHT = {
    "take-in",
    "plan",
    "begin-release",
    "out_not_allocated",
    "out_emissions",
    "out_inventory",
    "out_area_total",
    "out_backtest",
    "out_prognosis",
    "out_evidence",
    "out_scope_bridge",
    "out_budget_ledger",
    "out_measure_gap",
    "out_target",
    "out_target_year",
    "out_method_comparison",
    "out_peer_group",
    "out_revision",
    "out_target_revision",
    "publish"
  };

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder);
    home.create();
  }

  @Test
  void undisturbedNightDoesEveryStepOnce() throws Exception {
    StubbedSteps night = new StubbedSteps();

    assertThat(nightly(night)).isEqualTo(End.DONE);

    assertThat(night.done).containsExactly(WHOLE_NIGHT);
  }

  @Test
  void nextRunContinuesWhereTheFailedOneStopped() throws Exception {
    fail("out_prognosis");
    StubbedSteps next = new StubbedSteps();

    assertThat(nightly(next)).isEqualTo(End.DONE);

    assertThat(next.done)
        .containsExactly(
            "take-in",
            "plan",
            "out_prognosis",
            "out_evidence",
            "out_scope_bridge",
            "out_budget_ledger",
            "out_measure_gap",
            "out_target",
            "out_target_year",
            "out_method_comparison",
            "out_peer_group",
            "out_revision",
            "out_target_revision",
            "publish");
  }

  @Test
  void runThatFailsAgainIsContinuedAgain() throws Exception {
    fail("out_emissions");
    fail("out_target");
    StubbedSteps third = new StubbedSteps();

    nightly(third);

    assertThat(third.done)
        .containsExactly(
            "take-in",
            "plan",
            "out_target",
            "out_target_year",
            "out_method_comparison",
            "out_peer_group",
            "out_revision",
            "out_target_revision",
            "publish");
  }

  @Test
  void runThatWouldDoSomethingElseStartsFromTheBeginning() throws Exception {
    fail("out_prognosis");
    StubbedSteps next = new StubbedSteps();
    next.identity = "another plan";

    nightly(next);

    assertThat(next.done).containsExactly(WHOLE_NIGHT);
  }

  @Test
  void runWhoseTablesAreDamagedStartsFromTheBeginning() throws Exception {
    fail("out_prognosis");
    StubbedSteps next = new StubbedSteps();
    next.holds = false;

    nightly(next);

    assertThat(next.done).containsExactly(WHOLE_NIGHT);
  }

  @Test
  void runThatCameToItsEndIsNotContinuedButDoneAgain() throws Exception {
    nightly(new StubbedSteps());
    StubbedSteps next = new StubbedSteps();

    nightly(next);

    assertThat(next.done).containsExactly(WHOLE_NIGHT);
  }

  @Test
  void releaseThatWasMadeBeforeIsOnlyPublished() throws Exception {
    StubbedSteps night = new StubbedSteps();
    night.need = Need.SWITCH;

    assertThat(nightly(night)).isEqualTo(End.DONE);

    assertThat(night.done).containsExactly("take-in", "plan", "publish");
  }

  @Test
  void nothingIsDoneForTheCurrentRelease() throws Exception {
    StubbedSteps night = new StubbedSteps();
    night.need = Need.NOTHING;

    assertThat(nightly(night)).isEqualTo(End.NOTHING_NEW);

    assertThat(night.done).containsExactly("take-in", "plan");
  }

  /** The machine stopped between the switch of the release and the end of the run. */
  @Test
  void continuedRunFindsThatAllIsDone() throws Exception {
    fail("publish");
    StubbedSteps next = new StubbedSteps();
    next.need = Need.NOTHING;

    assertThat(nightly(next)).isEqualTo(End.NOTHING_NEW);
    assertThat(next.done).containsExactly("take-in", "plan");
  }

  private void fail(String step) {
    assertThatThrownBy(() -> nightly(new StubbedSteps().failingIn(step)))
        .isInstanceOf(JobExecutionException.class)
        .hasMessageContaining("in step " + step);
  }

  private End nightly(StubbedSteps steps) throws Exception {
    return new NightlyJobs(home, JobDatabase.of(home, Map.of()), Clock.systemUTC())
        .start(NightlyJob.NIGHTLY, steps);
  }
}
