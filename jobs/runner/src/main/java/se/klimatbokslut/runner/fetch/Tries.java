package se.klimatbokslut.runner.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.failsafe.event.ExecutionAttemptedEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Tries again what may pass, after pauses that double and differ from machine to machine, or as
 * long as the server asks for. A try that takes too long is broken off.
 */
final class Tries {
  static final int MOST = 4;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

  private final Sleeper sleeper;
  private final RandomGenerator random;

  Tries(Sleeper sleeper, RandomGenerator random) {
    this.sleeper = sleeper;
    this.random = random;
  }

  /** One try. */
  interface Try {
    Answer get() throws FetchException, IOException, InterruptedException;
  }

  /**
   * Tries until there is an answer, or something that another try would not mend.
   *
   * @param patience for one try
   */
  Answer answer(String host, Duration patience, Try one)
      throws FetchException, IOException, InterruptedException {
    RetryPolicy<Answer> again =
        RetryPolicy.<Answer>builder()
            .handle(PassingException.class, TimeoutExceededException.class)
            .withMaxAttempts(MOST)
            .onRetry(this::pause)
            .build();
    Timeout<Answer> limit = Timeout.<Answer>builder(patience).withInterrupt().build();
    try {
      return Failsafe.with(again, limit).get(one::get);
    } catch (TimeoutExceededException e) {
      throw new FetchException(
          "%s did not answer within %s, tried %d times".formatted(host, patience, MOST));
    } catch (FailsafeException e) {
      throw cause(e);
    }
  }

  private static FetchException cause(FailsafeException e)
      throws FetchException, IOException, InterruptedException {
    Throwable cause = e.getCause();
    if (cause instanceof PassingException passing) {
      return new FetchException(passing.getMessage() + ", tried " + MOST + " times");
    }
    if (cause instanceof FetchException failure) {
      return failure;
    }
    if (cause instanceof IOException disk) {
      throw disk;
    }
    if (cause instanceof InterruptedException interrupted) {
      throw interrupted;
    }
    throw e;
  }

  private void pause(ExecutionAttemptedEvent<Answer> event) {
    Optional<Duration> asked =
        event.getLastException() instanceof PassingException passing
            ? passing.asked()
            : Optional.empty();
    try {
      sleeper.sleep(asked.orElseGet(() -> pauseAfter(event.getAttemptCount())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Between half of it and all of it, so that many machines do not come back together. */
  Duration pauseAfter(int tries) {
    long most = FIRST_PAUSE.multipliedBy(1L << (tries - 1)).toMillis();
    return Duration.ofMillis(random.nextLong(most / 2, most + 1));
  }
}
