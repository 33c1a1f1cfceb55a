package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SampleAmongReal;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.ArchiveNote;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Quarantine;

/** Takes delivered files into the store: archived, read, harmonised, checked, kept as editions. */
public final class Intake {
  /** Name of the Parquet file in each table folder of an edition. */
  static final String PART = "part-0.parquet";

  private final Archive archive;
  private final Editions editions;
  private final Quarantine quarantine;
  private final Clock clock;

  public Intake(Home home, Clock clock) {
    this.archive = new Archive(home);
    this.editions = new Editions(home);
    this.quarantine = new Quarantine(home);
    this.clock = clock;
  }

  /**
   * What became of a file.
   *
   * @param editionId empty when it was refused
   */
  public record Outcome(
      String fileName, String sha256, Optional<String> editionId, List<FindingNote> findings) {
    public boolean refused() {
      return editionId.isEmpty();
    }
  }

  /**
   * Takes one file in, or sets it aside with what was found. Nothing in the store changes when it
   * is refused. A file that a killed run had made an edition of becomes no second one.
   *
   * @param expected what whoever delivered it said about it
   * @throws IOException when the store cannot be written
   */
  public Outcome take(Delivery delivery, Expectation expected) throws IOException {
    Path archived = archive.keep(delivery.file(), delivery.sha256());
    Optional<EditionNote> made = editions.madeOf(delivery.sha256());
    if (made.isPresent()) {
      return accept(delivery, archived, made.get());
    }
    ParsedFile parsed = PublicationReader.read(archived, delivery.name(), delivery.sidecar());
    List<Finding> findings = new ArrayList<>(parsed.findings());
    findings.addAll(expected.findings(parsed));
    if (isRefused(findings)) {
      return refuse(delivery, archived, findings);
    }
    EditionMaker maker = new EditionMaker(parsed, delivery, expected.editionDate(), clock);
    Edition edition = maker.edition();
    Harmonised harmonised = Harmonised.of(parsed.rows(), edition);
    findings.addAll(harmonised.findings());
    findings.addAll(amongOthers(delivery, maker.isSample()));
    if (isRefused(findings)) {
      return refuse(delivery, archived, findings);
    }
    EditionNote note = maker.note(findings);
    write(harmonised.tables(), note);
    return accept(delivery, archived, note);
  }

  /**
   * The note in the archive comes last: until it is there, a killed run's file is taken in again.
   */
  private Outcome accept(Delivery delivery, Path archived, EditionNote note) throws IOException {
    quarantine.release(delivery.sha256());
    archive.note(archiveNote(delivery, archived, Optional.of(note)));
    return new Outcome(
        delivery.name(), delivery.sha256(), Optional.of(note.editionId()), note.findings());
  }

  /** Made-up and real figures in one home would sooner or later be taken for each other. */
  private List<Finding> amongOthers(Delivery delivery, boolean sample) throws IOException {
    boolean mixed = editions.all().stream().anyMatch(held -> held.sample() != sample);
    String real = "real data";
    return mixed
        ? List.of(
            new SampleAmongReal(
                SourceCell.wholeFile(delivery.name()),
                sample ? "sample data" : real,
                sample ? real : "sample data"))
        : List.of();
  }

  private static boolean isRefused(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private Outcome refuse(Delivery delivery, Path archived, List<Finding> findings)
      throws IOException {
    List<FindingNote> notes = findings.stream().map(FindingNote::of).toList();
    quarantine.put(archived, delivery.sha256(), delivery.name(), notes);
    archive.note(archiveNote(delivery, archived, Optional.empty()));
    return new Outcome(delivery.name(), delivery.sha256(), Optional.empty(), notes);
  }

  private void write(Map<Table, List<Row>> tables, EditionNote note) throws IOException {
    Path unfinished = editions.begin(note.publication(), note.editionId());
    for (Map.Entry<Table, List<Row>> table : tables.entrySet()) {
      Path folder = unfinished.resolve(table.getKey().id());
      ParquetRows.write(table.getValue(), table.getKey(), folder, PART);
    }
    editions.finish(unfinished, note);
  }

  private ArchiveNote archiveNote(Delivery delivery, Path archived, Optional<EditionNote> edition)
      throws IOException {
    return new ArchiveNote(
        delivery.sha256(),
        delivery.name(),
        Files.size(archived),
        edition.isPresent(),
        edition.map(EditionNote::publication).orElse(null),
        edition.map(EditionNote::editionId).orElse(null),
        edition.map(EditionNote::licence).orElse(null),
        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
        delivery.decidedBy());
  }
}
