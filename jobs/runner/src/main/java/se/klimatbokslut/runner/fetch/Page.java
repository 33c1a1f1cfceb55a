package se.klimatbokslut.runner.fetch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * One request of a source.
 *
 * @param values by their names, such as municipality and year; none for a source of one file
 * @param address what is asked, without anything secret
 * @param file name of the file that the answer becomes
 */
record Page(Map<String, String> values, URI address, Optional<String> body, String file) {
  /** What tells it from the other pages of its source. */
  String name() {
    return String.join("/", values.values());
  }

  /** What an answer belongs to: validators of another request say nothing about this one. */
  String request() {
    return address + body.map(sent -> "\n" + sent).orElse("");
  }
}
