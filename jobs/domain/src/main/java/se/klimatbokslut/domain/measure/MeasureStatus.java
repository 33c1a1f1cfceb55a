package se.klimatbokslut.domain.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a measure has come. */
public enum MeasureStatus {
  PLANNED,
  DECIDED,
  ONGOING,
  DONE,
  STOPPED;

  /** As registers write it: {@code ongoing}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them as registers write them. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(MeasureStatus::id).toList();
  }

  /**
   * @throws IllegalArgumentException when there is none
   */
  public static MeasureStatus ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Decided on, whether it has begun or not; what is stopped has no effect any more. */
  public boolean isDecided() {
    return this == DECIDED || this == ONGOING || this == DONE;
  }
}
