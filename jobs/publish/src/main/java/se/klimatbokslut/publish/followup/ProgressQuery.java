package se.klimatbokslut.publish.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * SQL for the targets of a filter, newest vintage of each, with title and area, ordered by
 * municipality and target.
 */
record ProgressQuery(String sql, List<Object> parameters) {
  private static final String TITLES =
      "area_name, title_sv, title_da, title_en, quoted_text, source, scope_note, adopted, quote";

  /** For readers of rows alone: whether a percentage is of tonnes per person. */
  private static final String READ = "t.*, c.definition like '%\"per_person\":true%' as per_person";

  private static final String LEDGER =
      """
      , l.year as ledger_year, l.emissions_t as ledger_emissions_t, l.status as ledger_status,
      l.edition_id as ledger_edition_id, l.path_t as ledger_path_t,
      l.deviation_t as ledger_deviation_t, l.cumulative_t as ledger_cumulative_t,
      l.cumulative_deviation_t as ledger_cumulative_deviation_t,
      l.remaining_t as ledger_remaining_t,
      l.emissions_low_t as ledger_emissions_low_t, l.emissions_high_t as ledger_emissions_high_t,
      l.remaining_low_t as ledger_remaining_low_t, l.remaining_high_t as ledger_remaining_high_t, l.restated_t as ledger_restated_t,
      l.emissions_low80_t as ledger_emissions_low80_t,
      l.emissions_high80_t as ledger_emissions_high80_t,
      l.remaining_low80_t as ledger_remaining_low80_t,
      l.remaining_high80_t as ledger_remaining_high80_t
      """;
  private static final String LEDGER_JOIN =
      " left join out_budget_ledger l on l.target_id = t.target_id and l.year = ?";
  private static final String NEWEST_VINTAGE =
      " qualify t.as_of_date = max(t.as_of_date) over (partition by t.target_id)";

  static ProgressQuery of(FollowUpFilter filter) {
    List<Object> parameters = new ArrayList<>();
    boolean withLedger = filter.year().isPresent();
    filter.year().ifPresent(parameters::add);
    parameters.addAll(filter.municipalityIds());
    filter.targetId().ifPresent(parameters::add);
    return new ProgressQuery(
        "select "
            + READ
            + ", "
            + TITLES
            + (withLedger ? LEDGER : "")
            + " from out_target t left join core_target c on c.target_id = t.target_id"
            + (withLedger ? LEDGER_JOIN : "")
            + " where "
            + condition(filter)
            + NEWEST_VINTAGE
            + " order by t.municipality_id, t.target_id",
        parameters);
  }

  /** The same of the accounts of a year; nothing of a year that has none. */
  static ProgressQuery inAccountsOf(FollowUpFilter filter, int year) {
    List<Object> parameters = new ArrayList<>(filter.municipalityIds());
    filter.targetId().ifPresent(parameters::add);
    parameters.add(year);
    return new ProgressQuery(
        "select "
            + READ
            + ", "
            + TITLES
            + " from out_target_year t left join core_target c on c.target_id = t.target_id where "
            + condition(filter)
            + " and t.year = ? order by t.municipality_id, t.target_id",
        parameters);
  }

  private static String condition(FollowUpFilter filter) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    int municipalities = filter.municipalityIds().size();
    if (municipalities > 0) {
      String places = String.join(", ", Collections.nCopies(municipalities, "?"));
      conditions.add("t.municipality_id in (" + places + ")");
    }
    filter.targetId().ifPresent(id -> conditions.add("t.target_id = ?"));
    return String.join(" and ", conditions);
  }
}
