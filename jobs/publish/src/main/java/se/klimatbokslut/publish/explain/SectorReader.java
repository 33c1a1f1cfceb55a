package se.klimatbokslut.publish.explain;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** Reads what a municipality emitted by main sector, now and as the edition before had it. */
final class SectorReader {
  private static final String YEARS =
      """
      select distinct gas, year from out_emissions
      where municipality_id = ? and perspective = 'territorial' and emissions_t is not null
      order by gas, year
      """;
  private static final String NOW =
      """
      select sector, emissions_t, publication, edition_id, status from out_emissions
      where municipality_id = ? and gas = ? and year = ? and perspective = 'territorial'
        and sector <> 'all' and emissions_t is not null
      """;
  private static final String BEFORE =
      """
      select e.sector, sum(e.emissions_t) as emissions_t, publication, edition_id,
        any_value(y.status) as status
      from core_emissions e
      join core_edition_year y using (publication, edition_id, year)
      where e.municipality_id = ? and e.gas = ? and year = ? and e.perspective = 'territorial'
        and y.age = 2 and y.part in ('all', e.municipality_id) and e.emissions_t is not null
      group by e.sector, publication, edition_id
      """;

  private final ReleaseDatabase database;
  private final ChangeQuestion question;

  SectorReader(ReleaseDatabase database, ChangeQuestion question) {
    this.database = database;
    this.question = question;
  }

  /** Years that the release holds territorial figures of, by gas. */
  Map<String, SortedSet<Integer>> yearsByGas() {
    Map<String, SortedSet<Integer>> years = new HashMap<>();
    database.rows(
        YEARS,
        List.of(question.municipalityId()),
        row ->
            years
                .computeIfAbsent(row.text("gas"), gas -> new TreeSet<>())
                .add(row.year("year").orElseThrow()));
    return years;
  }

  /** As the edition that speaks for the year has it. */
  Optional<SectorYear> now(int year) {
    return year(NOW, year);
  }

  /** As the edition that spoke for the year before; empty when there was none. */
  Optional<SectorYear> before(int year) {
    return year(BEFORE, year);
  }

  private Optional<SectorYear> year(String sql, int year) {
    List<Figure> figures =
        database.rows(
            sql, List.of(question.municipalityId(), question.gas(), year), SectorReader::figure);
    Map<String, Co2e> sectors = new HashMap<>();
    figures.forEach(figure -> sectors.merge(figure.sector, figure.amount, Co2e::plus));
    return figures.stream()
        .findFirst()
        .map(any -> new SectorYear(year, any.publication, any.editionId, any.status, sectors));
  }

  private static Figure figure(ReleaseRow row) throws SQLException {
    return new Figure(
        row.text("sector"),
        Co2e.ofTonnes(row.number("emissions_t").orElse(BigDecimal.ZERO)),
        row.text("publication"),
        row.text("edition_id"),
        row.text("status"));
  }

  private record Figure(
      String sector, Co2e amount, String publication, String editionId, String status) {}
}
