package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SampleAmongReal;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.harmonise.RenamedLabels;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.ingest.Sidecar;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.store.Acceptance;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.ArchiveNote;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Quarantine;
import se.klimatbokslut.runner.store.Refusal;
import se.klimatbokslut.runner.store.Spellings;

/** Takes delivered files into the store: archived, read, harmonised, checked, kept as editions. */
public final class Intake {
  /** Name of the Parquet file in each table folder of an edition. */
  static final String PART = "part-0.parquet";

  private final Archive archive;
  private final Editions editions;
  private final Quarantine quarantine;
  private final Clock clock;
  private final EditionGates gates;

  public Intake(Home home, Clock clock) {
    this.archive = new Archive(home);
    this.editions = new Editions(home);
    this.quarantine = new Quarantine(home);
    this.clock = clock;
    this.gates = new EditionGates(editions, archive);
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
    return take(delivery, expected, Verdict.ofRules());
  }

  /**
   * Takes in a file that gates had refused, where every rule that it breaks allows that.
   *
   * @throws IOException when the store cannot be written
   */
  public Outcome accept(Delivery delivery, Expectation expected, Acceptance acceptance)
      throws IOException {
    return take(delivery, expected, Verdict.of(acceptance));
  }

  private Outcome take(Delivery delivery, Expectation expected, Verdict verdict)
      throws IOException {
    Path archived = archive.keep(delivery.file(), delivery.sha256());
    Optional<EditionNote> made = editions.madeOf(delivery.sha256());
    if (made.isPresent()) {
      return taken(delivery, archived, made.get(), verdict);
    }
    ParsedFile parsed = PublicationReader.read(archived, delivery.name(), delivery.sidecar());
    List<Finding> findings = new ArrayList<>(parsed.findings());
    findings.addAll(expected.findings(parsed));
    if (verdict.refuses(findings)) {
      return refuse(delivery, archived, parsed, expected, findings);
    }
    EditionMaker maker = new EditionMaker(parsed, delivery, expected.editionDate(), clock);
    RenamedLabels renamed = gates.renamed(parsed.rows(), maker.edition());
    Edition edition = maker.edition().with(renamed.aliases());
    Harmonised harmonised = Harmonised.of(parsed.rows(), edition);
    findings.addAll(harmonised.findings());
    findings.addAll(renamed.findings());
    findings.addAll(maker.datedAhead());
    findings.addAll(amongOthers(delivery, maker.isSample()));
    List<Finding> comparisons =
        Verdict.isComparable(findings)
            ? gates.findings(maker.note(edition, harmonised, List.of(), null), harmonised)
            : List.of();
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(comparisons);
    if (verdict.refuses(all)) {
      return refuse(delivery, archived, parsed, expected, all);
    }
    EditionNote note =
        maker.note(edition, harmonised, verdict.notes(findings), verdict.notes(comparisons));
    write(harmonised, note);
    return taken(delivery, archived, note, verdict);
  }

  /**
   * The note in the archive comes last: until it is there, a killed run's file is taken in again.
   */
  private Outcome taken(Delivery delivery, Path archived, EditionNote note, Verdict verdict)
      throws IOException {
    quarantine.release(delivery.sha256());
    archive.note(archiveNote(delivery, archived, Optional.of(note), verdict));
    return new Outcome(
        delivery.name(), delivery.sha256(), Optional.of(note.editionId()), note.allFindings());
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

  private Outcome refuse(
      Delivery delivery,
      Path archived,
      ParsedFile parsed,
      Expectation expected,
      List<Finding> findings)
      throws IOException {
    List<FindingNote> notes = findings.stream().map(FindingNote::of).toList();
    Refusal refusal =
        new Refusal(
            delivery.sha256(),
            delivery.name(),
            parsed.publication().orElse(null),
            now(),
            expected.publication().orElse(null),
            expected.editionDate().map(LocalDate::toString).orElse(null),
            notes);
    quarantine.put(
        archived,
        refusal,
        delivery
            .sidecar()
            .map(bytes -> new Quarantine.Sidecar(Sidecar.nameFor(delivery.name()), bytes)));
    archive.note(archiveNote(delivery, archived, Optional.empty(), Verdict.ofRules()));
    return new Outcome(delivery.name(), delivery.sha256(), Optional.empty(), notes);
  }

  private void write(Harmonised harmonised, EditionNote note) throws IOException {
    Path unfinished = editions.begin(note.publication(), note.editionId());
    for (Map.Entry<Table, List<Row>> table : harmonised.tables().entrySet()) {
      Path folder = unfinished.resolve(table.getKey().id());
      ParquetRows.write(table.getValue(), table.getKey(), folder, PART);
    }
    editions.keep(unfinished, new Spellings(harmonised.labels()));
    editions.finish(unfinished, note);
  }

  private ArchiveNote archiveNote(
      Delivery delivery, Path archived, Optional<EditionNote> edition, Verdict verdict)
      throws IOException {
    return new ArchiveNote(
        delivery.sha256(),
        delivery.name(),
        Files.size(archived),
        edition.isPresent(),
        edition.map(EditionNote::publication).orElse(null),
        edition.map(EditionNote::editionId).orElse(null),
        edition.map(EditionNote::licence).orElse(null),
        now(),
        delivery.decidedBy(),
        verdict.acceptance().orElse(null));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
