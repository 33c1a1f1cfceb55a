package se.klimatbokslut.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;

class ReleaseTest {
  @TempDir Path home;

  @Test
  void nothingPublishedIsNoRelease() {
    assertThat(Release.current(home)).isEmpty();
  }

  @Test
  void currentNamesTheRelease() throws Exception {
    Release release =
        ReleaseFixture.in(home).table(Table.OUT_EMISSIONS).table(Table.CORE_EDITION).release();

    assertThat(release.id()).isEqualTo("2026-06-30-a1");
    assertThat(release.tableNames()).containsExactly("core_edition", "out_emissions");
  }

  @Test
  void currentMayNotNameAFolderElsewhere() throws Exception {
    Files.createDirectories(home.resolve("releases"));
    Files.createDirectories(home.resolve("elsewhere"));
    Files.writeString(home.resolve("current"), "../elsewhere");

    assertThatThrownBy(() -> Release.current(home))
        .isInstanceOf(UnreadableReleaseException.class)
        .hasMessageContaining("there is no release '../elsewhere'");
  }

  @Test
  void manifestSaysHowTheReleaseWasMade() throws Exception {
    String json = "{\"sample\": true, \"editions\": [{\"edition_id\": \"smhi-co2-2024\"}]}";
    Release release = ReleaseFixture.in(home).manifest(json).release();

    assertThat(release.manifest())
        .isEqualTo(new ReleaseManifest("", "", "", Map.of(), true, List.of("smhi-co2-2024")));
  }

  @Test
  void aFileThatIsNotParquetIsNamed() throws Exception {
    Release release = ReleaseFixture.in(home).table(Table.OUT_EMISSIONS).release();
    Path file = release.files("out_emissions").get(0);
    Files.writeString(file, "not parquet");

    assertThatThrownBy(() -> ReleaseDatabase.open(release))
        .isInstanceOf(UnreadableReleaseException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void columnsThatWereAddedAfterTheReleaseAreThereAndEmpty() throws Exception {
    Release release =
        ReleaseFixture.in(home)
            .table(Table.OUT_BUDGET_LEDGER, "'b', 2024, 'SE-2081', 'CO2', 90")
            .before(Table.OUT_BUDGET_LEDGER, "emissions_low80_t", "status")
            .release();

    assertThat(columns(release, "out_budget_ledger"))
        .contains("emissions_t decimal(18,9) 90.000000000")
        .contains("emissions_low80_t decimal(18,9) null", "status varchar null")
        .hasSameSizeAs(Table.OUT_BUDGET_LEDGER.contract().columns());
  }

  @Test
  void aColumnThatIsNeverEmptyIsNotMadeUp() throws Exception {
    Release release =
        ReleaseFixture.in(home)
            .table(Table.OUT_BUDGET_LEDGER, "'b', 2024, 'SE-2081', 'CO2', 90")
            .before(Table.OUT_BUDGET_LEDGER, "gas")
            .release();

    assertThat(columns(release, "out_budget_ledger")).noneMatch(column -> column.contains("gas"));
  }

  /** Name, type and value of each column in the only row of a table. */
  private static List<String> columns(Release release, String table) throws SQLException {
    try (ReleaseDatabase database = ReleaseDatabase.open(release);
        ResultSet row = database.ask("select * from " + table)) {
      row.next();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        String type = row.getMetaData().getColumnTypeName(i).toLowerCase(Locale.ROOT);
        columns.add(row.getMetaData().getColumnName(i) + " " + type + " " + row.getString(i));
      }
      return columns;
    }
  }

  @Test
  void publicPagesThatWereMadeOfAReleaseAreNoPartOfIt() throws Exception {
    Release release = ReleaseFixture.in(home).table(Table.CORE_TARGET).release();
    Files.createDirectories(release.site());

    assertThat(release.parts())
        .extracting(part -> part.getFileName().toString())
        .containsExactly("datapackage.json", "tables");
  }
}
