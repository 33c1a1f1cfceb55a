package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.klimatbokslut.pipeline.corrections.CorrectedEdition;
import se.klimatbokslut.pipeline.corrections.CorrectionFiles;
import se.klimatbokslut.pipeline.fee.FeeTables;
import se.klimatbokslut.pipeline.register.RegisterTables;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableFolder;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.TableWriter;
import se.klimatbokslut.pipeline.targets.TargetFilesException;
import se.klimatbokslut.pipeline.targets.TargetFolder;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;
import se.klimatbokslut.pipeline.targets.TargetRows;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.MadeTables;
import se.klimatbokslut.runner.store.Releases;

/** Puts a release together where no reader sees it, and makes it current when it is whole. */
public final class ReleaseAssembly {
  private static final Set<Table> OF_EDITIONS =
      EnumSet.of(
          Table.CORE_EMISSIONS,
          Table.CORE_PUBLISHED_TOTAL,
          Table.CORE_POPULATION,
          Table.CORE_FACILITY,
          Table.CORE_INVENTORY,
          Table.CORE_NEGATIVE_EMISSION,
          Table.CORE_NATIONAL_SECTOR,
          Table.CORE_NATIONAL_SERIES,
          Table.CORE_CONSUMPTION_CATEGORY,
          Table.CORE_BOUNDARY,
          Table.CORE_EMISSION_PART,
          Table.CORE_CARRIED_FORWARD,
          Table.CORE_INDICATOR,
          Table.CORE_CROSS_CHECK,
          Table.CORE_FEE_RATE,
          Table.CORE_FEE_TRIP,
          Table.CORE_FEE_USE,
          Table.CORE_FUND_GRANT,
          Table.CORE_CLIMATE_CONTRACT,
          Table.CORE_MEASURE,
          Table.CORE_AGENCY_GRANT,
          Table.CORE_GREEN_LOAN,
          Table.CORE_ACTION);

  /** Tables that are there before the first table is made of others. */
  private static final Set<Table> MADE_AT_FIRST = madeAtFirst();

  static final String TABLES = "tables";
  static final String INPUTS = "inputs";

  private final ReleasePlan plan;
  private final Home home;
  private final Editions editions;
  private final EditionRepair store;
  private final Releases releases;
  private final Supplier<SparkSession> spark;
  private final Clock clock;
  private final EditionRows editionRows;

  public ReleaseAssembly(ReleasePlan plan, Home home, Supplier<SparkSession> spark, Clock clock) {
    this.plan = plan;
    this.home = home;
    this.editions = new Editions(home);
    this.store = new EditionRepair(home);
    this.releases = new Releases(home);
    this.spark = spark;
    this.clock = clock;
    this.editionRows = new EditionRows(plan.editions());
  }

  /** Brings in what the release is made of: the rows of its editions, the editions, the targets. */
  public void begin(List<StatedTarget> targets) throws IOException {
    releases.begin(plan.id());
    for (EditionNote edition : plan.editions()) {
      store.makeWhole(edition);
    }
    for (Table table : OF_EDITIONS) {
      unlessMade(table, () -> link(table));
    }
    keepInputs();
    Corrections corrections = corrections();
    unlessMade(
        Table.CORE_CORRECTION,
        () -> write(corrections.rows(plan.editions()), Table.CORE_CORRECTION));
    unlessMade(Table.CORE_EDITION, () -> write(editionRows.editions(), Table.CORE_EDITION));
    unlessMade(Table.CORE_EDITION_YEAR, () -> write(editionRows.years(), Table.CORE_EDITION_YEAR));
    unlessMade(Table.CORE_TARGET, () -> write(TargetRows.of(targets), Table.CORE_TARGET));
    unlessMade(Table.CORE_TARGET_NOTE, () -> write(notes(), Table.CORE_TARGET_NOTE));
    FeeTables fees = new FeeEditions(editions, plan.editions()).tables(plan.asOf());
    unlessMade(Table.OUT_FEE_BOOKING, () -> write(fees.bookings(), Table.OUT_FEE_BOOKING));
    unlessMade(Table.OUT_FEE_LEDGER, () -> write(fees.units(), Table.OUT_FEE_LEDGER));
    unlessMade(Table.OUT_FUND_LEDGER, () -> write(fees.fund(), Table.OUT_FUND_LEDGER));
    makeOfRegisters();
    unlessMade(Table.OUT_FINDING, () -> write(findings().rows(), Table.OUT_FINDING));
  }

  private void makeOfRegisters() throws IOException {
    Map<Table, List<Row>> rows =
        RegisterTables.of(new RegisterEditions(editions).of(plan.editions()));
    for (Table table : RegisterTables.MADE) {
      unlessMade(table, () -> write(rows.getOrDefault(table, List.of()), table));
    }
  }

  /** Makes one table of others. */
  public void add(TableStep step) throws IOException {
    Table table = step.output();
    unlessMade(
        table, () -> TableWriter.write(step.build(tables()), table, folderOf(table), Intake.PART));
  }

  /** Writes the manifest, unless the release was made before; readers still use the one before. */
  public void finish(Map<String, String> settings) throws IOException {
    if (!releases.exists(plan.id())) {
      Path folder = releases.unfinished(plan.id());
      Bytes.replace(
          folder.resolve("datapackage.json"),
          new ManifestMaker(plan, folder).manifest(settings, clock).json());
    }
    releases.finish(plan.id());
  }

  /** Switches readers to the release. */
  public void makeCurrent() throws IOException {
    releases.makeCurrent(plan.id());
    releases.clearUnfinished(Optional.empty());
  }

  /** True when the tables of a killed run's completed steps are all there. */
  static boolean holds(Set<String> completedSteps, MadeTables made) throws IOException {
    for (Table table : Table.values()) {
      boolean expected = MADE_AT_FIRST.contains(table) || completedSteps.contains(table.id());
      if (expected && !made.isWhole(table.id())) {
        return false;
      }
    }
    return true;
  }

  private interface Making {
    void run() throws IOException;
  }

  /** A table that a killed run has made is kept. */
  private void unlessMade(Table table, Making making) throws IOException {
    MadeTables made = releases.made(plan.id());
    if (!made.isWhole(table.id())) {
      releases.place(plan.id(), table.id());
      making.run();
      made.add(table.id());
    }
  }

  /** So that a release can be made again from what it holds and the archive. */
  private void keepInputs() throws IOException {
    for (Path file : TargetFolder.files(plan.targets())) {
      releases.copy(file, plan.id(), Path.of(INPUTS, "targets", file.getFileName().toString()));
    }
    for (Path file : CorrectionFiles.in(plan.corrections())) {
      releases.copy(file, plan.id(), Path.of(INPUTS, "corrections", file.getFileName().toString()));
    }
  }

  private void link(Table table) throws IOException {
    for (EditionNote edition : plan.editions()) {
      Path file = editions.folderOf(edition).resolve(table.id()).resolve(Intake.PART);
      Optional<CorrectedEdition> corrected =
          table == Table.CORE_EMISSIONS ? corrections().of(edition) : Optional.empty();
      if (corrected.isPresent()) {
        ParquetRows.write(corrected.get().emissions(), table, folderOf(table), nameOf(edition));
      } else if (Files.exists(file)) {
        releases.link(file, plan.id(), Path.of(TABLES, table.id(), nameOf(edition)));
      }
    }
    if (!Files.isDirectory(folderOf(table))) {
      write(List.of(), table);
    }
  }

  private Corrections corrections() throws IOException {
    return Corrections.in(plan.corrections(), editions);
  }

  private static String nameOf(EditionNote edition) {
    return edition.editionId() + ".parquet";
  }

  private List<Row> notes() throws IOException {
    try {
      return TargetRows.ofNotes(TargetFolder.notes(plan.targets()));
    } catch (TargetFilesException e) {
      throw new IllegalStateException("Target files changed while the night ran", e);
    }
  }

  private ReleaseFindings findings() {
    return new ReleaseFindings(plan, editionRows, home, releases.unfinished(plan.id()));
  }

  private void write(List<Row> rows, Table table) throws IOException {
    ParquetRows.write(rows, table, folderOf(table), Intake.PART);
  }

  private static Set<Table> madeAtFirst() {
    EnumSet<Table> tables =
        EnumSet.of(
            Table.CORE_CORRECTION,
            Table.CORE_EDITION,
            Table.CORE_EDITION_YEAR,
            Table.CORE_TARGET,
            Table.CORE_TARGET_NOTE,
            Table.OUT_FEE_BOOKING,
            Table.OUT_FEE_LEDGER,
            Table.OUT_FUND_LEDGER,
            Table.OUT_FINDING);
    tables.addAll(OF_EDITIONS);
    tables.addAll(RegisterTables.MADE);
    return tables;
  }

  private Path folderOf(Table table) {
    return releases.unfinished(plan.id()).resolve(TABLES).resolve(table.id());
  }

  private TableFolder tables() {
    return new TableFolder(spark.get(), releases.unfinished(plan.id()).resolve(TABLES));
  }
}
