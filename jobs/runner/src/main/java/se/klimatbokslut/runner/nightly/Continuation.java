package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Finds the run that the next one continues: the newest of the same job and home, if it would have
 * done the same, did not come to its end, and what it has done still lies in the store.
 */
final class Continuation {
  private static final String HOME = "home";
  private static final String PLAN = "plan";
  private static final int PAGE = 50;

  private final JobRepository repository;
  private final JobOperator operator;
  private final String homeId;

  Continuation(JobRepository repository, JobOperator operator, String homeId) {
    this.repository = repository;
    this.operator = operator;
    this.homeId = homeId;
  }

  /** Under the lock of the home no other run is alive: what still counts as running was killed. */
  void recover(String job) {
    repository.findRunningJobExecutions(job).stream()
        .filter(this::isOfThisHome)
        .forEach(operator::recover);
  }

  /** Parameters of the run to continue, else new ones. */
  JobParameters parameters(String job, NightlySteps steps, Clock clock) throws IOException {
    String plan = steps.identity();
    Optional<JobExecution> last = last(job).filter(execution -> isUnended(execution, plan));
    return last.isPresent() && steps.stillHolds(completed(last.get().getJobInstance()))
        ? last.get().getJobParameters()
        : fresh(plan, clock);
  }

  private JobParameters fresh(String plan, Clock clock) {
    return new JobParametersBuilder()
        .addString(HOME, homeId)
        .addString(PLAN, plan)
        .addString(NightlyJobs.BEGAN, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
        .toJobParameters();
  }

  private static boolean isUnended(JobExecution execution, String plan) {
    return execution.getStatus() == BatchStatus.FAILED
        && plan.equals(execution.getJobParameters().getString(PLAN));
  }

  private boolean isOfThisHome(JobExecution execution) {
    return homeId.equals(execution.getJobParameters().getString(HOME));
  }

  private Optional<JobExecution> last(String job) {
    List<JobInstance> page = repository.getJobInstances(job, 0, PAGE);
    for (int start = 0; !page.isEmpty(); start += PAGE) {
      for (JobInstance instance : page) {
        JobExecution execution = repository.getLastJobExecution(instance);
        if (execution != null && isOfThisHome(execution)) {
          return Optional.of(execution);
        }
      }
      page = repository.getJobInstances(job, start + PAGE, PAGE);
    }
    return Optional.empty();
  }

  /** Names of the steps that any attempt at a run has completed. */
  private Set<String> completed(JobInstance instance) {
    return repository.getJobExecutions(instance).stream()
        .flatMap(execution -> execution.getStepExecutions().stream())
        .filter(step -> step.getStatus() == BatchStatus.COMPLETED)
        .map(StepExecution::getStepName)
        .collect(Collectors.toSet());
  }
}
