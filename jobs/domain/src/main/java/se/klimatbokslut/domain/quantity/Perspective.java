package se.klimatbokslut.domain.quantity;

import java.util.Arrays;

/** Whose emissions are counted. Figures of different perspectives are never added or subtracted. */
public enum Perspective {
  TERRITORIAL("territorial"),
  CONSUMPTION("consumption"),
  OWN_OPERATIONS("own-operations");

  private final String id;

  Perspective(String id) {
    this.id = id;
  }

  /** As written in tables and target files. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a perspective
   */
  public static Perspective ofId(String id) {
    return Arrays.stream(values())
        .filter(perspective -> perspective.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No perspective is called '" + id + "'"));
  }
}
