package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.gate.FacilitySources;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The editions of a release that list plants: local lists and registers of authorities. */
final class PlantLists {
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
    for (EditionNote edition : HeldEditions.newestFirst(lists)) {
      newestFirst.add(
          new FacilitySources.Source(
              edition.publication(), edition.editionId(), figures.listed(edition)));
    }
    return new FacilitySources(rules).findings(newestFirst);
  }
}
