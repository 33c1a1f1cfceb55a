package se.klimatbokslut.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;

/** Ways out of a release that SQL offers: files, networks, settings, secrets, other databases. */
class SqlReachTest {
  @TempDir Path folder;
  private Path secret = Path.of("");
  private ReleaseDatabase database;

  @BeforeEach
  void openRelease() throws Exception {
    Release release =
        ReleaseFixture.in(folder.resolve("home"))
            .table(Table.CORE_POPULATION, "'SE-2081', 2022, 52224, 'scb', 'e1', '', 1, 'A'")
            .release();
    secret = Files.writeString(folder.resolve("secret.csv"), "hemligt\nnot-for-readers\n");
    database = ReleaseDatabase.open(release);
  }

  @AfterEach
  void theReleaseAnswersStill() throws Exception {
    try (ResultSet answer = database.ask("select population from core_population")) {
      assertThat(answer.next()).isTrue();
      assertThat(answer.getInt(1)).isEqualTo(52224);
    }
    database.close();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("home", "secret.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy core_population to '%1$s.out' (format csv)",
        "copy (select 1) to '%1$s.out'",
        "copy core_population from '%1$s'",
        "export database '%2$s/db'",
        "import database '%2$s'",
        "attach '%2$s/x.duckdb'",
        "attach '%2$s/x.duckdb' as x (type sqlite)",
        "attach 'postgres://localhost/x' as x (type postgres)",
        "detach memory",
        "use memory",
        "install 'https://example.org/x.duckdb_extension'",
        "force install httpfs from community",
        "load '%2$s/x.duckdb_extension'",
        "update extensions",
        "set enable_external_access = true",
        "set global enable_external_access = true",
        "reset lock_configuration",
        "set lock_configuration = false",
        "set variable x = 1",
        "pragma enable_external_access = true",
        "pragma enable_logging('FileSystem')",
        "create secret s (type s3, key_id 'x', secret 'y')",
        "create persistent secret s (type s3, key_id 'x', secret 'y')",
        "drop secret s",
        "create temp table t as from read_csv('%1$s')",
        "create macro m() as table from read_csv('%1$s')",
        "create type t as varchar",
        "create sequence s",
        "delete from core_population",
        "update core_population set population = 1",
        "truncate core_population",
        "alter view core_population rename to x",
        "vacuum",
        "analyze",
        "begin",
        "call dbgen(sf = 1)",
        "execute p",
        "explain copy core_population to '%1$s.out'",
        "explain analyze copy core_population to '%1$s.out'",
        "explain analyze attach '%2$s/x.duckdb'",
        "explain (format json) delete from core_population",
        "explain explain copy core_population to '%1$s.out'"
      })
  void statementsThatDoMoreThanReadAreRefused(String sql) {
    assertThatThrownBy(() -> database.ask(sql.formatted(secret, folder)))
        .isInstanceOf(SqlRefusedException.class)
        .hasMessageContaining("Tables of release 2026-06-30-a1: core_population");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from '%1$s'",
        "from '/etc/passwd'",
        "from 'http://127.0.0.1:1/x.csv'",
        "from 'https://example.org/x.parquet'",
        "from 's3://bucket/x.parquet'",
        "from read_csv('%1$s')",
        "from read_csv_auto('%1$s')",
        "from read_csv(['%1$s'])",
        "from sniff_csv('%1$s')",
        "from read_json('%1$s')",
        "from read_json_auto('%1$s')",
        "from read_ndjson('%1$s')",
        "from read_json_objects('%1$s')",
        "from read_parquet('%2$s/*.parquet')",
        "from parquet_scan('%1$s')",
        "from parquet_metadata('%1$s')",
        "from parquet_schema('%1$s')",
        "from parquet_file_metadata('%1$s')",
        "from parquet_kv_metadata('%1$s')",
        "from parquet_bloom_probe('%1$s', 'a', 1)",
        "from read_text('%1$s')",
        "from read_blob('%1$s')",
        "from glob('%2$s/*')",
        "from read_duckdb('%2$s/x.duckdb')",
        "from sqlite_scan('%2$s/x.sqlite', 't')",
        "from postgres_scan('host=localhost', 'public', 't')",
        "from query('select * from read_text(''%1$s'')')",
        "from query_table('%1$s')",
        "from json_execute_serialized_sql(json_serialize_sql('from read_text(''%1$s'')'))",
        "select (select content from read_text('%1$s'))",
        "with x as (from read_text('%1$s')) from x",
        "values ((select content from read_text('%1$s')))",
        "explain analyze from read_text('%1$s')",
        "describe from read_text('%1$s')",
        "summarize from read_text('%1$s')",
        "select getenv('PATH')",
        "from enable_logging(storage_path = '%2$s')",
        "from import_database('%2$s')",
        "from pragma_enable_profiling()",
        "from load_aws_credentials()",
        "from start_ui()"
      })
  void nothingButTheReleaseIsRead(String sql) {
    assertThatThrownBy(() -> read(sql.formatted(secret, folder)))
        .isInstanceOf(SqlRefusedException.class)
        .hasMessageContaining("Tables of release 2026-06-30-a1: core_population")
        .hasMessageNotContaining("not-for-readers");
  }

  @Test
  void severalStatementsDoNotRunWhereverTheyStand() {
    for (String sql :
        List.of(
            "select 1; copy (select 1) to '%s.out'",
            "copy (select 1) to '%s.out'; select 1",
            "explain select 1; copy (select 1) to '%s.out'",
            "select 1;;attach '%s.out'")) {
      assertThatThrownBy(() -> database.ask(sql.formatted(secret)))
          .as(sql)
          .isInstanceOf(SqlRefusedException.class);
    }
  }

  @Test
  void nothingIsKeptAsASecret() throws Exception {
    assertThat(read("select name from duckdb_secrets()")).isFalse();
  }

  private boolean read(String sql) throws Exception {
    try (ResultSet answer = database.ask(sql)) {
      return answer.next();
    }
  }
}
