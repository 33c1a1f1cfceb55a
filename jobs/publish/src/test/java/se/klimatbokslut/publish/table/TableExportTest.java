package se.klimatbokslut.publish.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;

class TableExportTest {
  @TempDir Path home;
  private Release release;

  @BeforeEach
  void publish() throws Exception {
    release =
        ReleaseFixture.in(home)
            .table(
                Table.OUT_EMISSIONS,
                "'SE-2081', 2022, 'CO2', 'territorial', 'all', 362175.590930526, 6.935, false,"
                    + " 'definitive', 0, 'smhi-co2', '@edition'",
                "'SE-1490', 2022, 'CO2', 'territorial', 'all', 551572.71, null, false,"
                    + " 'definitive', 0, 'smhi-co2', 'e1'")
            .release();
  }

  @Test
  void csvHoldsTheTableInTheOrderOfItsKey() throws Exception {
    Path out = home.resolve("å ut.csv");
    TableExport.export(release, Table.OUT_EMISSIONS, TableFormat.CSV, out);

    assertThat(Files.readAllLines(out))
        .containsExactly(
            "municipality_id,year,gas,perspective,sector,emissions_t,per_capita_t,derived,status,"
                + "carried_forward_pct,publication,edition_id",
            "SE-1490,2022,CO2,territorial,all,551572.71,,false,definitive,0,smhi-co2,e1",
            "SE-2081,2022,CO2,territorial,all,362175.590930526,6.935,false,definitive,0,smhi-co2,"
                + "@edition");
  }

  @Test
  void xlsxHasCodesAsTextNumbersAsNumbersAndUnits() throws Exception {
    Path out = home.resolve("out.xlsx");
    TableExport.export(release, Table.OUT_EMISSIONS, TableFormat.XLSX, out);

    try (InputStream in = Files.newInputStream(out);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(5)).isEqualTo("emissions_t (t)");
      assertThat(rows.get(0).getCellText(6)).isEqualTo("per_capita_t (t/person)");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("SE-1490");
      assertThat(rows.get(2).getCell(5).getType()).isEqualTo(CellType.NUMBER);
      assertThat(rows.get(2).getCell(5).asNumber()).isEqualTo(new BigDecimal("362175.590930526"));
      assertThat(rows.get(2).getCellText(11)).isEqualTo("'@edition");
    }
  }

  @Test
  void parquetKeepsTypesAndRows() throws Exception {
    Path out = home.resolve("it's.parquet");
    TableExport.export(release, Table.OUT_EMISSIONS, TableFormat.PARQUET, out);

    String read = "from '" + out.toString().replace("'", "''") + "' where emissions_t > 551000";
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var answer = statement.executeQuery(read)) {
      assertThat(answer.next()).isTrue();
      assertThat(answer.getString("municipality_id")).isEqualTo("SE-1490");
      assertThat(answer.getMetaData().getColumnTypeName(6)).isEqualTo("DECIMAL(18,9)");
    }
  }

  @Test
  void anExistingFileIsReplacedAndNothingIsLeftBeside() throws Exception {
    Path folder = Files.createDirectory(home.resolve("ut"));
    Path out = Files.writeString(folder.resolve("t.json"), "old");
    TableExport.export(release, Table.OUT_EMISSIONS, TableFormat.JSON, out);

    assertThat(out).content().startsWith("[ {").contains("362175.590930526");
    assertThat(folder.toFile().list()).containsExactly("t.json");
  }

  @Test
  void whatCannotBeWrittenIsTold() {
    assertThatThrownBy(() -> export(Table.OUT_EMISSIONS, home))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("it is a folder");
    assertThatThrownBy(() -> export(Table.OUT_EMISSIONS, home.resolve("none/x.csv")))
        .hasMessageContaining("there is no folder");
    assertThatThrownBy(() -> export(Table.OUT_TARGET, home.resolve("x.csv")))
        .hasMessage("Release 2026-06-30-a1 has no table out_target. Tables: out_emissions");
  }

  private void export(Table table, Path out) {
    TableExport.export(release, table, TableFormat.CSV, out);
  }
}
