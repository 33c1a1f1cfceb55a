package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawNationalSector;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** An edition of the nation's emissions by main sector. */
final class NationalSectorEdition {
  private static final String UNDIVIDED = "Alla";

  private final Edition edition;
  private final SectorCode.Labels labels;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  private NationalSectorEdition(Edition edition) {
    this.edition = edition;
    this.labels = new SectorCode.Labels(edition);
  }

  static Harmonised of(List<RawNationalSector> raw, Edition edition) {
    NationalSectorEdition national = new NationalSectorEdition(edition);
    raw.forEach(national::add);
    return new Harmonised(national.findings, Map.of(Table.CORE_NATIONAL_SECTOR, national.rows));
  }

  private void add(RawNationalSector raw) {
    SourceCell at = new SourceCell(edition.fileName(), raw.sheet(), raw.row(), raw.column());
    Optional<Finding> implausible = PlausibleAmount.check(at, raw.tonnes(), false);
    if (implausible.isPresent()) {
      findings.add(implausible.get());
      return;
    }
    Optional<String> sector = labels.codeOf(raw.sectorLabel(), UNDIVIDED).map(SectorCode::sector);
    if (sector.isEmpty()) {
      String nearest = Nearest.to(raw.sectorLabel(), labels.undivided());
      findings.add(new UnknownLabel(at, raw.sectorLabel(), "sectors", nearest));
    } else if (seen.add(List.of(sector.get(), raw.year(), raw.gas()))) {
      rows.add(row(raw, sector.get()));
    } else {
      String key = raw.sectorLabel() + " / " + raw.gas() + " / " + raw.year();
      findings.add(new DuplicateKey(at, key));
    }
  }

  private Row row(RawNationalSector raw, String sector) {
    return RowFactory.create(
        edition.country().code(),
        raw.year(),
        raw.gas().name(),
        sector,
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        raw.preliminary(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }
}
