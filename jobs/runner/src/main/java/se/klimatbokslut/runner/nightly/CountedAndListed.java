package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.gate.IndicatorSources;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.pipeline.gate.ListedIndicators;
import se.klimatbokslut.pipeline.register.CountedIndicators;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The lists of indicators of a release beside what its lists and registers count themselves. */
final class CountedAndListed {
  private final Editions store;
  private final List<EditionNote> ofRelease;

  CountedAndListed(Editions store, List<EditionNote> ofRelease) {
    this.store = store;
    this.ofRelease = ofRelease;
  }

  /**
   * Indicators that are told otherwise than they are counted.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> findings(GateRules rules) throws IOException {
    List<IndicatorSources.Counted> counted =
        CountedIndicators.of(new RegisterEditions(store).of(ofRelease));
    return counted.isEmpty() ? List.of() : new IndicatorSources(rules).findings(listed(), counted);
  }

  private List<ListedFigure> listed() throws IOException {
    List<ListedFigure> listed = new ArrayList<>();
    for (EditionNote edition : HeldEditions.newestFirst(ofRelease)) {
      Path file = store.folderOf(edition).resolve(Table.CORE_INDICATOR.id()).resolve(Intake.PART);
      if (Files.exists(file)) {
        listed.addAll(
            ListedIndicators.of(edition.fileName(), ParquetRows.read(file, Table.CORE_INDICATOR)));
      }
    }
    return listed;
  }
}
