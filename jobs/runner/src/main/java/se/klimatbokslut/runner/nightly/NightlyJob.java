package se.klimatbokslut.runner.nightly;

import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.klimatbokslut.pipeline.analyse.AreaTotals;
import se.klimatbokslut.pipeline.analyse.Backtests;
import se.klimatbokslut.pipeline.analyse.BudgetLedgers;
import se.klimatbokslut.pipeline.analyse.EditionRevisions;
import se.klimatbokslut.pipeline.analyse.Evidence;
import se.klimatbokslut.pipeline.analyse.Inventories;
import se.klimatbokslut.pipeline.analyse.MeasureGaps;
import se.klimatbokslut.pipeline.analyse.MethodComparisons;
import se.klimatbokslut.pipeline.analyse.PeerComparison;
import se.klimatbokslut.pipeline.analyse.Prognoses;
import se.klimatbokslut.pipeline.analyse.ScopeBridges;
import se.klimatbokslut.pipeline.analyse.TargetProgress;
import se.klimatbokslut.pipeline.analyse.TargetRevisions;
import se.klimatbokslut.pipeline.analyse.TargetYears;
import se.klimatbokslut.pipeline.analyse.UnallocatedSectors;
import se.klimatbokslut.pipeline.analyse.YearlyEmissions;

/** The nightly job: files to editions, editions to tables, tables to one release. */
@Configuration
class NightlyJob {
  static final String NIGHTLY = "nightly";
  static final String INGEST = "ingest";
  static final String REFUSED = "REFUSED";
  static final String NOTHING_NEW = "NOTHING NEW";
  static final String MADE_BEFORE = "MADE BEFORE";
  static final String BEGIN_RELEASE = "begin-release";

  private static final Logger LOG = LoggerFactory.getLogger(NightlyJob.class);

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final NightlySteps run;

  NightlyJob(JobRepository repository, PlatformTransactionManager transactions, NightlySteps run) {
    this.repository = repository;
    this.transactions = transactions;
    this.run = run;
  }

  @Bean
  Job nightly() {
    Step takeIn = takeIn();
    Step plan = everyTime("plan", contribution -> answer(run.planRelease()));
    Step begin = step(BEGIN_RELEASE, run::beginRelease);
    Step publish = step("publish", run::publish);
    return new JobBuilder(NIGHTLY, repository)
        .start(takeIn)
        .on(REFUSED)
        .end(REFUSED)
        .from(takeIn)
        .on(ExitStatus.COMPLETED.getExitCode())
        .to(plan)
        .on(REFUSED)
        .end(REFUSED)
        .from(plan)
        .on(NOTHING_NEW)
        .end(NOTHING_NEW)
        .from(plan)
        .on(MADE_BEFORE)
        .to(publish)
        .from(plan)
        .on(ExitStatus.COMPLETED.getExitCode())
        .to(begin)
        .next(step("out_not_allocated", () -> run.makeTable(new UnallocatedSectors())))
        .next(step("out_emissions", () -> run.makeTable(new YearlyEmissions())))
        .next(step("out_inventory", () -> run.makeTable(new Inventories())))
        .next(step("out_area_total", () -> run.makeTable(new AreaTotals())))
        .next(step("out_backtest", () -> run.makeTable(new Backtests())))
        .next(step("out_prognosis", () -> run.makeTable(new Prognoses())))
        .next(step("out_evidence", () -> run.makeTable(new Evidence())))
        .next(step("out_scope_bridge", () -> run.makeTable(new ScopeBridges())))
        .next(step("out_budget_ledger", () -> run.makeTable(new BudgetLedgers())))
        .next(step("out_measure_gap", () -> run.makeTable(new MeasureGaps())))
        .next(step("out_target", () -> run.makeTable(new TargetProgress(run.asOf()))))
        .next(step("out_target_year", () -> run.makeTable(new TargetYears(run.asOf()))))
        .next(
            step(
                "out_method_comparison",
                () -> run.makeTable(new MethodComparisons(run.asOf().getYear()))))
        .next(step("out_peer_group", () -> run.makeTable(new PeerComparison())))
        .next(step("out_revision", () -> run.makeTable(new EditionRevisions())))
        .next(step("out_target_revision", () -> run.makeTable(new TargetRevisions(run.asOf()))))
        .next(publish)
        .end()
        .build();
  }

  @Bean
  Job ingest() {
    return new JobBuilder(INGEST, repository).start(takeIn()).build();
  }

  private Step takeIn() {
    return everyTime(
        "take-in",
        contribution -> run.takeIn(began(contribution)) ? ExitStatus.COMPLETED : refused());
  }

  private static Instant began(StepContribution contribution) {
    JobParameters parameters = contribution.getStepExecution().getJobExecution().getJobParameters();
    return Instant.parse(Objects.requireNonNull(parameters.getString(NightlyJobs.BEGAN)));
  }

  private interface Work {
    void run() throws Exception;
  }

  private interface Decision {
    ExitStatus take(StepContribution contribution) throws Exception;
  }

  /** A step whose result lies in the store: a run that continues a killed one leaves it out. */
  private Step step(String name, Work work) {
    return builder(
            name,
            contribution -> {
              work.run();
              return ExitStatus.COMPLETED;
            })
        .build();
  }

  /** A step whose result the next steps find in memory: a run that continues repeats it. */
  private Step everyTime(String name, Decision decision) {
    return builder(name, decision).allowStartIfComplete(true).build();
  }

  private TaskletStepBuilder builder(String name, Decision decision) {
    return new StepBuilder(name, repository)
        .tasklet((contribution, context) -> once(contribution, decision), transactions);
  }

  private static RepeatStatus once(StepContribution contribution, Decision decision)
      throws Exception {
    LOG.info("step {}", contribution.getStepExecution().getStepName());
    contribution.setExitStatus(decision.take(contribution));
    return RepeatStatus.FINISHED;
  }

  private static ExitStatus refused() {
    return new ExitStatus(REFUSED);
  }

  private static ExitStatus answer(NightlySteps.Need need) {
    return switch (need) {
      case REFUSAL -> refused();
      case NOTHING -> new ExitStatus(NOTHING_NEW);
      case SWITCH -> new ExitStatus(MADE_BEFORE);
      case MAKING -> ExitStatus.COMPLETED;
    };
  }
}
