package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.ingest.RawOfficialIndicator;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;

/**
 * An edition of indicators that are published for every municipality: names and codes resolved,
 * counties and nation compared with the sum of their municipalities where figures can be summed.
 */
final class OfficialIndicatorEdition {
  private static final int DECIMALS = 9;
  private static final String SHARE = "%";

  /** Metres are sums of fractions; counts are whole and agree exactly. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private record Key(String area, String indicator, int year) {}

  private final Edition edition;
  private final PlaceNames places;
  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> municipalities = new TreeSet<>();
  private final Map<Key, BigDecimal> sums = new HashMap<>();

  private OfficialIndicatorEdition(Edition edition) {
    this.edition = edition;
    this.places = new PlaceNames(edition.country());
  }

  static Harmonised of(List<RawOfficialIndicator> raw, Edition edition) {
    OfficialIndicatorEdition official = new OfficialIndicatorEdition(edition);
    raw.forEach(official::add);
    official.findings.addAll(
        Municipalities.missing(
            edition.country(), List.copyOf(official.municipalities), edition.fileName()));
    if (official.findings.isEmpty()) {
      raw.forEach(official::checkTotal);
    }
    return new Harmonised(official.findings, Map.of(Table.CORE_INDICATOR, official.rows));
  }

  private void add(RawOfficialIndicator raw) {
    if (raw.municipality().equals(RawOfficialIndicator.UNKNOWN)) {
      addToSums(raw, edition.country() + "-" + raw.county());
      return;
    }
    Optional<String> id = idOf(raw);
    if (id.isEmpty()) {
      tellUnknown(raw);
    } else if (!seen.add(key(raw, id.get()))) {
      String key = id.get() + " / " + raw.indicator() + " / " + raw.year();
      findings.add(new DuplicateKey(at(raw), key));
    } else {
      rows.add(row(raw, id.get()));
      if (!isTotal(raw)) {
        municipalities.add(id.get());
        addToSums(raw, places.countyOf(id.get()));
      }
    }
  }

  private void addToSums(RawOfficialIndicator raw, String county) {
    sums.merge(key(raw, county), raw.value(), BigDecimal::add);
    sums.merge(key(raw, edition.country().code()), raw.value(), BigDecimal::add);
  }

  private Optional<String> idOf(RawOfficialIndicator raw) {
    if (!isTotal(raw)) {
      return places.idOf(PlaceLevel.MUNICIPALITY, raw.municipality());
    }
    return raw.county().equals(RawOfficialIndicator.ALL)
        ? Optional.of(edition.country().code())
        : places.idOf(PlaceLevel.COUNTY, raw.county());
  }

  private void tellUnknown(RawOfficialIndicator raw) {
    String name = isTotal(raw) ? raw.county() : raw.municipality();
    if (told.add(name)) {
      String nearest = Nearest.to(name, Places.namesOf(edition.country(), !isTotal(raw)));
      findings.add(new UnknownArea(at(raw), name, nearest));
    }
  }

  private void checkTotal(RawOfficialIndicator raw) {
    BigDecimal parts = isTotal(raw) ? sums.get(key(raw, idOf(raw).orElseThrow())) : null;
    if (parts == null || raw.unit().equals(SHARE)) {
      return;
    }
    if (raw.value().subtract(parts).abs().compareTo(TOLERANCE) > 0) {
      String place = raw.county().equals(RawOfficialIndicator.ALL) ? "the nation" : raw.county();
      findings.add(
          new TotalDiffersFromParts(
              at(raw),
              "%s of the municipalities in %d against %s"
                  .formatted(raw.indicator(), raw.year(), place),
              raw.value(),
              parts,
              TOLERANCE,
              Severity.ERROR));
    }
  }

  private static boolean isTotal(RawOfficialIndicator raw) {
    return raw.municipality().equals(RawOfficialIndicator.ALL);
  }

  private static Key key(RawOfficialIndicator raw, String area) {
    return new Key(area, raw.indicator(), raw.year());
  }

  private Row row(RawOfficialIndicator raw, String id) {
    return RowFactory.create(
        id,
        raw.indicator(),
        raw.year(),
        raw.value().setScale(DECIMALS, RoundingMode.HALF_EVEN),
        raw.unit(),
        Publications.publisher(edition.publication()),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  private SourceCell at(RawOfficialIndicator row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
