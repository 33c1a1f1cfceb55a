package se.klimatbokslut.runner.nightly;

import java.time.Clock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.klimatbokslut.runner.store.Home;

/** Starts the jobs of Spring Batch. The caller holds the lock of the home. */
public final class NightlyJobs {
  private NightlyJobs() {}

  /** How a run ended. */
  public enum End {
    DONE,
    NOTHING_NEW,
    REFUSED
  }

  /**
   * Runs the nightly job.
   *
   * @throws JobExecutionException when the run itself fails; the cause says why
   */
  public static End nightly(Home home, NightlyRun run, Clock clock) throws JobExecutionException {
    return start(NightlyJob.NIGHTLY, home, run, clock);
  }

  /**
   * Runs the first part of the nightly job: files to editions.
   *
   * @throws JobExecutionException when the run itself fails; the cause says why
   */
  public static End ingest(Home home, NightlyRun run, Clock clock) throws JobExecutionException {
    return start(NightlyJob.INGEST, home, run, clock);
  }

  private static End start(String name, Home home, NightlyRun run, Clock clock)
      throws JobExecutionException {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Home.class, () -> home);
      context.registerBean(NightlyRun.class, () -> run);
      context.register(JobRepositoryConfiguration.class, NightlyJob.class);
      context.refresh();
      Job job = context.getBean(name, Job.class);
      JobOperator operator = context.getBean(JobOperator.class);
      recover(name, context.getBean(JobRepository.class), operator);
      return end(operator.start(job, parameters(clock)));
    }
  }

  /** Under the lock no other run is alive: what is still marked as running was killed. */
  private static void recover(String name, JobRepository repository, JobOperator operator) {
    repository.findRunningJobExecutions(name).forEach(operator::recover);
  }

  private static JobParameters parameters(Clock clock) {
    return new JobParametersBuilder()
        .addString("started", clock.instant().toString())
        .toJobParameters();
  }

  private static End end(JobExecution execution) throws JobExecutionException {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw new JobExecutionException(
          "The run failed in step " + failedStep(execution), cause(execution));
    }
    return switch (execution.getExitStatus().getExitCode()) {
      case NightlyJob.REFUSED -> End.REFUSED;
      case NightlyJob.NOTHING_NEW -> End.NOTHING_NEW;
      default -> End.DONE;
    };
  }

  private static String failedStep(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .filter(step -> step.getStatus() == BatchStatus.FAILED)
        .map(step -> step.getStepName())
        .findFirst()
        .orElse("none");
  }

  private static Throwable cause(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .findFirst()
        .orElseGet(() -> new IllegalStateException("no cause is known"));
  }
}
