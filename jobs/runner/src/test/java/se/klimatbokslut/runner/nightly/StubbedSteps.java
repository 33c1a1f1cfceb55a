package se.klimatbokslut.runner.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.klimatbokslut.pipeline.table.TableStep;

/** Steps that only tell that they were done, and can be made to fail. */
final class StubbedSteps implements NightlySteps {
  final List<String> done = new ArrayList<>();
  String identity = "plan";
  String failing = "";
  boolean holds = true;
  Need need = Need.MAKING;
  Runnable before = () -> {};

  /** Fails in a step as a full disk would. */
  StubbedSteps failingIn(String step) {
    failing = step;
    return this;
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public boolean takeIn(Instant began) {
    does("take-in");
    return true;
  }

  @Override
  public Need planRelease() {
    does("plan");
    return need;
  }

  @Override
  public void beginRelease() {
    does("begin-release");
  }

  @Override
  public void makeTable(TableStep step) {
    does(step.output().id());
  }

  @Override
  public void publish() {
    does("publish");
  }

  @Override
  public LocalDate asOf() {
    return LocalDate.parse("2025-09-01");
  }

  @Override
  public boolean stillHolds(Set<String> completed) {
    return holds;
  }

  private void does(String step) {
    if (step.equals(failing)) {
      before.run();
      throw new IllegalStateException("no space left on device");
    }
    done.add(step);
  }
}
