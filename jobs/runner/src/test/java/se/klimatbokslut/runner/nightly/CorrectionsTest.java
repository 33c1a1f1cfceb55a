package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.GivenEdition;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

/** From a correction's file to the tables of a release, and to a refusal. */
class CorrectionsTest {
  private static final EditionNote NOTE = GivenEdition.dated("2024-04-18");
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void holdAnEditionOfOneFigure() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
    Files.createDirectories(folder.resolve("targets"));
    Files.createDirectories(folder.resolve("corrections"));
    Editions editions = new Editions(home);
    Path unfinished = editions.begin(NOTE.publication(), NOTE.editionId());
    ParquetRows.write(
        List.of(emission("200")),
        Table.CORE_EMISSIONS,
        unfinished.resolve(Table.CORE_EMISSIONS.id()),
        Intake.PART);
    editions.finish(unfinished, NOTE);
  }

  @Test
  void aReleaseHasTheCorrectedFigureAndTheCorrection() throws IOException {
    correct("expect: 200");

    begin();

    assertThat(tonnes(released(Table.CORE_EMISSIONS, NOTE.editionId() + ".parquet")))
        .isEqualByComparingTo("150.5");
    Row correction = released(Table.CORE_CORRECTION, Intake.PART);
    assertThat(correction.getString(0)).isEqualTo("waste");
    assertThat(correction.getDecimal(9)).isEqualByComparingTo("200");
    assertThat(correction.getDecimal(10)).isEqualByComparingTo("150.5");
  }

  @Test
  void theStoreKeepsWhatWasPublished() throws IOException {
    correct("expect: 200");

    begin();

    Path held = new Editions(home).folderOf(NOTE).resolve(Table.CORE_EMISSIONS.id());
    assertThat(tonnes(ParquetRows.read(held.resolve(Intake.PART), Table.CORE_EMISSIONS).get(0)))
        .isEqualByComparingTo("200");
  }

  @Test
  void withoutCorrectionsTheTableIsEmpty() throws IOException {
    begin();

    Path table = table(Table.CORE_CORRECTION).resolve(Intake.PART);
    assertThat(ParquetRows.read(table, Table.CORE_CORRECTION)).isEmpty();
  }

  @Test
  void aGuardThatNoLongerMatchesRefusesTheRelease() throws IOException {
    correct("expect: 201");
    NightlyRun run =
        new NightlyRun(
            settings(), List.of(), List.of(), "p", CorrectionsTest::noSpark, NIGHT, text -> {});

    assertThat(run.planRelease()).isEqualTo(NightlySteps.Need.REFUSAL);
    assertThat(run.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith("waste.yaml, row 2: found 200 t for SE-2081, waste, 2022")
                    .contains("expected 201 t"));
  }

  private void correct(String expect) throws IOException {
    Files.writeString(
        folder.resolve("corrections").resolve("waste.yaml"),
        """
        corrections:
        - id: waste
          where:
            {publication: smhi-co2, edition: every, municipality: SE-2081, sector: waste, year: 2022}
          reported: 200 ton
          corrected: 150.5
          reason: Counted twice
          source: The publisher
        """
            + "  "
            + expect
            + "\n");
  }

  private void begin() throws IOException {
    ReleasePlan plan = plan();
    new ReleaseAssembly(plan, home, CorrectionsTest::noSpark, NIGHT).begin(List.of());
  }

  private ReleasePlan plan() throws IOException {
    return ReleasePlan.of(settings(), "p").orElseThrow();
  }

  private Settings settings() {
    return new Settings(
        home,
        folder,
        folder.resolve("targets"),
        folder.resolve("corrections"),
        Optional.empty(),
        false,
        false);
  }

  private Path table(Table table) throws IOException {
    return new Releases(home).unfinished(plan().id()).resolve("tables").resolve(table.id());
  }

  private Row released(Table table, String file) throws IOException {
    return ParquetRows.read(table(table).resolve(file), table).get(0);
  }

  private static BigDecimal tonnes(Row row) {
    return row.getDecimal(Table.CORE_EMISSIONS.contract().columnNames().indexOf("emissions_t"));
  }

  private static Row emission(String tonnes) {
    return RowFactory.create(
        "SE-2081",
        2022,
        "CO2",
        "territorial",
        "waste",
        "all",
        NOTE.publication(),
        NOTE.editionId(),
        new BigDecimal(tonnes),
        null,
        "CO2",
        7L,
        "N",
        null);
  }

  private static SparkSession noSpark() {
    throw new AssertionError("Beginning a release needs no Spark");
  }
}
