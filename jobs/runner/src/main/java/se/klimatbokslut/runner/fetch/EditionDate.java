package se.klimatbokslut.runner.fetch;

import java.util.Locale;

/** What tells the edition date of a fetched file. */
enum EditionDate {
  /** The file itself; its sidecar states none. */
  IN_FILE,
  /** The day of the header Last-Modified, else the day it was fetched. */
  LAST_MODIFIED,
  /** The day it was fetched. */
  FETCHED;

  static EditionDate ofId(String id) {
    return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
