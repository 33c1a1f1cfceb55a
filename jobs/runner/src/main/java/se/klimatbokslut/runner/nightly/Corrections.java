package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.corrections.CorrectedEdition;
import se.klimatbokslut.pipeline.corrections.Correction;
import se.klimatbokslut.pipeline.corrections.CorrectionFiles;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The corrections that a release is made with. */
final class Corrections {
  private final List<Correction> all;
  private final Editions editions;

  private Corrections(List<Correction> all, Editions editions) {
    this.all = all;
    this.editions = editions;
  }

  /**
   * Reads the corrections of a folder.
   *
   * @throws se.klimatbokslut.pipeline.corrections.CorrectionFilesException with every mistake
   */
  static Corrections in(Path folder, Editions editions) throws IOException {
    return new Corrections(CorrectionFiles.read(folder), editions);
  }

  /** The emissions of an edition as a release has them; empty when nothing of it is corrected. */
  Optional<CorrectedEdition> of(EditionNote edition) throws IOException {
    List<Correction> about =
        CorrectedEdition.about(
            all, edition.publication(), edition.editionId(), Set.copyOf(edition.years()));
    if (about.isEmpty()) {
      return Optional.empty();
    }
    Path file = editions.folderOf(edition).resolve(Table.CORE_EMISSIONS.id()).resolve(Intake.PART);
    List<Row> rows = ParquetRows.read(file, Table.CORE_EMISSIONS);
    return Optional.of(CorrectedEdition.of(edition.editionId(), rows, about));
  }

  /** Guards that do not match what the editions hold. */
  List<Finding> findings(List<EditionNote> used) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (EditionNote edition : used) {
      of(edition).map(CorrectedEdition::findings).ifPresent(findings::addAll);
    }
    return findings;
  }

  /** Rows of {@code core_correction}. */
  List<Row> rows(List<EditionNote> used) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (EditionNote edition : used) {
      of(edition).map(CorrectedEdition::corrections).ifPresent(rows::addAll);
    }
    return rows;
  }
}
