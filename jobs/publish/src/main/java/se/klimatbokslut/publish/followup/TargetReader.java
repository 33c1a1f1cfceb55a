package se.klimatbokslut.publish.followup;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** Reads targets with their progress, and ledgers of carbon budgets. */
public final class TargetReader {
  private static final String LEDGER =
      "select * from out_budget_ledger where target_id = ? order by year";

  private final ReleaseDatabase database;

  public TargetReader(ReleaseDatabase database) {
    this.database = database;
  }

  /** Targets of the filter by municipality and id. */
  public List<TargetProgress> progress(FollowUpFilter filter) {
    ProgressQuery query = ProgressQuery.of(filter);
    return database.rows(
        query.sql(), query.parameters(), row -> new TargetProgress(target(row), assessment(row)));
  }

  /** Every year of a carbon budget; none for other targets. */
  public List<LedgerYear> ledger(String targetId) {
    return database.rows(LEDGER, List.of(targetId), TargetReader::ledgerYear);
  }

  /** The ledger row of one year, when the target has one. */
  public Optional<LedgerYear> ledgerYear(String targetId, int year) {
    return ledger(targetId).stream().filter(row -> row.year() == year).findFirst();
  }

  private static StatedTarget target(ReleaseRow row) throws SQLException {
    return new StatedTarget(
        row.text("target_id"),
        row.text("municipality_id"),
        row.text("area_name"),
        row.text("type"),
        row.text("perspective"),
        row.text("gas"),
        Map.of("sv", row.text("title_sv"), "da", row.text("title_da"), "en", row.text("title_en")),
        row.text("quoted_text"),
        row.text("source"),
        row.text("scope_note"));
  }

  private static Assessment assessment(ReleaseRow row) throws SQLException {
    return new Assessment(
        row.date("as_of_date").orElseThrow(),
        row.year("latest_definitive_year"),
        row.year("value_year"),
        row.text("status"),
        row.text("edition_id"),
        row.number("value"),
        row.number("value_low"),
        row.number("value_high"),
        row.number("path_value"),
        row.number("target_value"),
        row.text("unit"),
        row.number("required_rate_pct"),
        row.number("rate_if_waiting_pct"),
        row.number("debt_t"),
        row.date("run_out_date"),
        row.text("verdict"),
        row.number("margin"),
        row.text("margin_unit"),
        row.number("margin_years"),
        row.number("prognosis_share_pct"),
        inAllLanguages(row, "flips_when"),
        inAllLanguages(row, "reason"));
  }

  /** The English text stands in the column without a language. */
  private static Map<String, String> inAllLanguages(ReleaseRow row, String column)
      throws SQLException {
    return Map.of(
        "sv", row.text(column + "_sv"), "da", row.text(column + "_da"), "en", row.text(column));
  }

  private static LedgerYear ledgerYear(ReleaseRow row) throws SQLException {
    return new LedgerYear(
        row.year("year").orElseThrow(),
        row.number("emissions_t"),
        row.number("emissions_low_t"),
        row.number("emissions_high_t"),
        row.text("status"),
        row.text("edition_id"),
        row.number("path_t"),
        row.number("deviation_t"),
        row.number("cumulative_t"),
        row.number("cumulative_deviation_t"),
        row.number("remaining_t"),
        row.number("remaining_low_t"),
        row.number("remaining_high_t"),
        row.number("restated_t"),
        row.number("emissions_low80_t"),
        row.number("emissions_high80_t"),
        row.number("remaining_low80_t"),
        row.number("remaining_high80_t"));
  }
}
