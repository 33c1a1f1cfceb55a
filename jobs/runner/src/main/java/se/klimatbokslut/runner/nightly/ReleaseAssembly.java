package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableFolder;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.TableWriter;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;
import se.klimatbokslut.pipeline.targets.TargetRows;
import se.klimatbokslut.publish.comparison.MethodNeeds;
import se.klimatbokslut.publish.datapackage.DataPackage;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

/** Puts a release together where no reader sees it, and makes it current when it is whole. */
public final class ReleaseAssembly {
  private static final Set<Table> OF_EDITIONS =
      EnumSet.of(
          Table.CORE_EMISSIONS,
          Table.CORE_PUBLISHED_TOTAL,
          Table.CORE_POPULATION,
          Table.CORE_FACILITY,
          Table.CORE_NATIONAL_SECTOR,
          Table.CORE_CARRIED_FORWARD,
          Table.CORE_INDICATOR);
  private static final int HASH_DIGITS = 12;
  private static final String TABLES = "tables";

  private final ReleasePlan plan;
  private final Editions editions;
  private final Releases releases;
  private final Supplier<SparkSession> spark;
  private final Clock clock;
  private final EditionRows editionRows;

  public ReleaseAssembly(ReleasePlan plan, Home home, Supplier<SparkSession> spark, Clock clock) {
    this.plan = plan;
    this.editions = new Editions(home);
    this.releases = new Releases(home);
    this.spark = spark;
    this.clock = clock;
    this.editionRows = new EditionRows(plan.editions());
  }

  /** Brings in what the release is made of: the rows of its editions, the editions, the targets. */
  public void begin(List<StatedTarget> targets) throws IOException {
    releases.begin(plan.id());
    for (EditionNote edition : plan.editions()) {
      linkTables(edition);
    }
    for (Table table : OF_EDITIONS) {
      if (!Files.isDirectory(folderOf(table))) {
        write(List.of(), table);
      }
    }
    write(editionRows.editions(), Table.CORE_EDITION);
    write(editionRows.years(), Table.CORE_EDITION_YEAR);
    write(TargetRows.of(targets), Table.CORE_TARGET);
    write(findingRows(), Table.OUT_FINDING);
  }

  /** Makes one table of others. */
  public void add(TableStep step) throws IOException {
    Table table = step.output();
    TableWriter.write(step.build(tables()), table, folderOf(table), Intake.PART);
  }

  /** Writes the manifest and switches readers to the release. */
  public void publish(Map<String, String> settings) throws IOException {
    Path folder = releases.unfinished(plan.id());
    Bytes.replace(folder.resolve("datapackage.json"), manifest(folder, settings).json());
    releases.finish(plan.id());
    releases.makeCurrent(plan.id());
  }

  private void linkTables(EditionNote edition) throws IOException {
    try (Stream<Path> children = Files.list(editions.folderOf(edition))) {
      for (Path table : children.filter(Files::isDirectory).toList()) {
        Path name = Path.of(table.getFileName().toString(), edition.editionId() + ".parquet");
        releases.link(table.resolve(Intake.PART), plan.id(), Path.of(TABLES).resolve(name));
      }
    }
  }

  private void write(List<Row> rows, Table table) throws IOException {
    ParquetRows.write(rows, table, folderOf(table), Intake.PART);
  }

  private Path folderOf(Table table) {
    return releases.unfinished(plan.id()).resolve(TABLES).resolve(table.id());
  }

  private TableFolder tables() {
    return new TableFolder(spark.get(), releases.unfinished(plan.id()).resolve(TABLES));
  }

  private List<Row> findingRows() {
    List<Row> rows = new ArrayList<>();
    for (EditionNote edition : plan.editions()) {
      edition.findings().stream().map(finding -> row(edition, finding)).forEach(rows::add);
    }
    for (EditionNote edition : editionRows.withoutOrder()) {
      rows.add(row(edition, editionRows.unknownOrder(edition)));
    }
    Release unfinished = new Release(plan.id(), releases.unfinished(plan.id()));
    MethodNeeds.missing(unfinished).stream().map(FindingNote::of).map(this::row).forEach(rows::add);
    return rows;
  }

  private Row row(EditionNote edition, FindingNote finding) {
    return row(edition.publication(), edition.editionId(), finding);
  }

  /** A finding that is about no edition. */
  private Row row(FindingNote finding) {
    return row(null, null, finding);
  }

  private Row row(@Nullable String publication, @Nullable String editionId, FindingNote finding) {
    String content = (editionId == null ? "" : editionId) + finding;
    return RowFactory.create(
        plan.id(),
        finding.rule() + "-" + Bytes.sha256(content).substring(0, HASH_DIGITS),
        finding.severity(),
        finding.rule(),
        publication,
        editionId,
        finding.where(),
        finding.message());
  }

  private DataPackage manifest(Path folder, Map<String, String> settings) throws IOException {
    DataPackage manifest =
        new DataPackage(
            plan.id(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            plan.asOf().toString(),
            plan.codeVersion(),
            plan.isSample(),
            settings);
    for (EditionNote edition : plan.editions()) {
      manifest.add(
          new DataPackage.UsedEdition(
              edition.editionId(),
              edition.publication(),
              edition.editionDate(),
              edition.sha256(),
              edition.fileName(),
              edition.licence()));
    }
    for (Table table : Table.values()) {
      manifest.add(table, filesOf(folder, table));
    }
    return manifest;
  }

  private static List<DataPackage.TableFile> filesOf(Path folder, Table table) throws IOException {
    List<DataPackage.TableFile> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder.resolve(TABLES).resolve(table.id()))) {
      for (Path file : children.sorted().toList()) {
        String path = TABLES + "/" + table.id() + "/" + file.getFileName();
        files.add(new DataPackage.TableFile(path, Files.size(file), Bytes.sha256(file)));
      }
    }
    return files;
  }
}
