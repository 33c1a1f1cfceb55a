package se.klimatbokslut.runner.fetch;

import java.time.Duration;
import java.util.List;

/**
 * A publication on its publisher's server.
 *
 * @param enabled false when it is fetched only if it is named
 * @param aside true when its files are kept, but not taken in
 * @param pages every request it takes
 * @param combined true when the answers of all pages become one file
 * @param file name of that file
 * @param every how long after a success it is asked for again
 */
record Source(
    String id,
    String publication,
    String publisher,
    String licence,
    boolean enabled,
    boolean aside,
    Call call,
    List<Page> pages,
    boolean combined,
    String file,
    Duration every,
    EditionDate editionDate) {

  /** The host that is asked. */
  String host() {
    return pages.get(0).address().getHost();
  }
}
