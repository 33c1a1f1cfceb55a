package se.klimatbokslut.publish.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.StreamedRows;
import se.klimatbokslut.publish.table.TableFormat;

/**
 * Territorial emissions of every municipality and year by GPC sub-sector. Years without a total are
 * not in it: parts without their total cannot be checked.
 */
final class GpcFile {
  static final String NAME = "emissions_by_gpc_sector";
  static final String PATH = "gpc/emissions-by-gpc-sector.csv";

  private static final String CELLS =
      """
      select total.municipality_id, total.year, total.gas, total.status, total.edition_id,
        total.emissions_t as total_t, cell.sector, cell.subsector, cell.emissions_t
      from open_out_emissions total
      join open_out_emissions part
        on part.municipality_id = total.municipality_id and part.year = total.year
        and part.gas = total.gas and part.perspective = total.perspective and part.sector <> 'all'
      join open_core_emissions cell
        on cell.municipality_id = part.municipality_id and cell.year = part.year
        and cell.gas = part.gas and cell.perspective = part.perspective
        and cell.sector = part.sector and cell.edition_id = part.edition_id
      where total.sector = 'all' and total.perspective = 'territorial'
        and total.emissions_t is not null and cell.emissions_t is not null
      order by total.municipality_id, total.year, total.gas, cell.sector, cell.subsector
      """;

  private final Map<String, Entry> names =
      Vocabulary.lines("gpc-sectors").stream()
          .collect(Collectors.toMap(line -> line.text("gpc_ref"), line -> line));
  private final StreamedRows rows;
  private @Nullable Total current;

  private record Total(
      String area,
      int year,
      String gas,
      String status,
      String edition,
      BigDecimal tonnes,
      GpcSplit split) {

    boolean isOf(ResultSet cell) throws SQLException {
      return area.equals(cell.getString("municipality_id"))
          && year == cell.getInt("year")
          && gas.equals(cell.getString("gas"));
    }

    static Total begin(ResultSet cell) throws SQLException {
      return new Total(
          cell.getString("municipality_id"),
          cell.getInt("year"),
          cell.getString("gas"),
          cell.getString("status"),
          cell.getString("edition_id"),
          cell.getBigDecimal("total_t"),
          new GpcSplit());
    }
  }

  private GpcFile(StreamedRows rows) {
    this.rows = rows;
  }

  /** Writes the file into the package's folder; only headings where the release lacks figures. */
  static PackageFile write(ReleaseDatabase database, List<Table> shared, Path folder)
      throws IOException {
    Path file = folder.resolve(PATH);
    Files.createDirectories(folder.resolve("gpc"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        StreamedRows rows = StreamedRows.begin(GpcSplit.columns(), TableFormat.CSV, out)) {
      if (shared.containsAll(List.of(Table.OUT_EMISSIONS, Table.CORE_EMISSIONS))) {
        new GpcFile(rows).write(database);
      }
    }
    return PackageFile.of(NAME, TableFormat.CSV, folder, PATH);
  }

  private void write(ReleaseDatabase database) throws IOException {
    try (ResultSet cells = database.read(CELLS, List.of())) {
      while (cells.next()) {
        add(cells);
      }
      end();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void add(ResultSet cell) throws SQLException, IOException {
    if (current == null || !current.isOf(cell)) {
      end();
      current = Total.begin(cell);
    }
    current
        .split()
        .add(
            cell.getString("sector"),
            cell.getString("subsector"),
            cell.getBigDecimal("emissions_t"));
  }

  private void end() throws IOException {
    if (current != null) {
      for (Map.Entry<GpcMapping, BigDecimal> part :
          current.split().of(current.tonnes()).entrySet()) {
        row(current, part.getKey(), part.getValue());
      }
    }
  }

  private void row(Total total, GpcMapping mapping, BigDecimal tonnes) throws IOException {
    rows.row(
        total.area(),
        total.year(),
        total.gas(),
        mapping.ref(),
        name(mapping, "gpc_sector"),
        name(mapping, "gpc_subsector"),
        tonnes,
        mapping.fit(),
        mapping.why(),
        total.status(),
        total.edition());
  }

  private String name(GpcMapping mapping, String column) {
    Entry line = names.get(mapping.ref());
    return line == null ? "" : line.text(column);
  }
}
