package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawPerPerson;
import se.klimatbokslut.pipeline.table.Table;

/**
 * An edition of consumption emissions per person. Households only; kept per person as published,
 * never mixed with territorial figures. The nation's own figure is kept among the totals.
 */
final class PerPersonEdition {
  private static final int KILOGRAM_DIGITS = 3;

  private final List<RawPerPerson> raw;
  private final Edition edition;

  private PerPersonEdition(List<RawPerPerson> raw, Edition edition) {
    this.raw = raw;
    this.edition = edition;
  }

  static Harmonised of(List<RawPerPerson> raw, Edition edition) {
    PerPersonEdition perPerson = new PerPersonEdition(raw, edition);
    List<Row> municipal = perPerson.municipalities().stream().map(perPerson::row).toList();
    List<Row> national =
        raw.stream().filter(PerPersonEdition::isNation).map(perPerson::row).toList();
    return new Harmonised(
        perPerson.findings(),
        Map.of(Table.CORE_EMISSIONS, municipal, Table.CORE_PUBLISHED_TOTAL, national));
  }

  private Row row(RawPerPerson raw) {
    return RowFactory.create(
        id(raw),
        raw.year(),
        edition.gas().name(),
        edition.perspective().id(),
        "household-consumption",
        "all",
        edition.publication(),
        edition.editionId(),
        null,
        Co2e.ofTonnes(raw.kilograms().movePointLeft(KILOGRAM_DIGITS)).tonnes(),
        raw.sheet(),
        (long) raw.row(),
        raw.column(),
        null);
  }

  private String id(RawPerPerson row) {
    return isNation(row) ? edition.country().code() : edition.country() + "-" + row.code();
  }

  private static boolean isNation(RawPerPerson row) {
    return row.code().isEmpty();
  }

  private List<RawPerPerson> municipalities() {
    return raw.stream().filter(row -> !isNation(row)).toList();
  }

  private List<Finding> findings() {
    Municipalities known = new Municipalities();
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RawPerPerson row : raw) {
      SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
      if (!isNation(row) && !known.isKnown(id(row), row.year())) {
        findings.add(known.unknown(at, id(row)));
      }
      String key = id(row) + " / " + row.year();
      if (!seen.add(key)) {
        findings.add(new DuplicateKey(at, key));
      }
    }
    findings.addAll(
        Municipalities.missing(
            edition.country(),
            municipalities().stream().map(this::id).toList(),
            edition.fileName()));
    return findings;
  }
}
