package se.klimatbokslut.publish.revision;

import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.publish.release.SqlText;

/**
 * SQL for one row a pair of editions: how many municipalities moved and how far, by their totals;
 * the nation's newest year that both hold; sectors' figures by cause.
 */
final class SummaryQuery {
  private static final String SUMMARY =
      """
      with pair as (%s),
      told as (
        select r.*, coalesce(r.change_t, r.change_per_person_t) as change,
          %s as municipal,
          %s as national
        from out_revision r semi join pair using (publication, gas, from_edition, to_edition)),
      moved as (
        select from_edition, to_edition, gas,
          count(distinct municipality_id) as municipalities_moved, count(*) as totals_moved,
          cast(median(abs(change_pct)) as decimal(12, 6)) as median_change_pct,
          cast(quantile_cont(abs(change_pct), 0.9) as decimal(12, 6)) as p90_change_pct,
          first(municipality_id order by abs(change_pct) desc nulls last, municipality_id, year)
            as largest_municipality_id,
          first(year order by abs(change_pct) desc nulls last, municipality_id, year)
            as largest_year,
          first(change_pct order by abs(change_pct) desc nulls last, municipality_id, year)
            as largest_change_pct
        from told where municipal and sector = 'all' and change <> 0 group by all),
      nation as (
        select from_edition, to_edition, gas, year as nation_year, change as nation_change,
          change_pct as nation_change_pct
        from told where national and sector = 'all' and change is not null
        qualify year = max(year) over (partition by from_edition, to_edition, gas)),
      counted as (
        select from_edition, to_edition, gas, cause, count(*) as figures
        from told where municipal and sector <> 'all' group by all),
      causes as (
        select from_edition, to_edition, gas,
          string_agg(cause || ' ' || figures, ', ' order by figures desc, cause)
            as figures_by_cause
        from counted group by all)
      select * from pair
        left join moved using (from_edition, to_edition, gas)
        left join nation using (from_edition, to_edition, gas)
        left join causes using (from_edition, to_edition, gas)
      order by publication, gas, from_date, to_date, from_edition
      """;

  private SummaryQuery() {}

  static String sql(RevisionsQuestion question) {
    return SUMMARY.formatted(
        question.pairs(),
        SqlText.isOf(PlaceLevel.MUNICIPALITY, "r.municipality_id"),
        SqlText.isOf(PlaceLevel.NATION, "r.municipality_id"));
  }
}
