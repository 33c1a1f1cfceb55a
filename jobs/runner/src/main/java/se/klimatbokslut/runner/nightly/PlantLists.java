package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.gate.FacilitySources;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The editions of a release that list plants: local lists and registers of authorities. */
final class PlantLists {
  private static final Comparator<Vintage.Issue> NEWEST_FIRST =
      Comparator.comparing((Vintage.Issue issue) -> issue.held().date())
          .thenComparing(Vintage.Issue::number)
          .thenComparing(issue -> issue.held().editionId())
          .reversed();

  private final Editions store;
  private final HeldEditions.Figures figures;
  private final List<EditionNote> ofRelease;

  PlantLists(Editions store, HeldEditions.Figures figures, List<EditionNote> ofRelease) {
    this.store = store;
    this.figures = figures;
    this.ofRelease = ofRelease;
  }

  /**
   * Plants about which two publications differ.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> findings(GateRules rules) throws IOException {
    List<EditionNote> lists =
        ofRelease.stream()
            .filter(
                edition -> Files.exists(store.folderOf(edition).resolve(Table.CORE_FACILITY.id())))
            .toList();
    if (lists.stream().map(EditionNote::publication).distinct().count() < 2) {
      return List.of();
    }
    List<FacilitySources.Source> newestFirst = new ArrayList<>();
    for (EditionNote edition : newestFirst(lists)) {
      newestFirst.add(
          new FacilitySources.Source(
              edition.publication(), edition.editionId(), figures.listed(edition)));
    }
    return new FacilitySources(rules).findings(newestFirst);
  }

  private static List<EditionNote> newestFirst(List<EditionNote> lists) {
    return Vintage.issues(lists.stream().map(EditionNote::held).toList()).stream()
        .sorted(NEWEST_FIRST)
        .map(issue -> noteOf(issue.held().editionId(), lists))
        .toList();
  }

  private static EditionNote noteOf(String editionId, List<EditionNote> lists) {
    return lists.stream()
        .filter(edition -> edition.editionId().equals(editionId))
        .findFirst()
        .orElseThrow();
  }
}
