package se.klimatbokslut.publish.followup;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** Targets of the filter by municipality and id, as known on the vintage date. */
  public List<TargetProgress> progress(FollowUpFilter filter) {
    return read(ProgressQuery.of(filter));
  }

  /** The same as judged in the accounts of a year, by nothing later than the year. */
  public List<TargetProgress> progressIn(FollowUpFilter filter, int year) {
    return read(ProgressQuery.inAccountsOf(filter, year));
  }

  private List<TargetProgress> read(ProgressQuery query) {
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
        row.text("scope_note"),
        row.flag("quote"),
        row.text("set_by"),
        row.text("boundary"),
        row.text("adopted"));
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
        new Assessment.PathPoint(
            row.year("path_from_year"),
            row.number("path_from_value"),
            fromUnit(row),
            row.number("path_value")),
        row.number("target_value"),
        row.text("unit"),
        row.number("required_rate_pct"),
        row.number("rate_if_waiting_pct"),
        row.number("debt_t"),
        row.date("run_out_date"),
        row.text("verdict"),
        row.text("reason_code"),
        robustness(row),
        outlook(row),
        row.number("margin"),
        row.text("margin_unit"),
        row.number("margin_years"),
        inAllLanguages(row, "flips_when"),
        inAllLanguages(row, "reason"));
  }

  private static String fromUnit(ReleaseRow row) throws SQLException {
    boolean isReduction = row.text("type").equals("reduction-from-base");
    String ofTonnes = row.flag("per_person") ? "t/person" : "t";
    return isReduction ? ofTonnes : row.text("unit");
  }

  private static Optional<Assessment.Holds> robustness(ReleaseRow row) throws SQLException {
    Optional<BigDecimal> pct = row.number("robustness_pct");
    return pct.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Assessment.Holds(
                pct.get(),
                row.number("readings").orElse(BigDecimal.ONE).longValueExact(),
                inAllLanguages(row, "other_reading")));
  }

  private static Optional<Assessment.Outlook> outlook(ReleaseRow row) throws SQLException {
    OptionalInt year = row.year("outlook_year");
    Optional<BigDecimal> value = row.number("outlook_value");
    return year.isEmpty() || value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Assessment.Outlook(
                year.getAsInt(),
                value.get(),
                row.number("outlook_low"),
                row.number("outlook_high"),
                row.text("outlook_verdict")));
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
        row.number("repaid_t"),
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
