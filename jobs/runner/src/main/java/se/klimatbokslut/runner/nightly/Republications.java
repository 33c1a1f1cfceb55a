package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.gate.CrossCheck;
import se.klimatbokslut.domain.gate.EditionFigures;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.domain.gate.PublishedTotals;
import se.klimatbokslut.domain.gate.RepublishedFigure;
import se.klimatbokslut.pipeline.gate.RepublishedFigures;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The editions of a release that republish others, beside those they republish. */
final class Republications {
  private static final String POPULATION = "scb-population";

  private final Editions store;
  private final HeldEditions.Figures figures;
  private final List<EditionNote> ofRelease;

  Republications(Editions store, HeldEditions.Figures figures, List<EditionNote> ofRelease) {
    this.store = store;
    this.figures = figures;
    this.ofRelease = ofRelease;
  }

  /**
   * What differs. Nothing is read of other editions when the release holds no such one.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> findings(GateRules rules) throws IOException {
    List<RepublishedFigure> republished = republished();
    if (republished.isEmpty()) {
      return List.of();
    }
    PublishedTotals totals = new PublishedTotals(editions(republished), population());
    return new CrossCheck(Places.names(), rules).findings(republished, totals);
  }

  /** Of several editions the newest counts for its municipalities, years and key figures. */
  private List<RepublishedFigure> republished() throws IOException {
    Map<List<Object>, RepublishedFigure> newest = new LinkedHashMap<>();
    List<String> publications =
        ofRelease.stream()
            .filter(edition -> Files.exists(fileOf(edition)))
            .map(EditionNote::publication)
            .distinct()
            .toList();
    for (String publication : publications) {
      for (EditionNote edition : HeldEditions.inOrder(publication, ofRelease)) {
        RepublishedFigures.of(
                edition.fileName(), ParquetRows.read(fileOf(edition), Table.CORE_CROSS_CHECK))
            .forEach(
                one -> newest.put(List.of(one.keyFigure(), one.municipality(), one.year()), one));
      }
    }
    return List.copyOf(newest.values());
  }

  private Path fileOf(EditionNote edition) {
    return store.folderOf(edition).resolve(Table.CORE_CROSS_CHECK.id()).resolve(Intake.PART);
  }

  private Map<String, List<EditionFigures>> editions(List<RepublishedFigure> republished)
      throws IOException {
    Map<String, List<EditionFigures>> editions = new HashMap<>();
    for (String publication :
        republished.stream().map(RepublishedFigure::comparedWith).distinct().toList()) {
      List<EditionFigures> newestFirst = new ArrayList<>();
      for (EditionNote edition : HeldEditions.inOrder(publication, ofRelease)) {
        newestFirst.add(figures.of(edition));
      }
      Collections.reverse(newestFirst);
      editions.put(publication, newestFirst);
    }
    return editions;
  }

  private Map<String, Map<Integer, Long>> population() throws IOException {
    Map<String, Map<Integer, Long>> population = new HashMap<>();
    for (EditionNote edition : HeldEditions.inOrder(POPULATION, ofRelease)) {
      for (ListedFigure listed : figures.listed(edition)) {
        population
            .computeIfAbsent(listed.municipality(), place -> new HashMap<>())
            .put(listed.year(), listed.value().longValueExact());
      }
    }
    return population;
  }
}
