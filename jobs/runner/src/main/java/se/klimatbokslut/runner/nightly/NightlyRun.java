package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;
import se.klimatbokslut.publish.frozen.CorrectionNotice;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.frozen.Notices;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Releases;

/** One run: what it was given, what it has done so far. The steps of the job are its methods. */
public final class NightlyRun implements NightlySteps {
  private final Settings settings;
  private final List<Delivery> deliveries;
  private final List<StatedTarget> targets;
  private final String codeVersion;
  private final Supplier<SparkSession> spark;
  private final Clock clock;
  private final Progress progress;
  private final List<Intake.Outcome> outcomes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<CorrectionNotice> notices = new ArrayList<>();
  private Optional<ReleasePlan> plan = Optional.empty();
  private Expectation expected = Expectation.none();

  /**
   * A run that has not begun.
   *
   * @param deliveries all there are; those that were decided about before are left alone
   */
  public NightlyRun(
      Settings settings,
      List<Delivery> deliveries,
      List<StatedTarget> targets,
      String codeVersion,
      Supplier<SparkSession> spark,
      Clock clock,
      Progress progress) {
    this.settings = settings;
    this.deliveries = List.copyOf(deliveries);
    this.targets = List.copyOf(targets);
    this.codeVersion = codeVersion;
    this.spark = spark;
    this.clock = clock;
    this.progress = progress;
  }

  /** Says what the deliveries are. */
  public void expect(Expectation stated) {
    expected = stated;
  }

  @Override
  public String identity() throws IOException {
    StringBuilder content = new StringBuilder(ReleasePlan.request(settings, codeVersion));
    content.append(expected).append('\n');
    for (Delivery delivery : deliveries) {
      content.append(delivery.sha256()).append(' ').append(delivery.decidedBy()).append('\n');
    }
    return Bytes.sha256(content.toString());
  }

  @Override
  public boolean takeIn(Instant began) throws IOException {
    Intake intake = new Intake(settings.home(), clock);
    Archive archive = new Archive(settings.home());
    for (Delivery delivery : deliveries) {
      if (!Inbox.isDecidedBefore(began, delivery, archive)) {
        progress.says("reading " + delivery.name());
        outcomes.add(intake.take(delivery, expected));
      }
    }
    while (takeOneAgain(intake)) {
      progress.says("reading again what other lists were needed for");
    }
    return outcomes.stream().noneMatch(Intake.Outcome::refused);
  }

  /** Lists of the climate fee need each other, in whatever order of names they come. */
  private boolean takeOneAgain(Intake intake) throws IOException {
    for (int i = 0; i < outcomes.size(); i++) {
      if (FeeEditions.needsOthers(outcomes.get(i))) {
        Intake.Outcome again = intake.take(deliveryOf(outcomes.get(i)), expected);
        if (!again.refused()) {
          outcomes.set(i, again);
          return true;
        }
      }
    }
    return false;
  }

  private Delivery deliveryOf(Intake.Outcome outcome) {
    return deliveries.stream()
        .filter(delivery -> delivery.sha256().equals(outcome.sha256()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Need planRelease() throws IOException {
    plan = ReleasePlan.of(settings, codeVersion);
    Releases releases = new Releases(settings.home());
    if (plan.isEmpty() || plan.get().isMade(releases, settings)) {
      releases.clearUnfinished(Optional.empty());
      return Need.NOTHING;
    }
    if (releases.exists(plan.get().id())) {
      return Need.SWITCH;
    }
    Corrections corrections = Corrections.in(settings.corrections(), new Editions(settings.home()));
    findings.addAll(corrections.findings(plan.get().editions()));
    return findings.isEmpty() ? Need.MAKING : Need.REFUSAL;
  }

  @Override
  public void beginRelease() throws IOException {
    progress.says("release " + plan.orElseThrow().id());
    assembly().begin(targets);
  }

  @Override
  public void makeTable(TableStep step) throws IOException {
    progress.says(step.output().id());
    assembly().add(step);
  }

  @Override
  public void publish() throws IOException {
    progress.says("publishing");
    ReleaseAssembly assembly = assembly();
    assembly.finish(settingsAsText());
    String id = plan.orElseThrow().id();
    Path folder = new Releases(settings.home()).folderOf(id);
    notices.addAll(new Notices(settings.home()).about(new Release(id, folder)));
    if (!settings.aside()) {
      assembly.makeCurrent();
    }
  }

  @Override
  public LocalDate asOf() {
    return plan.orElseThrow().asOf();
  }

  @Override
  public boolean stillHolds(Set<String> completed) throws IOException {
    if (!completed.contains(NightlyJob.BEGIN_RELEASE)) {
      return true;
    }
    Optional<ReleasePlan> now = ReleasePlan.of(settings, codeVersion);
    Releases releases = new Releases(settings.home());
    return now.isPresent()
        && (releases.exists(now.get().id())
            || ReleaseAssembly.holds(completed, releases.made(now.get().id())));
  }

  public List<Intake.Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** What the release makes of frozen accounts. */
  public List<CorrectionNotice> notices() {
    return List.copyOf(notices);
  }

  /** Why no release could be planned, though every file was accepted. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  public Optional<String> releaseId() {
    return plan.map(ReleasePlan::id);
  }

  private ReleaseAssembly assembly() {
    return new ReleaseAssembly(plan.orElseThrow(), settings.home(), spark, clock);
  }

  private Map<String, String> settingsAsText() {
    return Map.of("as_of", settings.asOf().map(LocalDate::toString).orElse("newest"));
  }
}
