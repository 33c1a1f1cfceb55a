package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        ""
      })
  void whatCouldReachBeyondTheReleaseIsRefused(String sql) {
    assertThat(SparkGuard.objection(sql)).isPresent();
  }
}
