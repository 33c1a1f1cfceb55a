package se.klimatbokslut.publish.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.TableFormat;

/** Kalmar emitted 190 t in 2023, 400 t in 1990. */
class AuditAnswerTest {
  private static final FollowUpFilter ALL =
      new FollowUpFilter(List.of(), Optional.empty(), OptionalInt.empty());

  @TempDir Path home;

  @Test
  void aGoodVerdictIsToldWithWhatItRestsOn() throws Exception {
    AuditAnswer answer = answer(release("\"x\": 1", good()));

    assertThat(printed(answer, TableFormat.TABLE))
        .isEqualTo(
            """
            Positive verdicts: 1

            target_id  owner  verdict   boundary        path_from_year  path_from_value  unit  value_year  status      definitive_years  readings  robustness_pct  lacks
            SE-0880-a  own    on-track  nothing-stated            1990              400  t           2023  definitive  1990-2023                2             100  –

            Targets by verdict and reason, own and set by others

            owner  verdict         reason_code  targets
            own    not-assessable  no-number          1
            own    on-track        –                  1
            other  off-track       –                  1
            """);
    assertThat(answer.failures()).isEmpty();
  }

  @Test
  void programsGetOneListOfBothParts() throws Exception {
    assertThat(printed(answer(release("\"x\": 1", good())), TableFormat.CSV).lines())
        .containsExactly(
            "part,target_id,owner,verdict,boundary,path_from_year,path_from_value,unit,value_year,status,definitive_years,readings,robustness_pct,lacks,reason_code,targets",
            "positive,SE-0880-a,own,on-track,nothing-stated,1990,400,t,2023,definitive,1990-2023,2,100,,,",
            "count,,own,not-assessable,,,,,,,,,,,no-number,1",
            "count,,own,on-track,,,,,,,,,,,,1",
            "count,,other,off-track,,,,,,,,,,,,1");
  }

  /** 200 t in 2023 against 190 t: more than 5 % away. */
  @Test
  void aStatedLevelThatAgreesIsToldAndOneThatDoesNotFails() throws Exception {
    String agreed = "\"stated_levels\": [{\"year\": 2023, \"value\": 195, \"unit\": \"t\"}]";
    String other = "\"stated_levels\": [{\"year\": 2023, \"value\": 200, \"unit\": \"t\"}]";

    assertThat(printed(answer(release(agreed, good())), TableFormat.CSV)).contains(",agreed,1990,");
    AuditAnswer contradicted = answer(release(other, good()));
    assertThat(printed(contradicted, TableFormat.CSV)).contains(",other,1990,");
    assertThat(contradicted.failures())
        .containsExactly("AUDIT: 1 positive verdict without agreed boundary: SE-0880-a");
  }

  @Test
  void anInventoryThatDidNotJudgeFailsAndOneThatDidIsNamed() throws Exception {
    TargetRow named = good().text("boundary", "stad");

    assertThat(answer(release("\"boundary\": \"stad\"", named)).failures())
        .containsExactly("AUDIT: 1 positive verdict without agreed boundary: SE-0880-a");
    ReleaseFixture judged =
        release("\"boundary\": \"stad\"", named)
            .table(Table.CORE_EDITION, edition("municipal-inventory"));
    assertThat(answer(judged).failures()).isEmpty();
    assertThat(printed(answer(judged), TableFormat.CSV)).contains(",stad,1990,");
  }

  @Test
  void startPrognosisAndReadingsFailEachInALineOfTheirOwn() throws Exception {
    TargetRow bad =
        good().judged(2023, "prognosis", "e1", "190").path(2023, "190", "190").robust(2, "50");

    assertThat(answer(release("\"x\": 1", bad)).failures())
        .containsExactly(
            "AUDIT: 1 positive verdict without start before judged year: SE-0880-a",
            "AUDIT: 1 positive verdict without definitive figure: SE-0880-a",
            "AUDIT: 1 positive verdict without full robustness: SE-0880-a");
  }

  private static TargetRow good() {
    return TargetRow.of("SE-0880-a", "SE-0880")
        .about("net-zero", "territorial", "GHG")
        .judged(2023, "definitive", "e1", "190")
        .path(1990, "400", "195")
        .verdict("on-track")
        .robust(2, "100");
  }

  private ReleaseFixture release(String definition, TargetRow good) throws Exception {
    return ReleaseFixture.in(home)
        .table(Table.CORE_EDITION, edition("smhi-ghg"))
        .table(
            Table.CORE_TARGET,
            "'SE-0880-a', 'SE-0880', 'Kalmar', 'net-zero', 'territorial', 'GHG', 'A', 'A', 'A', 'x',"
                + " 'x', '', true, '"
                + "{\"id\": \"SE-0880-a\", \"type\": \"net-zero\", \"verified\": true,"
                + " \"perspective\": \"territorial\", \"text\": \"x\", \"source\": {\"document\": \"x\"},"
                + " \"year\": 2045, \"base_year\": 1990, "
                + definition
                + "}'")
        .table(
            Table.OUT_EVIDENCE,
            "'SE-0880-a', 'sector', 'transport', 1990, 400, 't', 'definitive', 'e1'",
            "'SE-0880-a', 'sector', 'transport', 2023, 190, 't', 'definitive', 'e1'",
            "'SE-0880-a', 'sector', 'transport', 2024, 180, 't', 'prognosis', 'e1'")
        .table(
            Table.OUT_TARGET,
            good.sql(),
            TargetRow.of("SE-0880-b", "SE-0880")
                .verdict("not-assessable")
                .text("reason_code", "no-number")
                .sql(),
            TargetRow.of("SE-0880-c", "SE-0880").text("set_by", "SE").verdict("off-track").sql());
  }

  private static String edition(String publication) {
    return "'e1', '"
        + publication
        + "', date '2025-09-01', false, 1, date '2025-09-01', 'aa', 'f.xlsx', 1990, 2023, null,"
        + " 'CC0', 'x', timestamp '2026-06-30 04:00:00'";
  }

  private static AuditAnswer answer(ReleaseFixture release) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      return AuditAnswer.of(database, ALL);
    }
  }

  private static String printed(AuditAnswer answer, TableFormat format) {
    var bytes = new ByteArrayOutputStream();
    answer.print(format, new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }
}
