package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.store.Releases;

/** One run: what it was given, what it has done so far. The steps of the job are its methods. */
public final class NightlyRun {
  private final Settings settings;
  private final List<Delivery> deliveries;
  private final List<StatedTarget> targets;
  private final String codeVersion;
  private final Supplier<SparkSession> spark;
  private final Clock clock;
  private final Progress progress;
  private final List<Intake.Outcome> outcomes = new ArrayList<>();
  private Optional<ReleasePlan> plan = Optional.empty();
  private Expectation expected = Expectation.none();

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

  /** Takes every delivery in; tells whether all were accepted. */
  boolean takeIn() throws IOException {
    Intake intake = new Intake(settings.home(), clock);
    for (Delivery delivery : deliveries) {
      progress.says("reading " + delivery.name());
      outcomes.add(intake.take(delivery, expected));
    }
    return outcomes.stream().noneMatch(Intake.Outcome::refused);
  }

  /** Plans the release; tells whether it differs from the current one. */
  boolean planRelease() throws IOException {
    plan = ReleasePlan.of(settings, codeVersion);
    Optional<String> current = new Releases(settings.home()).current();
    return plan.isPresent() && !current.equals(plan.map(ReleasePlan::id));
  }

  void beginRelease() throws IOException {
    progress.says("release " + plan.orElseThrow().id());
    assembly().begin(targets);
  }

  void makeTable(TableStep step) throws IOException {
    progress.says(step.output().id());
    assembly().add(step);
  }

  void publish() throws IOException {
    progress.says("publishing");
    assembly().publish(settingsAsText());
  }

  /** Vintage date of the planned release. */
  LocalDate asOf() {
    return plan.orElseThrow().asOf();
  }

  public List<Intake.Outcome> outcomes() {
    return List.copyOf(outcomes);
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
