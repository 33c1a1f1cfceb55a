package se.klimatbokslut.publish.comparison;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.MethodBasis;
import se.klimatbokslut.domain.trend.PeerFigures;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** Reads what a method is computed from out of a release. */
final class PeerFiguresReader {
  private static final String NEWEST_EDITION =
      """
      select edition_id from core_edition where publication = ?
      order by edition_date desc, issue desc, edition_id desc limit 1
      """;
  private static final String TOTALS =
      """
      select municipality_id, year, emissions_t from out_emissions
      where edition_id = ? and gas = ? and perspective = ? and sector = 'all' and status <> ?
      and emissions_t is not null
      """;
  private static final String FACILITIES =
      """
      select facility_id, municipality_id, year, emissions_t
      from core_facility join core_edition using (edition_id)
      where gas = ? and list_contains(string_split(?, ','), facility_id)
      qualify row_number() over (partition by facility_id, gas, year
        order by edition_date desc, issue desc, edition_id desc) = 1
      """;

  private final ReleaseDatabase database;

  PeerFiguresReader(ReleaseDatabase database) {
    this.database = database;
  }

  /** The edition that the method is computed from; empty when the release holds none. */
  Optional<String> edition(MethodBasis basis) {
    return database
        .rows(NEWEST_EDITION, List.of(basis.publication()), row -> row.text("edition_id"))
        .stream()
        .findFirst();
  }

  PeerFigures figures(MethodBasis basis, String editionId) {
    return new PeerFigures(towns(basis, editionId), facilities(basis));
  }

  private Map<String, SortedMap<Integer, Co2e>> towns(MethodBasis basis, String editionId) {
    Map<String, SortedMap<Integer, Co2e>> towns = new HashMap<>();
    List<String> parameters =
        List.of(editionId, basis.gas().name(), Perspective.TERRITORIAL.id(), Status.PROGNOSIS.id());
    database.rows(TOTALS, parameters, row -> put(towns, row.text("municipality_id"), row));
    return towns;
  }

  Map<DeductedFacility, SortedMap<Integer, Co2e>> facilities(MethodBasis basis) {
    Map<DeductedFacility, SortedMap<Integer, Co2e>> facilities = new HashMap<>();
    List<String> ids = basis.deducted().stream().map(DeductedFacility::facility).toList();
    database.rows(
        FACILITIES,
        List.of(basis.gas().name(), String.join(",", ids)),
        row -> put(facilities, facility(row), row));
    return facilities;
  }

  private static DeductedFacility facility(ReleaseRow row) throws SQLException {
    return new DeductedFacility(row.text("facility_id"), Area.of(row.text("municipality_id")));
  }

  private static <K> K put(Map<K, SortedMap<Integer, Co2e>> series, K key, ReleaseRow row)
      throws SQLException {
    BigDecimal tonnes = row.number("emissions_t").orElseThrow();
    series
        .computeIfAbsent(key, any -> new TreeMap<>())
        .put(row.year("year").orElseThrow(), Co2e.ofTonnes(tonnes));
    return key;
  }
}
