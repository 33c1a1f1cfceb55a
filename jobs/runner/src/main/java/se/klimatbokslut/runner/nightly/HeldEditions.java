package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.gate.EditionFigures;
import se.klimatbokslut.pipeline.gate.PublishedFigures;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The held editions of one publication, in the order of editions. */
final class HeldEditions {
  private static final Comparator<EditionNote> OLDEST_FIRST =
      Comparator.comparing(EditionNote::editionDate)
          .thenComparing(EditionNote::ingestedAt)
          .thenComparing(EditionNote::editionId);

  private final Editions store;
  private final List<EditionNote> inOrder;
  private final Map<String, EditionFigures> read = new HashMap<>();

  private HeldEditions(Editions store, List<EditionNote> inOrder) {
    this.store = store;
    this.inOrder = inOrder;
  }

  /** Those of the publication of an edition, without the edition itself. */
  static HeldEditions besides(EditionNote subject, Editions store) throws IOException {
    List<EditionNote> held =
        store.all().stream()
            .filter(edition -> edition.publication().equals(subject.publication()))
            .filter(edition -> !edition.editionId().equals(subject.editionId()))
            .sorted(OLDEST_FIRST)
            .toList();
    return new HeldEditions(store, held);
  }

  Optional<EditionNote> before(EditionNote subject) {
    return inOrder.stream()
        .filter(held -> OLDEST_FIRST.compare(held, subject) < 0)
        .reduce((older, newer) -> newer);
  }

  Optional<EditionNote> after(EditionNote subject) {
    return inOrder.stream().filter(held -> OLDEST_FIRST.compare(held, subject) > 0).findFirst();
  }

  Optional<EditionNote> newest() {
    return inOrder.stream().reduce((older, newer) -> newer);
  }

  /** Figures of all of them, the oldest first. */
  List<EditionFigures> all() throws IOException {
    List<EditionFigures> figures = new ArrayList<>();
    for (EditionNote edition : inOrder) {
      figures.add(figures(edition));
    }
    return figures;
  }

  /** From the Parquet files of the edition. */
  EditionFigures figures(EditionNote edition) throws IOException {
    EditionFigures known = read.get(edition.editionId());
    if (known != null) {
      return known;
    }
    Map<Table, List<Row>> tables = new HashMap<>();
    for (Table table : PublishedFigures.TABLES) {
      Path file = store.folderOf(edition).resolve(table.id()).resolve(Intake.PART);
      if (Files.exists(file)) {
        tables.put(table, ParquetRows.read(file, table));
      }
    }
    EditionFigures figures = PublishedFigures.of(edition.editionId(), edition.fileName(), tables);
    read.put(edition.editionId(), figures);
    return figures;
  }
}
