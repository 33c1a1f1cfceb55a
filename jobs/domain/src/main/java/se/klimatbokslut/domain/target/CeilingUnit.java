package se.klimatbokslut.domain.target;

import java.util.Arrays;

/** What a ceiling is set on. */
public enum CeilingUnit {
  TONNES(Levels.TONNES),
  TONNES_PER_PERSON(Levels.PER_PERSON);

  private final String id;

  CeilingUnit(String id) {
    this.id = id;
  }

  /** As written in target files and tables. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a unit
   */
  public static CeilingUnit ofId(String id) {
    return Arrays.stream(values())
        .filter(unit -> unit.id.equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("A ceiling is in t or t/person, not '" + id + "'"));
  }
}
