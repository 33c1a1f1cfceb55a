package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.trace.FigureKey;

/** Reads editions and what was found wrong with them. */
final class SourceReader {
  private static final String EDITIONS =
      "select * from core_edition order by publication, edition_date, issue, edition_id";
  private static final String FINDINGS =
      """
      select release, finding_id, edition_id, severity, "where" as place, message from out_finding
      where severity in ('error', 'warning') and edition_id is not null
      order by coalesce(municipality_id = ?, false) desc, municipality_id is not null, severity,
        edition_id, finding_id
      """;

  /** A finding about an edition. */
  record EditionFinding(
      String editionId, String severity, String place, String message, FigureKey key) {}

  private final ReleaseDatabase database;

  SourceReader(ReleaseDatabase database) {
    this.database = database;
  }

  List<Edition> editions() {
    return database.rows(EDITIONS, List.of(), SourceReader::edition);
  }

  /** Errors and warnings about the editions: about the municipality itself first, others last. */
  List<EditionFinding> findings(Set<String> editionIds, String municipalityId) {
    return database.rows(FINDINGS, List.of(municipalityId), SourceReader::finding).stream()
        .filter(finding -> editionIds.contains(finding.editionId()))
        .toList();
  }

  private static EditionFinding finding(ReleaseRow row) throws SQLException {
    return new EditionFinding(
        row.text("edition_id"),
        row.text("severity"),
        row.text("place"),
        row.text("message"),
        FigureKey.of(Table.OUT_FINDING, row));
  }

  private static Edition edition(ReleaseRow row) throws SQLException {
    return new Edition(
        row.text("edition_id"),
        row.text("publication"),
        row.date("edition_date"),
        row.flag("edition_date_assumed"),
        row.number("issue").map(BigDecimal::intValueExact).orElse(1),
        row.text("sha256"),
        row.text("file_name"),
        row.text("licence"));
  }
}
