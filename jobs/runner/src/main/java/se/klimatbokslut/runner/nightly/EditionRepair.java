package se.klimatbokslut.runner.nightly;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.Damage;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

/**
 * Files of editions that are no longer what was written are made again from the archived
 * publication. Only what has the noted hash again takes their place.
 */
final class EditionRepair {
  private static final Logger LOG = LoggerFactory.getLogger(EditionRepair.class);

  private final Archive archive;
  private final Editions editions;
  private final Path scratch;

  EditionRepair(Home home) {
    this.archive = new Archive(home);
    this.editions = new Editions(home);
    this.scratch = home.scratch();
  }

  /**
   * Looks at every file of an edition and makes damaged ones again.
   *
   * @throws DamagedStoreException when that is not possible
   */
  void makeWhole(EditionNote edition) throws IOException {
    List<Damage> damaged = editions.damage(edition);
    if (damaged.isEmpty()) {
      return;
    }
    Path archived =
        archive
            .whole(edition.sha256())
            .orElseThrow(
                () -> damage(damaged, edition, "the archived file is gone or damaged, too"));
    Path madeAgain = scratch.resolve(edition.editionId());
    write(readAgain(edition, archived).tables(), madeAgain);
    for (Damage damage : damaged) {
      Path file = madeAgain.resolve(editions.folderOf(edition).relativize(damage.file()));
      if (!Bytes.isWhole(file, damage.expected())) {
        throw damage(damaged, edition, "this program makes other rows of the archived file");
      }
      editions.restore(file, damage.file());
      LOG.warn("{}. Made it again from the archived {}", damage, edition.fileName());
    }
  }

  static Harmonised readAgain(EditionNote note, Path archived) throws IOException {
    ParsedFile parsed = PublicationReader.read(archived, note.fileName(), Optional.of(said(note)));
    Edition edition =
        Publications.edition(note.publication(), note.editionId(), note.fileName(), parsed.gas());
    return Harmonised.of(parsed.rows(), edition.with(note.renamedLabels()));
  }

  /** What the note knows of the sidecar that the file came with. */
  private static byte[] said(EditionNote note) throws IOException {
    Map<String, Object> stated = new TreeMap<>();
    stated.put("publication", note.publication());
    stated.put("edition_date", note.editionDate());
    if (note.years().size() == 1) {
      stated.put("year", note.firstYear());
    }
    return new YAMLMapper().writeValueAsBytes(stated);
  }

  static void write(Map<Table, List<Row>> tables, Path folder) throws IOException {
    for (Map.Entry<Table, List<Row>> table : tables.entrySet()) {
      Path place = folder.resolve(table.getKey().id());
      ParquetRows.write(table.getValue(), table.getKey(), place, Intake.PART);
    }
  }

  private DamagedStoreException damage(List<Damage> damaged, EditionNote edition, String why) {
    return new DamagedStoreException(
        damaged.get(0)
            + ". It cannot be made again: "
            + why
            + ". Restore the file from a backup, or remove "
            + editions.folderOf(edition)
            + " and archive/"
            + edition.sha256()
            + ".json and deliver "
            + edition.fileName()
            + " again");
  }
}
