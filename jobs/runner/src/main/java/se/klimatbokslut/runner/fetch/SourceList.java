package se.klimatbokslut.runner.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.runner.config.ConfigurationException;

/**
 * The sources of a list, and which of them a run is about.
 *
 * @param named those asked for by name; empty when all enabled ones are meant
 */
record SourceList(List<Source> all, List<String> named) {

  /**
   * Reads a list.
   *
   * @throws ConfigurationException with everything that is wrong
   */
  static SourceList of(Optional<Path> file, List<String> named) {
    SourceList list = new SourceList(SourceFile.read(file), List.copyOf(named));
    named.forEach(list::requireKnown);
    return list;
  }

  private void requireKnown(String name) {
    if (!ids().contains(name)) {
      List<String> known = new ArrayList<>(ids());
      throw new ConfigurationException(
          "No source is called '%s'; the nearest is '%s'. Known: %s"
              .formatted(name, Nearest.to(name, known), String.join(", ", ids())));
    }
  }

  List<Source> chosen() {
    return all.stream().filter(this::isChosen).toList();
  }

  private boolean isChosen(Source source) {
    return named.isEmpty() ? source.enabled() : named.contains(source.id());
  }

  /** A source that was named is asked now. */
  boolean mayWait() {
    return named.isEmpty();
  }

  Set<String> ids() {
    return all.stream().map(Source::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
