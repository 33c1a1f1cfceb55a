package se.klimatbokslut.publish.explain;

/** Where the nation's figures of a sector are known from. */
enum NationalSource {
  /** The edition's own rows for the nation. */
  PUBLISHED("published"),
  /** The edition has none; its municipalities are added up. */
  SUM_OF_MUNICIPALITIES("sum-of-municipalities");

  private final String id;

  NationalSource(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
