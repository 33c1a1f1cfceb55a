package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.trace.FigureKey;

/** Reads estimates of the years that publications lag behind, with what the backtest found. */
final class PrognosisReader {
  /**
   * A publication that holds an outcome after the year of the accounts has none. Where the
   * statistics end with that year, what they lag behind is looked ahead to.
   */
  private static final String LAG_YEARS =
      """
      select p.*, b.coverage80_pct, b.outcomes from out_prognosis p
      left join out_backtest b on b.publication = p.publication and b.edition_id = p.edition_id
        and b.method = p.method and b.gas = p.gas and b.horizon = p.year - p.base_year
        and b.kind_of_test = 'within-edition' and b.sector = 'all' and b.group_id = 'all'
        and b.origin = 'all'
      where p.municipality_id = ? and p.gas = ? and p.sector = 'all'
        and (p.base_year = ? or (p.base_year < ? and p.year <= ?))
      order by p.publication, p.year
      """;

  private final ReleaseDatabase database;
  private final String municipalityId;

  PrognosisReader(ReleaseDatabase database, String municipalityId) {
    this.database = database;
    this.municipalityId = municipalityId;
  }

  /** Nearest first; none also from a release that was made before there were prognoses. */
  List<LagYear> lagYears(int year, String gas) {
    return database
            .release()
            .tableNames()
            .containsAll(List.of(Table.OUT_PROGNOSIS.id(), Table.OUT_BACKTEST.id()))
        ? database.rows(
            LAG_YEARS, List.of(municipalityId, gas, year, year, year), PrognosisReader::lagYear)
        : List.of();
  }

  private static LagYear lagYear(ReleaseRow row) throws SQLException {
    return new LagYear(
        row.text("gas"),
        row.year("year").orElseThrow(),
        row.number("estimate_t"),
        row.number("low80_t"),
        row.number("high80_t"),
        row.text("method"),
        row.text("status"),
        row.year("base_year").orElseThrow(),
        row.number("base_t"),
        row.text("withheld_code"),
        row.number("withheld_method_error_pct"),
        row.number("withheld_last_value_error_pct"),
        row.text("edition_id"),
        row.text("national_edition_id"),
        row.number("coverage80_pct"),
        row.number("outcomes"),
        FigureKey.of(Table.OUT_PROGNOSIS, row));
  }
}
