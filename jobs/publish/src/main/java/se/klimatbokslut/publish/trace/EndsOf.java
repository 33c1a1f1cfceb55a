package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a lineage ends in. */
final class EndsOf {
  private EndsOf() {}

  /** Cells, each once. */
  static List<Source.Cell> cells(Lineage lineage) {
    return lineage
        .ends()
        .filter(Source.Cell.class::isInstance)
        .map(Source.Cell.class::cast)
        .distinct()
        .toList();
  }

  static SortedSet<String> editionIds(Lineage lineage) {
    SortedSet<String> ids = new TreeSet<>();
    lineage
        .ends()
        .forEach(
            end -> {
              if (end instanceof Source.Cell cell) {
                ids.add(cell.editionId());
              } else if (end instanceof Source.Edition edition) {
                ids.add(edition.editionId());
              } else if (end instanceof Source.Many many) {
                ids.addAll(many.editionIds());
              }
            });
    return ids;
  }
}
