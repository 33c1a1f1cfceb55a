package se.klimatbokslut.publish.bokslut;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names editions on a page, and remembers which ones it named. */
final class UsedEditions {
  /** As tables join the editions of one figure. */
  private static final String SEVERAL = " \\+ ";

  private final Texts texts;
  private final Map<String, Edition> known = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  UsedEditions(List<Edition> editions, Texts texts) {
    this.texts = texts;
    editions.forEach(edition -> known.put(edition.id(), edition));
  }

  /**
   * {@code SMHI, koldioxid 2024-04-18}; an id that is in no list of editions stays as it is. A
   * figure from several editions names them all.
   */
  String label(String editionIds) {
    return Arrays.stream(editionIds.split(SEVERAL, -1))
        .map(this::labelOfOne)
        .collect(Collectors.joining(" + "));
  }

  private String labelOfOne(String editionId) {
    Edition edition = known.get(editionId);
    if (edition == null) {
      return editionId;
    }
    used.add(editionId);
    String date = edition.date().map(known -> " " + known).orElse("");
    return texts.publication(edition.publication()) + date + issue(edition);
  }

  /** Nothing for the first issue of a date; most dates have no other. */
  private String issue(Edition edition) {
    return edition.issue() == 1
        ? ""
        : " " + texts.get("sources.issue", String.valueOf(edition.issue()));
  }

  String licence(String editionId) {
    Edition edition = known.get(editionId);
    return edition == null ? "" : edition.licence();
  }

  /** Editions named so far, by publication and date. */
  List<Edition> inOrder() {
    return known.values().stream().filter(edition -> used.contains(edition.id())).toList();
  }

  Set<String> ids() {
    return Set.copyOf(used);
  }
}
