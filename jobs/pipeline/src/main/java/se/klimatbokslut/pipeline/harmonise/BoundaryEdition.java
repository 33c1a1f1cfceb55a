package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawBoundary;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Position;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Ring;
import se.klimatbokslut.pipeline.table.Table;

/**
 * An edition of boundaries. It need not have all municipalities: a map is drawn where it has all
 * that are shown.
 */
final class BoundaryEdition {
  /** Of a degree: about a metre, which keeps corners that neighbours share the same. */
  private static final int DECIMALS = 5;

  /** Three corners and the first one again. */
  private static final int FEWEST_POSITIONS = 4;

  private final Edition edition;
  private final Municipalities known = new Municipalities();
  private final Set<String> seen = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private BoundaryEdition(Edition edition) {
    this.edition = edition;
  }

  static Harmonised of(List<RawBoundary> raw, Edition edition) {
    BoundaryEdition boundaries = new BoundaryEdition(edition);
    raw.forEach(boundaries::add);
    return new Harmonised(boundaries.findings, Map.of(Table.CORE_BOUNDARY, boundaries.rows));
  }

  private void add(RawBoundary raw) {
    String id = edition.country() + "-" + raw.code();
    SourceCell at = new SourceCell(edition.fileName(), raw.sheet(), raw.row(), raw.column());
    String text = text(raw.polygons());
    if (!known.isKnown(id, raw.year())) {
      findings.add(known.unknown(at, id));
    } else if (!seen.add(id)) {
      findings.add(new DuplicateKey(at, id));
    } else if (text.isEmpty()) {
      findings.add(new OutOfRange(at, "an area of less than a metre", "the area of " + id));
    } else {
      rows.add(row(id, text, raw));
    }
  }

  private Row row(String id, String text, RawBoundary raw) {
    return RowFactory.create(
        id,
        text,
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  /** Well-known text; empty when nothing is left of the area. */
  private static String text(List<List<Ring>> polygons) {
    String inside =
        polygons.stream()
            .map(BoundaryEdition::polygon)
            .filter(polygon -> !polygon.isEmpty())
            .collect(Collectors.joining(", "));
    return inside.isEmpty() ? "" : "MULTIPOLYGON (" + inside + ")";
  }

  /** A polygon whose outer ring is too small to be told has no holes either. */
  private static String polygon(List<Ring> rings) {
    List<String> texts = rings.stream().map(BoundaryEdition::ring).toList();
    return texts.get(0).isEmpty()
        ? ""
        : texts.stream()
            .filter(ring -> !ring.isEmpty())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String ring(Ring ring) {
    List<String> corners = new ArrayList<>();
    for (Position position : ring.positions()) {
      String corner = rounded(position.longitude()) + " " + rounded(position.latitude());
      if (corners.isEmpty() || !corner.equals(corners.get(corners.size() - 1))) {
        corners.add(corner);
      }
    }
    return corners.size() < FEWEST_POSITIONS ? "" : "(" + String.join(", ", corners) + ")";
  }

  private static String rounded(BigDecimal degrees) {
    return degrees.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }
}
