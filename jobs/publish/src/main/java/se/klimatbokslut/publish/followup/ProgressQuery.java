package se.klimatbokslut.publish.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * SQL for the targets of a filter with title and area, ordered by municipality: its own targets
 * first, then those that others set.
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
      l.deviation_t as ledger_deviation_t, l.repaid_t as ledger_repaid_t,
      l.cumulative_t as ledger_cumulative_t,
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
      " left join out_budget_ledger l on l.target_id = t.target_id and l.year = t.year";
  private static final String NEWEST_VINTAGE =
      " qualify t.as_of_date = max(t.as_of_date) over (partition by t.target_id)";
  private static final String ORDER =
      " order by t.municipality_id, coalesce(t.set_by, t.municipality_id) <> t.municipality_id,"
          + " t.set_by, t.target_id";

  /** As known on the vintage date, the newest vintage of each. */
  static ProgressQuery of(FollowUpFilter filter) {
    return asKnown(filter, READ);
  }

  /** As judged in the accounts of a year; nothing of a year that has none. */
  static ProgressQuery inAccountsOf(FollowUpFilter filter, int year) {
    return inYear(filter, year, READ, false);
  }

  /**
   * Every column, texts without a language in their name in the one that is asked for. Of the
   * accounts of a year when the filter has one, with the ledger row of carbon budgets.
   */
  static ProgressQuery rows(FollowUpFilter filter, Locale language) {
    OptionalInt year = filter.year();
    String columns = columns(language);
    return year.isPresent()
        ? inYear(filter, year.getAsInt(), columns, true)
        : asKnown(filter, columns);
  }

  private static ProgressQuery asKnown(FollowUpFilter filter, String columns) {
    return new ProgressQuery(
        "select %s, %s from out_target t %s where %s%s%s"
            .formatted(columns, TITLES, targetJoin(), condition(filter), NEWEST_VINTAGE, ORDER),
        parameters(filter));
  }

  private static ProgressQuery inYear(
      FollowUpFilter filter, int year, String columns, boolean withLedger) {
    List<Object> parameters = parameters(filter);
    parameters.add(year);
    return new ProgressQuery(
        "select %s, %s%s from out_target_year t %s%s where %s and t.year = ?%s"
            .formatted(
                columns,
                TITLES,
                withLedger ? LEDGER : "",
                targetJoin(),
                withLedger ? LEDGER_JOIN : "",
                condition(filter),
                ORDER),
        parameters);
  }

  private static String columns(Locale language) {
    return "t.* replace (%s)".formatted(TextColumns.in(language, "t."));
  }

  private static String targetJoin() {
    return "left join core_target c on c.target_id = t.target_id";
  }

  private static List<Object> parameters(FollowUpFilter filter) {
    List<Object> parameters = new ArrayList<>(filter.municipalityIds());
    filter.targetId().ifPresent(parameters::add);
    return parameters;
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
