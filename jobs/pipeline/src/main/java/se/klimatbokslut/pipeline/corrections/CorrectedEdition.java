package se.klimatbokslut.pipeline.corrections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.CorrectionWithoutItsFigure;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.table.Table;

/**
 * The emissions of one edition with its corrections. The edition itself stays as it was delivered.
 *
 * @param emissions rows of {@code core_emissions}
 * @param corrections rows of {@code core_correction}
 * @param findings guards that do not match; then nothing of the edition may be published
 */
public record CorrectedEdition(List<Row> emissions, List<Row> corrections, List<Finding> findings) {
  private static final List<String> COLUMNS = Table.CORE_EMISSIONS.contract().columnNames();
  private static final int MUNICIPALITY = COLUMNS.indexOf("municipality_id");
  private static final int YEAR = COLUMNS.indexOf("year");
  private static final int GAS = COLUMNS.indexOf("gas");
  private static final int SECTOR = COLUMNS.indexOf("sector");
  private static final int SUBSECTOR = COLUMNS.indexOf("subsector");
  private static final int EMISSIONS = COLUMNS.indexOf("emissions_t");

  /** The corrections that are about an edition. */
  public static List<Correction> about(
      List<Correction> all, String publication, String editionId, Set<Integer> years) {
    return all.stream()
        .filter(correction -> correction.isOf(publication, editionId))
        .filter(correction -> isNamed(correction) || years.contains(correction.figure().year()))
        .toList();
  }

  private static boolean isNamed(Correction correction) {
    return !correction.edition().equals(Correction.EVERY);
  }

  /**
   * @param rows of {@code core_emissions}, all of one edition
   */
  public static CorrectedEdition of(String editionId, List<Row> rows, List<Correction> about) {
    Map<Correction.Figure, Correction> byFigure =
        about.stream().collect(Collectors.toMap(Correction::figure, correction -> correction));
    Map<Correction.Figure, Row> published = new HashMap<>();
    List<Row> emissions = new ArrayList<>();
    for (Row row : rows) {
      Correction correction = byFigure.get(figure(row));
      if (correction != null) {
        published.put(correction.figure(), row);
      }
      emissions.add(correction == null ? row : with(row, correction.corrected()));
    }
    List<Row> notes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Correction correction : about) {
      Row row = published.get(correction.figure());
      if (row != null && tonnes(row).compareTo(correction.expected()) == 0) {
        notes.add(note(correction, row, editionId));
      } else {
        findings.add(finding(correction, row, editionId));
      }
    }
    return new CorrectedEdition(emissions, notes, findings);
  }

  private static BigDecimal tonnes(Row row) {
    return row.getDecimal(EMISSIONS);
  }

  private static Row note(Correction correction, Row row, String editionId) {
    Correction.Figure figure = correction.figure();
    return RowFactory.create(
        correction.id(),
        editionId,
        correction.publication(),
        figure.municipality(),
        row.getString(GAS),
        figure.sector(),
        figure.subsector(),
        figure.year(),
        correction.reported(),
        tonnes(row),
        Co2e.ofTonnes(correction.corrected()).tonnes(),
        correction.reason(),
        correction.source());
  }

  private static Finding finding(Correction correction, @Nullable Row row, String editionId) {
    return new CorrectionWithoutItsFigure(
        correction.at(),
        correction.figure() + " in " + editionId,
        row == null ? "no such figure" : inTonnes(tonnes(row)),
        inTonnes(correction.expected()));
  }

  private static String inTonnes(BigDecimal tonnes) {
    return tonnes.stripTrailingZeros().toPlainString() + " t";
  }

  private static Correction.Figure figure(Row row) {
    return new Correction.Figure(
        row.getString(MUNICIPALITY),
        row.getString(SECTOR),
        row.getString(SUBSECTOR),
        row.getInt(YEAR));
  }

  private static Row with(Row row, BigDecimal tonnes) {
    Object[] values = new Object[row.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    values[EMISSIONS] = Co2e.ofTonnes(tonnes).tonnes();
    return RowFactory.create(values);
  }
}
