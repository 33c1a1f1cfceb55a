package se.klimatbokslut.publish.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.SqlRefusedException;

class TableFormatsTest {
  private static final String MIXED =
      """
      select * from (values
        ('SE-2081', 2022, 362175.590930526::decimal(18,9), date '2026-06-30', true),
        ('a;b,"c"', 2023, -551572.71::decimal(18,9), null, false),
        ('=1+1', 2024, null, null, null)) t(name, year, emissions_t, day, flag)
      """;

  @TempDir Path home;

  @Test
  void csvFollowsRfc4180() throws Exception {
    assertThat(answer(MIXED, TableFormat.CSV))
        .isEqualTo(
            """
            name,year,emissions_t,day,flag
            SE-2081,2022,362175.590930526,2026-06-30,true
            "a;b,""c""\",2023,-551572.71,,false
            =1+1,2024,,,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void swedishExcelGetsDecimalCommaMarkAndNoFormulas() throws Exception {
    assertThat(answer(MIXED, TableFormat.CSV_EXCEL_SV))
        .isEqualTo(
            """
            \ufeffname;year;emissions_t;day;flag
            SE-2081;2022;362175,590930526;2026-06-30;true
            "a;b,""c""\";2023;-551572,71;;false
            '=1+1;2024;;;
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void everyStartOfAFormulaIsHeldBackInTextsOnly() throws Exception {
    String sql = "select '+1' a, '-1' b, '@x' c, chr(9) || 'x' d, -1 e, '1-1' f, '' g";

    assertThat(answer(sql, TableFormat.CSV_EXCEL_SV).lines().skip(1))
        .containsExactly("'+1;'-1;'@x;'\tx;-1;1-1;");
  }

  @Test
  void jsonKeepsEveryDecimal() throws Exception {
    assertThat(answer(MIXED + "limit 1", TableFormat.JSON))
        .isEqualTo(
            """
            [ {
              "name" : "SE-2081",
              "year" : 2022,
              "emissions_t" : 362175.590930526,
              "day" : "2026-06-30",
              "flag" : true
            } ]
            """);
  }

  @Test
  void anEmptyAnswerIsStillWhole() throws Exception {
    String none = "select 1 as one where false";

    assertThat(answer(none, TableFormat.JSON)).isEqualTo("[ ]\n");
    assertThat(answer(none, TableFormat.CSV)).isEqualTo("one\r\n");
    assertThat(answer(none, TableFormat.TABLE)).isEqualTo("one\n");
  }

  @Test
  void terminalTableAlignsNumbersToTheRight() throws Exception {
    assertThat(answer(MIXED, TableFormat.TABLE))
        .isEqualTo(
            """
            name     year       emissions_t  day         flag
            SE-2081  2022  362175.590930526  2026-06-30  true
            a;b,"c"  2023        -551572.71  –           false
            =1+1     2024                 –  –           –
            """);
  }

  @Test
  void terminalShowsEscapeSequencesInsteadOfObeyingThem() throws Exception {
    assertThat(answer("select chr(27) || '[31mred' || chr(10) as x", TableFormat.TABLE))
        .isEqualTo("x\n\u241b[31mred\u240a\n");
  }

  @Test
  void numbersOfEveryTypeArePlain() throws Exception {
    String sql =
        "select 1e21::double a, 100::decimal(18,9) b, 0::decimal(18,9) c, 0.1::float d,"
            + " 123::hugeint e, 'nan'::double f, timestamp '2026-06-30 08:00:00' g";

    assertThat(answer(sql, TableFormat.CSV).lines().skip(1))
        .containsExactly("1000000000000000000000,100,0,0.1,123,NaN,2026-06-30T08:00:00Z");
  }

  @Test
  void aTableLongerThanTheWidthSampleStreams() throws Exception {
    assertThat(answer("select i from range(2500) t(i)", TableFormat.TABLE).lines()).hasSize(2501);
  }

  @Test
  void anErrorHalfwayThroughIsToldAsTheQuerysFault() {
    assertThatThrownBy(() -> answer("select 'x'::integer", TableFormat.CSV))
        .isInstanceOf(SqlRefusedException.class)
        .hasMessageContaining("Could not convert string 'x' to INT32")
        .hasMessageContaining("Tables of release");
  }

  @Test
  void binaryFormatsAreNotPrinted() {
    assertThatThrownBy(() -> answer("select 1", TableFormat.XLSX))
        .hasMessage("Format xlsx cannot be printed; export a table to a file instead");
    assertThatThrownBy(() -> TableFormat.ofId("xls"))
        .hasMessage(
            "No format is called 'xls'. Formats: table, csv, csv-excel-sv, json, parquet, xlsx");
  }

  private String answer(String sql, TableFormat format) throws Exception {
    var release = ReleaseFixture.in(home).table(Table.CORE_EDITION).release();
    var bytes = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(release);
        PrintStream out = new PrintStream(bytes, false, UTF_8)) {
      SqlAnswer.print(database, sql, format, out);
    }
    return bytes.toString(UTF_8);
  }
}
