package se.klimatbokslut.domain.time;

import java.util.Arrays;
import se.klimatbokslut.domain.quantity.Co2e;

/** How a yearly figure is known. No figure leaves the program without it. */
public enum Status {
  /** Read from the newest edition of its publication. */
  DEFINITIVE("definitive"),
  /** Estimated for a year that no edition holds yet. */
  PROGNOSIS("prognosis"),
  /** Read from an older edition, because the newest dropped the year. */
  OLDER_EDITION("older-edition"),
  /** In the newest edition, but carried over from the year before by its publisher. */
  CARRIED_FORWARD("carried-forward"),
  /** Printed as 0 in every area, while the nation or other years have something: not known. */
  NOT_ALLOCATED("not-allocated"),
  /**
   * Assumed by somebody for a year to come. Inside a scenario it counts like a figure that was
   * read, so that a target is judged in its target year; outside of scenarios there is none.
   */
  ASSUMED("assumed");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  /**
   * Of a sum whose parts are partly carried forward: that is its status when they make up more than
   * half of it. Amounts count by their size: uptake is below zero.
   */
  public static Status ofSum(Status ofTheRest, Co2e carriedForward, Co2e sum) {
    Co2e twice = carriedForward.plus(carriedForward);
    return size(twice).compareTo(size(sum)) > 0 ? CARRIED_FORWARD : ofTheRest;
  }

  private static Co2e size(Co2e amount) {
    return amount.isNegative() ? amount.negated() : amount;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a status
   */
  public static Status ofId(String id) {
    return Arrays.stream(values())
        .filter(status -> status.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No status is called '" + id + "'"));
  }
}
