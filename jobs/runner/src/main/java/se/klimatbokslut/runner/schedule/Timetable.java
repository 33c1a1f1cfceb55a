package se.klimatbokslut.runner.schedule;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import se.klimatbokslut.runner.config.ConfigurationException;

/**
 * The times that a five-field cron expression names on the clocks of a place. Every time of day
 * comes once: one that the change to summer time leaves out comes as much later as clocks are moved
 * on, one that the change back repeats comes at its first.
 */
public final class Timetable {
  private static final CronParser PARSER =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

  /** More than clocks are ever moved by, but for islands that changed their date. */
  private static final int HOURS_BACK = 3;

  private final String expression;
  private final ZoneId zone;
  private final ExecutionTime times;

  private Timetable(String expression, ZoneId zone, ExecutionTime times) {
    this.expression = expression;
    this.zone = zone;
    this.times = times;
  }

  /**
   * Reads an expression such as {@code 0 4 * * *}: minute, hour, day of month, month, day of week.
   *
   * @throws ConfigurationException when it is none, or names no time that ever comes
   */
  public static Timetable of(String expression, ZoneId zone) {
    Timetable timetable = new Timetable(expression, zone, parsed(expression));
    timetable.next(Instant.EPOCH);
    return timetable;
  }

  private static ExecutionTime parsed(String expression) {
    try {
      return ExecutionTime.forCron(PARSER.parse(expression));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          "'%s' is no cron expression: %s. Five fields are expected, as in '0 4 * * *' for every"
                  .formatted(expression, e.getMessage())
              + " day at 04:00: minute, hour, day of month, month, day of week.");
    }
  }

  /** The first time after an instant. */
  public Instant next(Instant after) {
    LocalDateTime local = LocalDateTime.ofInstant(after, zone).minusHours(HOURS_BACK);
    Instant next = Instant.MIN;
    while (!next.isAfter(after)) {
      local = following(local);
      next = local.atZone(zone).toInstant();
    }
    return next;
  }

  /** On a clock that is never changed. */
  private LocalDateTime following(LocalDateTime local) {
    return times
        .nextExecution(local.atZone(ZoneOffset.UTC))
        .map(ZonedDateTime::toLocalDateTime)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "The cron expression '" + expression + "' names no time that ever comes."));
  }
}
