package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.HomeId;

/** Starts the jobs of Spring Batch. The caller holds the lock of the home. */
public final class NightlyJobs {
  /** Parameter with the instant at which the run began, or the run that it continues. */
  static final String BEGAN = "began";

  private final Home home;
  private final JobDatabase database;
  private final Clock clock;

  public NightlyJobs(Home home, JobDatabase database, Clock clock) {
    this.home = home;
    this.database = database;
    this.clock = clock;
  }

  /** How a run ended. */
  public enum End {
    DONE,
    NOTHING_NEW,
    REFUSED
  }

  /**
   * Runs the nightly job, or what is left to do of one that was killed or failed.
   *
   * @throws JobExecutionException when the run itself fails; the cause says why
   */
  public End nightly(NightlyRun run) throws JobExecutionException, IOException {
    return start(NightlyJob.NIGHTLY, run);
  }

  /**
   * Runs the first part of the nightly job: files to editions.
   *
   * @throws JobExecutionException when the run itself fails; the cause says why
   */
  public End ingest(NightlyRun run) throws JobExecutionException, IOException {
    return start(NightlyJob.INGEST, run);
  }

  End start(String name, NightlySteps steps) throws JobExecutionException, IOException {
    DataSource source = database.opened();
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(DataSource.class, () -> source);
      context.registerBean(NightlySteps.class, () -> steps);
      context.register(JobRepositoryConfiguration.class, NightlyJob.class);
      context.refresh();
      return end(executed(name, steps, context));
    } catch (DataAccessException | TransactionException e) {
      throw database.lost(e);
    } finally {
      JobDatabase.close(source);
    }
  }

  private JobExecution executed(
      String name, NightlySteps steps, AnnotationConfigApplicationContext context)
      throws JobExecutionException, IOException {
    JobOperator operator = context.getBean(JobOperator.class);
    Continuation continuation =
        new Continuation(context.getBean(JobRepository.class), operator, HomeId.of(home));
    continuation.recover(name);
    return operator.start(
        context.getBean(name, Job.class), continuation.parameters(name, steps, clock));
  }

  private End end(JobExecution execution) throws JobExecutionException {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw failure(execution);
    }
    return switch (execution.getExitStatus().getExitCode()) {
      case NightlyJob.REFUSED -> End.REFUSED;
      case NightlyJob.NOTHING_NEW -> End.NOTHING_NEW;
      default -> End.DONE;
    };
  }

  private JobExecutionException failure(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .filter(JobDatabase::isBehind)
        .findFirst()
        .map(database::lost)
        .orElseGet(
            () ->
                new JobExecutionException(
                    "The run failed in step " + failedStep(execution), cause(execution)));
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
