package se.klimatbokslut.domain.target;

import java.util.Arrays;

/** What a scope counts of shipping and flights abroad. */
public enum InternationalTransport {
  /** The rows that the emission database gives the municipality, treated like any other sector. */
  MUNICIPAL("municipal"),
  /** The area's share, by population, of the national figure, on top of the counted sectors. */
  PER_CAPITA("per-capita"),
  NONE("none");

  /** The sector code of the rows. */
  public static final String SECTOR = "international-transport";

  private final String id;

  InternationalTransport(String id) {
    this.id = id;
  }

  /** As written in target files. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a choice
   */
  public static InternationalTransport ofId(String id) {
    return Arrays.stream(values())
        .filter(choice -> choice.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "International transport is counted as municipal, per-capita or none, not '"
                        + id
                        + "'"));
  }
}
