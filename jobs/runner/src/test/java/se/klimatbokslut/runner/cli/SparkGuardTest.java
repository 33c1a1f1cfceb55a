package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select year, sum(emissions_t) from out_emissions group by year",
        "WITH a AS (SELECT 1 AS x) SELECT * FROM a JOIN out_target USING (x)",
        "select 'into' || 1 as n where false"
      })
  void readingStatementsAreAnswered(String sql) {
    boolean hasAWordOfWriting = sql.contains("into");
    assertThat(SparkGuard.objection(sql).isPresent()).isEqualTo(hasAWordOfWriting);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table x as select 1",
        "insert into out_target select 1",
        "with a as (select 1) insert into out_target select * from a",
        "select * from csv.`/etc/passwd`",
        "select * from text.passwd",
        "select reflect('java.lang.System', 'getenv', 'HOME')",
        "select java_method('java.lang.System', 'getenv')",
        "select TRY_REFLECT('java.lang.System', 'getenv')",
        "select identifier('ref' || 'lect')('java.lang.System', 'getenv')",
        "select transform(year) using 'sh' as (x) from out_target",
        "select map(1) using \"sh\"",
        "select '${env:HOME}'",
        "select 1; drop table out_target",
        "select 1 /* */",
        "set spark.sql.runSQLOnFiles = true",
        "copy out_target to '/tmp/x'",
        "export database '/tmp/x'",
        "attach '/tmp/x' as x",
        "load data local inpath '/etc/passwd' into table out_target",
        "add jar '/tmp/x.jar'",
        "add file '/etc/passwd'",
        "list files",
        "refresh '/etc'",
        "cache table x options ('path' '/tmp/x') as select 1",
        "describe extended out_target",
        "explain select 1",
        "show tables",
        "call x()",
        "create temporary view v using csv options (path '/etc/passwd')",
        "create function f as 'x' using jar '/tmp/x.jar'",
        "delete from out_target",
        "from out_target insert overwrite directory '/tmp/x' select *",
        "with x as (select 1) from x insert overwrite directory '/tmp/x' select *",
        "execute immediate 'select 1'",
        "select * from parquet.`/etc`",
        "select * from csv . x",
        ""
      })
  void whatCouldReachBeyondTheReleaseIsRefused(String sql) {
    assertThat(SparkGuard.objection(sql)).isPresent();
  }

  /** Not refused by their words, but Spark knows no such tables and functions. */
  @Test
  void filesAndEnvironmentAreOutOfSparksReach() {
    Path home = OneNight.published().home();
    for (String sql :
        List.of(
            "select * from read_csv('/etc/passwd')",
            "select * from '/etc/passwd'",
            "select getenv('PATH')")) {
      Console.Answer answer = Console.run(home, "query", "--engine=spark", sql);

      assertThat(answer.exitCode()).as(sql + ": " + answer.err()).isEqualTo(2);
      assertThat(answer.out()).as(sql).isEmpty();
    }
    Console.Answer sum =
        Console.run(home, "query", "--engine=spark", "select count(*) n from out_target");
    assertThat(sum.out()).as(sum.err()).isEqualTo("{\"n\":1}\n");
  }
}
