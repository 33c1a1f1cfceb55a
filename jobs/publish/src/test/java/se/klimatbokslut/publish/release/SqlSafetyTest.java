package se.klimatbokslut.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;

class SqlSafetyTest {
  @TempDir Path folder;
  private Path tables;
  private ReleaseDatabase database;
  private List<Path> filesBefore;

  @BeforeEach
  void openReleaseInAFolderWithAnAwkwardName() throws Exception {
    Path home = folder.resolve("Miljö & 'klimat' [2026] \"å\" #1");
    Release release =
        ReleaseFixture.in(home)
            .table(Table.CORE_POPULATION, "'SE-2081', 2022, 52224, 'scb', 'e1', '', 1, 'A'")
            .release();
    tables = release.folder().resolve("tables");
    Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
    filesBefore = files();
    database = ReleaseDatabase.open(release);
  }

  @AfterEach
  void nothingWasWritten() throws Exception {
    database.close();
    assertThat(files()).isEqualTo(filesBefore);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select population from core_population",
        "from core_population select population",
        "with x as (from core_population) select population from x; -- last",
        "values (52224)",
        "describe core_population",
        "show tables",
        "summarize core_population",
        "explain select 1",
        "EXPLAIN ANALYZE from core_population"
      })
  void readingStatementsAreAnswered(String sql) throws Exception {
    try (ResultSet answer = database.ask(sql)) {
      assertThat(answer.next()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table t (i integer)",
        "create or replace view core_population as select 1",
        "drop view core_population",
        "insert into core_population values (1)",
        "attach ':memory:' as m",
        "install httpfs",
        "load httpfs",
        "pragma database_list",
        "pragma enable_profiling",
        "set threads = 1",
        "call pragma_version()",
        "checkpoint",
        "prepare p as select 1",
        "explain analyze create table t (i integer)"
      })
  void otherStatementsAreRefused(String sql) {
    assertThatThrownBy(() -> database.ask(sql))
        .isInstanceOf(SqlRefusedException.class)
        .hasMessageContaining("This kind of statement is not accepted. Give one SELECT")
        .hasMessageContaining("Tables of release 2026-06-30-a1: core_population");
  }

  @Test
  void copyIsRefusedEvenInsideTheRelease() {
    for (Path target : List.of(folder.resolve("x.csv"), tables.resolve("x.csv"), file())) {
      String copy = "copy core_population to " + SqlText.literal(target);
      assertThatThrownBy(() -> database.ask(copy)).hasMessageContaining("not accepted");
      assertThatThrownBy(() -> database.ask("explain analyze " + copy))
          .hasMessageContaining("not accepted");
      assertThatThrownBy(() -> database.ask("with x as (" + copy + ") from x"))
          .isInstanceOf(SqlRefusedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from read_csv('/etc/passwd')",
        "from read_text('/etc/passwd')",
        "from read_blob('/etc/passwd')",
        "from '/etc/passwd'",
        "from glob('/etc/*')",
        "from read_csv('https://example.org/x.csv')",
        "from enable_logging(storage = 'file', storage_config = {'path': '/tmp/x'})",
        "from enable_profiling(format = 'json')"
      })
  void nothingOutsideTheReleaseIsReached(String sql) {
    assertThatThrownBy(() -> database.ask(sql)).isInstanceOf(SqlRefusedException.class);
  }

  @Test
  void filesBesideTheReleaseAreOutOfReach() {
    String secret = SqlText.literal(folder.resolve("secret.csv"));
    String roundabout = SqlText.literal(tables.resolve("../../../../secret.csv"));

    assertThatThrownBy(() -> database.ask("from read_csv(" + secret + ")"))
        .hasMessageContaining("file system operations are disabled");
    assertThatThrownBy(() -> database.ask("from read_csv(" + roundabout + ")"))
        .hasMessageContaining("file system operations are disabled");
  }

  @Test
  void severalStatementsAreRefusedBeforeTheFirstRuns() {
    assertThatThrownBy(() -> database.ask("select 1; select 2"))
        .hasMessageStartingWith("Found 2 statements. Give one SELECT");
    assertThatThrownBy(() -> database.ask("  -- nothing")).hasMessageStartingWith("Found 0");
  }

  @Test
  void aMisspeltTableIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> database.ask("from core_populaton"))
        .hasMessageContaining("Table with name core_populaton does not exist")
        .hasMessageContaining("Tables of release 2026-06-30-a1: core_population");
    assertThatThrownBy(() -> database.ask("selct 1"))
        .hasMessageContaining("Cannot read the SQL: syntax error at or near \"selct\".");
  }

  private Path file() {
    return tables.resolve("core_population/part-0.parquet");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
