package se.klimatbokslut.publish.explain;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.domain.explain.NationalGrowth;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * Reads how the sectors of a nation moved between two years, each as the edition of the
 * municipality's own figure has it.
 */
final class NationReader {
  private static final String PUBLISHED =
      """
      select f.sector, f.emissions_t as from_t, t.emissions_t as to_t
      from core_published_total f
      join core_published_total t using (area_id, gas, perspective, sector, subsector)
      where f.area_id = split_part(?, '-', 1) and f.gas = ? and f.perspective = 'territorial'
        and f.subsector = 'all' and f.sector <> 'all'
        and f.year = ? and f.edition_id = ? and t.year = ? and t.edition_id = ?
        and f.emissions_t is not null and t.emissions_t is not null
      """;

  /** Only municipalities that have the sector in both years: others would look like growth. */
  private static final String MUNICIPALITIES =
      """
      with held as (
        select municipality_id, sector, year, edition_id, sum(emissions_t) as emissions_t
        from core_emissions
        where split_part(municipality_id, '-', 1) = split_part(?, '-', 1) and gas = ? and perspective = 'territorial'
          and emissions_t is not null
        group by all)
      select sector, sum(f.emissions_t) as from_t, sum(t.emissions_t) as to_t
      from held f join held t using (municipality_id, sector)
      where f.year = ? and f.edition_id = ? and t.year = ? and t.edition_id = ?
      group by sector
      """;

  /** How one sector of the nation moved, and where that is known from. */
  record SectorGrowth(String sector, NationalGrowth growth, NationalSource source) {}

  private final ReleaseDatabase database;

  NationReader(ReleaseDatabase database) {
    this.database = database;
  }

  /** By sector; the publisher's own figures where there are any. */
  Map<String, SectorGrowth> growth(ChangeQuestion question, SectorYear from, SectorYear to) {
    List<Object> parameters =
        List.of(
            question.municipalityId(),
            question.gas(),
            from.year(),
            from.editionId(),
            to.year(),
            to.editionId());
    Map<String, SectorGrowth> bySector = new HashMap<>();
    read(MUNICIPALITIES, parameters, NationalSource.SUM_OF_MUNICIPALITIES)
        .forEach(sector -> bySector.put(sector.sector, sector));
    read(PUBLISHED, parameters, NationalSource.PUBLISHED)
        .forEach(sector -> bySector.put(sector.sector, sector));
    return bySector;
  }

  private List<SectorGrowth> read(String sql, List<Object> parameters, NationalSource source) {
    return database.rows(sql, parameters, row -> growth(row, source));
  }

  private static SectorGrowth growth(ReleaseRow row, NationalSource source) throws SQLException {
    NationalGrowth growth = new NationalGrowth(amount(row, "from_t"), amount(row, "to_t"));
    return new SectorGrowth(row.text("sector"), growth, source);
  }

  private static Co2e amount(ReleaseRow row, String column) throws SQLException {
    return Co2e.ofTonnes(row.number(column).orElse(BigDecimal.ZERO));
  }
}
