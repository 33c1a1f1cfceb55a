package se.klimatbokslut.publish.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.NewFolder;
import se.klimatbokslut.publish.table.TableExport;
import se.klimatbokslut.publish.table.TableFormat;

/**
 * The figures of a release that may be shared, as a folder of open data: tables in four formats, a
 * file an area, descriptions for catalogues. The same release and settings give the same bytes.
 */
public final class OpenData {
  /** The file that tells such a folder from others. */
  static final String MARK = "datapackage.json";

  private OpenData() {}

  /**
   * As {@link #write(Release, Path, OpenDataSettings)}, nothing known of who publishes.
   *
   * @param baseUrl where the folder will be on the web; empty when unknown
   */
  public static OpenDataSummary write(Release release, Path folder, String baseUrl) {
    return write(release, folder, OpenDataSettings.of(baseUrl, Publisher.unstated(), Map.of()));
  }

  /**
   * Writes the folder, replacing an earlier one; it appears whole or not at all.
   *
   * @throws se.klimatbokslut.publish.table.CannotWriteException when the place holds something else
   *     or the disk refuses
   * @throws se.klimatbokslut.publish.release.UnreadableReleaseException when the release is damaged
   */
  public static OpenDataSummary write(Release release, Path folder, OpenDataSettings settings) {
    List<OpenDataSummary> made = new ArrayList<>();
    NewFolder.write(folder, MARK, place -> made.add(fill(release, place, settings)));
    return made.get(0);
  }

  private static OpenDataSummary fill(Release release, Path folder, OpenDataSettings settings)
      throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.openTrusted(release)) {
      SourceEditions editions = SourceEditions.read(database, settings.licences());
      OpenRows rows = OpenRows.define(database, editions.openIds());
      List<PackageFile> files = new ArrayList<>(tables(database, rows, folder));
      files.add(GpcFile.write(database, rows.tables(), folder));
      int areas = MunicipalityFiles.write(database, rows.tables(), editions, folder);
      Contents contents = new Contents(release, settings, editions, files, rows.leftOut());
      contents.describe(folder, database, rows);
      return new OpenDataSummary(areas, editions.open().size(), leftOut(editions));
    }
  }

  private static List<PackageFile> tables(ReleaseDatabase database, OpenRows rows, Path folder)
      throws IOException {
    List<PackageFile> files = new ArrayList<>();
    for (Table table : rows.tables()) {
      for (TableFormat format : SharedTable.formats(table)) {
        String path = SharedTable.path(table, format);
        Files.createDirectories(folder.resolve(format.id()));
        TableExport.export(database, select(table), format, folder.resolve(path));
        files.add(PackageFile.of(table.id(), format, folder, path));
      }
    }
    return files;
  }

  private static String select(Table table) {
    return "select * from "
        + OpenRows.view(table)
        + " order by "
        + String.join(", ", table.contract().key());
  }

  private static List<String> leftOut(SourceEditions editions) {
    return editions.leftOut().stream()
        .map(edition -> edition.editionId() + " (" + edition.printed() + ")")
        .toList();
  }
}
