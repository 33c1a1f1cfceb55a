package se.klimatbokslut.runner.nightly;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.klimatbokslut.pipeline.analyse.Backtests;
import se.klimatbokslut.pipeline.analyse.BudgetLedgers;
import se.klimatbokslut.pipeline.analyse.Evidence;
import se.klimatbokslut.pipeline.analyse.MethodComparisons;
import se.klimatbokslut.pipeline.analyse.PeerComparison;
import se.klimatbokslut.pipeline.analyse.Prognoses;
import se.klimatbokslut.pipeline.analyse.TargetProgress;
import se.klimatbokslut.pipeline.analyse.YearlyEmissions;

/** The nightly job: files to editions, editions to tables, tables to one release. */
@Configuration
class NightlyJob {
  static final String NIGHTLY = "nightly";
  static final String INGEST = "ingest";
  static final String REFUSED = "REFUSED";
  static final String NOTHING_NEW = "NOTHING NEW";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final NightlyRun run;

  NightlyJob(JobRepository repository, PlatformTransactionManager transactions, NightlyRun run) {
    this.repository = repository;
    this.transactions = transactions;
    this.run = run;
  }

  @Bean
  Job nightly() {
    Step takeIn = step("take-in", () -> run.takeIn() ? ExitStatus.COMPLETED : refused());
    Step plan = step("plan", () -> run.planRelease() ? ExitStatus.COMPLETED : nothingNew());
    Step begin = step("begin-release", run::beginRelease);
    return new JobBuilder(NIGHTLY, repository)
        .start(takeIn)
        .on(REFUSED)
        .end(REFUSED)
        .from(takeIn)
        .on(ExitStatus.COMPLETED.getExitCode())
        .to(plan)
        .on(NOTHING_NEW)
        .end(NOTHING_NEW)
        .from(plan)
        .on(ExitStatus.COMPLETED.getExitCode())
        .to(begin)
        .next(step("out_emissions", () -> run.makeTable(new YearlyEmissions())))
        .next(step("out_backtest", () -> run.makeTable(new Backtests())))
        .next(step("out_prognosis", () -> run.makeTable(new Prognoses())))
        .next(step("out_evidence", () -> run.makeTable(new Evidence())))
        .next(step("out_budget_ledger", () -> run.makeTable(new BudgetLedgers())))
        .next(step("out_target", () -> run.makeTable(new TargetProgress(run.asOf()))))
        .next(
            step(
                "out_method_comparison",
                () -> run.makeTable(new MethodComparisons(run.asOf().getYear()))))
        .next(step("out_peer_group", () -> run.makeTable(new PeerComparison())))
        .next(step("publish", run::publish))
        .end()
        .build();
  }

  @Bean
  Job ingest() {
    return new JobBuilder(INGEST, repository)
        .start(step("take-in", () -> run.takeIn() ? ExitStatus.COMPLETED : refused()))
        .build();
  }

  private interface Work {
    void run() throws Exception;
  }

  private interface Decision {
    ExitStatus take() throws Exception;
  }

  private Step step(String name, Work work) {
    return step(
        name,
        () -> {
          work.run();
          return ExitStatus.COMPLETED;
        });
  }

  private Step step(String name, Decision decision) {
    return new StepBuilder(name, repository)
        .tasklet((contribution, context) -> once(contribution, decision), transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private static RepeatStatus once(StepContribution contribution, Decision decision)
      throws Exception {
    contribution.setExitStatus(decision.take());
    return RepeatStatus.FINISHED;
  }

  private static ExitStatus refused() {
    return new ExitStatus(REFUSED);
  }

  private static ExitStatus nothingNew() {
    return new ExitStatus(NOTHING_NEW);
  }
}
