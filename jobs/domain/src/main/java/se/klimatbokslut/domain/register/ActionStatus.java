package se.klimatbokslut.domain.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far an action of a board has come, in the order of its way. */
public enum ActionStatus {
  NOT_STARTED,
  ONGOING,
  DONE,
  STOPPED;

  /** As registers write it: {@code not-started}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of them as registers write them. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ActionStatus::id).toList();
  }
}
