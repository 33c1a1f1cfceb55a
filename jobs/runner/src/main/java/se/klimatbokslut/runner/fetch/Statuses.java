package se.klimatbokslut.runner.fetch;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a status that brings no file means. */
final class Statuses {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** A server that asks for more is left alone until the next run. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private Statuses() {}

  static FetchException failure(String host, int status, HttpHeaders headers, Clock clock) {
    String message = host + " answered HTTP " + status + meaning(status);
    if (status < SERVER_ERROR && status != TOO_MANY_REQUESTS && status != REQUEST_TIMEOUT) {
      return new FetchException(message);
    }
    Optional<Duration> wait = headers.firstValue("Retry-After").flatMap(text -> wait(text, clock));
    if (wait.isPresent() && wait.get().compareTo(LONGEST_WAIT) > 0) {
      return new FetchException(
          message + " and asks to wait " + wait.get().toSeconds() + " s, longer than a run waits");
    }
    return new PassingException(message, wait);
  }

  private static String meaning(int status) {
    return switch (status) {
      case UNAUTHORIZED, FORBIDDEN -> " (the key is missing or not accepted)";
      case 404, 410 -> " (nothing is there: has the address changed?)";
      default -> "";
    };
  }

  /** Seconds, or a date of HTTP; empty when it is neither. */
  static Optional<Duration> wait(String text, Clock clock) {
    String stated = text.strip();
    if (stated.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(stated)));
    }
    try {
      Instant until = ZonedDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
