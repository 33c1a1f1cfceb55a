package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.trace.FigureKey;

/** Reads what a municipality emitted. */
final class EmissionsReader {
  private static final String SECTORS =
      """
      select * from out_emissions
      where municipality_id = ? and year = ? and gas = ? and perspective = 'territorial'
        and emissions_t is not null
      order by sector = 'all', emissions_t desc, sector
      """;
  private static final String LAST_YEARS =
      """
      select * from out_emissions
      where municipality_id = ? and gas = ? and perspective = 'territorial' and year <= ?
        and emissions_t is not null
      qualify dense_rank() over (order by year desc) <= 10
      order by year desc, emissions_t desc, sector
      """;
  private static final String CONSUMPTION =
      """
      select * from out_emissions
      where municipality_id = ? and year <= ? and perspective = 'consumption' and sector = 'all'
        and per_capita_t is not null
      qualify year = max(year) over (partition by publication)
      order by publication, gas
      """;
  private static final String FIRST =
      """
      select * from out_emissions
      where municipality_id = ? and gas = ? and perspective = 'territorial' and sector = 'all'
        and emissions_t is not null
      order by year limit 1
      """;
  private static final String FINAL_YEARS =
      """
      select max(year) filter (where year <= ?) as up_to, max(year) as newest from out_emissions
      where municipality_id = ? and gas = ? and perspective = 'territorial' and sector = 'all'
        and emissions_t is not null
      """;

  /**
   * Years of the statistics.
   *
   * @param upTo the newest up to that of the accounts
   */
  record FinalYears(int upTo, int newest) {}

  private final ReleaseDatabase database;
  private final String municipalityId;

  EmissionsReader(ReleaseDatabase database, String municipalityId) {
    this.database = database;
    this.municipalityId = municipalityId;
  }

  /** Territorial emissions by sector, the largest first and the total last. */
  List<SectorYear> sectors(int year, String gas) {
    return database.rows(SECTORS, List.of(municipalityId, year, gas), EmissionsReader::sectorYear);
  }

  /** The last ten years up to one that are known, the last first, its largest sector first. */
  List<SectorYear> lastYears(int year, String gas) {
    return database.rows(
        LAST_YEARS, List.of(municipalityId, gas, year), EmissionsReader::sectorYear);
  }

  /** The latest consumption figure per person up to the year, of every publication. */
  List<SectorYear> consumption(int year) {
    return database.rows(CONSUMPTION, List.of(municipalityId, year), EmissionsReader::sectorYear);
  }

  /** The total of the first year of the statistics. */
  Optional<SectorYear> first(String gas) {
    return database.rows(FIRST, List.of(municipalityId, gas), EmissionsReader::sectorYear).stream()
        .findFirst();
  }

  /** The newest years that the statistics have a total of; empty when none is up to the year. */
  Optional<FinalYears> finalYears(String gas, int year) {
    return database
        .rows(FINAL_YEARS, List.of(year, municipalityId, gas), EmissionsReader::finalYears)
        .get(0);
  }

  private static Optional<FinalYears> finalYears(ReleaseRow row) throws SQLException {
    OptionalInt upTo = row.year("up_to");
    return upTo.isEmpty()
        ? Optional.empty()
        : Optional.of(new FinalYears(upTo.getAsInt(), row.year("newest").orElseThrow()));
  }

  private static SectorYear sectorYear(ReleaseRow row) throws SQLException {
    return new SectorYear(
        row.year("year").orElseThrow(),
        row.text("sector"),
        row.number("emissions_t"),
        row.number("per_capita_t"),
        row.text("status"),
        row.number("carried_forward_pct"),
        row.text("publication"),
        row.text("edition_id"),
        FigureKey.of(Table.OUT_EMISSIONS, row));
  }
}
