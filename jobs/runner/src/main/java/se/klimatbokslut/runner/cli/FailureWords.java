package se.klimatbokslut.runner.cli;

import java.util.Arrays;

/** What a failure says to those who run the program, who must never read a bare "null". */
final class FailureWords {
  private static final String PROGRAM = "se.klimatbokslut.";

  private FailureWords() {}

  /** Its own words and those of what caused it. */
  static String of(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? own(failure) : own(failure) + ": " + of(cause);
  }

  /** Its own words, or its kind and place. */
  static String own(Throwable failure) {
    return isMute(failure) ? kind(failure) : String.valueOf(failure.getMessage());
  }

  /** Whether it says nothing; what is meant for users always does. */
  static boolean isMute(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank();
  }

  /** {@code IllegalArgumentException in TableSheet.line}. */
  private static String kind(Throwable failure) {
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(PROGRAM))
            .findFirst()
            .map(FailureWords::place)
            .orElse("");
    return failure.getClass().getSimpleName() + place;
  }

  private static String place(StackTraceElement frame) {
    String type = frame.getClassName();
    return " in " + type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
  }
}
