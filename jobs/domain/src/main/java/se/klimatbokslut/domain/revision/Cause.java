package se.klimatbokslut.domain.revision;

/**
 * Why a figure of a later edition is not that of the edition before. The publisher seldom says, so
 * this is what the two editions themselves show.
 */
public enum Cause {
  /** Only the later edition holds the year. */
  NEW_YEAR("new-year"),
  /** Only the earlier edition holds the year; its figure stays known from there. */
  YEAR_DROPPED("year-dropped"),
  /** Both editions have the same date: the publication was issued again. */
  RE_ISSUED("re-issued"),
  /** The two state different versions of their method. */
  METHOD("method"),
  /**
   * The later edition has a sector that the earlier one has for no place, beside all of its own.
   */
  ADDED_SECTOR("added-sector"),
  /** The sector has another label with the same figure, or only one of the two has the sector. */
  LABEL_CHANGED("label-changed"),
  /** One of the two figures, or part of it, is a correction of ours. */
  CORRECTION("correction"),
  /** The publisher computed the year anew. */
  RESTATED("restated");

  private final String id;

  Cause(String id) {
    this.id = id;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }
}
