package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.measure.MeasureStatus;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawMeasure;
import se.klimatbokslut.pipeline.table.Table;

/** An edition of a register of measures. */
final class MeasureEdition {
  private static final List<String> ACTORS = List.of("municipal", "regional", "state", "private");
  private static final int KILOTONNE = 3;

  private MeasureEdition() {}

  /** A file with an amount that nothing can hold is refused and its rows are not made. */
  static Harmonised of(List<RawMeasure> raw, Edition edition) {
    LocalRows<RawMeasure> local =
        new LocalRows<>(
            edition,
            RawMeasure::municipalityId,
            row -> row.municipalityId() + " / measure " + row.measureId());
    List<Finding> findings = new ArrayList<>(local.findings(raw));
    LocalWords actors = new LocalWords("actors", ACTORS, "actor", edition);
    LocalWords sectors = new LocalWords("sectors", SectorCode.mainSectors(), "sector", edition);
    LocalWords statuses = new LocalWords("statuses", MeasureStatus.ids(), "status", edition);
    for (RawMeasure row : raw) {
      findings.addAll(actors.unknown(row, row.actor()));
      findings.addAll(sectors.unknown(row, row.sector()));
      findings.addAll(statuses.unknown(row, row.status()));
      findings.addAll(years(row, edition));
    }
    List<Finding> amounts = raw.stream().flatMap(row -> amount(row, edition).stream()).toList();
    findings.addAll(amounts);
    List<Row> rows =
        amounts.isEmpty() ? raw.stream().map(row -> row(row, edition)).toList() : List.of();
    return new Harmonised(findings, Map.of(Table.CORE_MEASURE, rows));
  }

  private static List<Finding> years(RawMeasure row, Edition edition) {
    return row.lastYear() >= row.firstYear()
        ? List.of()
        : List.of(
            new OutOfRange(
                at(row, "last_year", edition),
                Integer.toString(row.lastYear()),
                "a year from the first one on, " + row.firstYear()));
  }

  private static Optional<Finding> amount(RawMeasure row, Edition edition) {
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
    return tonnes(row).flatMap(yearly -> PlausibleAmount.check(at, yearly, true));
  }

  private static Optional<BigDecimal> tonnes(RawMeasure row) {
    return row.kilotonnes().map(kilotonnes -> kilotonnes.movePointRight(KILOTONNE));
  }

  private static SourceCell at(RawMeasure row, String heading, Edition edition) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), heading);
  }

  private static Row row(RawMeasure raw, Edition edition) {
    return RowFactory.create(
        raw.municipalityId(),
        raw.measureId(),
        raw.actor(),
        raw.sector(),
        kronor(raw),
        yearly(raw),
        raw.firstYear(),
        raw.lastYear(),
        raw.status(),
        raw.benefit(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  private static @Nullable BigDecimal kronor(RawMeasure raw) {
    return raw.kronor().map(Sek::exactly).map(Sek::kronor).orElse(null);
  }

  private static @Nullable BigDecimal yearly(RawMeasure raw) {
    return tonnes(raw).map(Co2e::ofTonnes).map(Co2e::tonnes).orElse(null);
  }
}
