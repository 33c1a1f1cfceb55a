package se.klimatbokslut.publish.revision;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * A row of {@code out_target_revision}.
 *
 * @param base level that the target starts from; empty when the edition does not bear on it
 * @param ledger of a carbon budget
 * @param value the judged figure in {@code unit}
 * @param rate required yearly cut in percent
 * @param verdict codes
 * @param changedBy code of what changed the verdict
 */
public record TargetEffect(
    String targetId,
    Map<String, String> titles,
    String gas,
    String fromEdition,
    String toEdition,
    Optional<Base> base,
    Optional<Account> ledger,
    String unit,
    OptionalInt yearBefore,
    OptionalInt yearNow,
    Triple<Optional<BigDecimal>> value,
    Triple<Optional<BigDecimal>> rate,
    Triple<String> verdict,
    String changedBy) {

  /** As known before the newest edition, of the same years now, and of every year. */
  public record Triple<T>(T before, T sameYears, T now) {
    boolean isRestated() {
      return !before.equals(sameYears);
    }
  }

  /** The level that a target starts from. */
  public record Base(int year, String unit, BigDecimal before, BigDecimal now, BigDecimal change) {}

  /** Emitted under a budget, in tonnes, and parts of the change of what is left. */
  public record Account(
      BigDecimal before, BigDecimal sameYears, BigDecimal restated, BigDecimal added) {}

  static TargetEffect of(ReleaseRow row) throws SQLException {
    return new TargetEffect(
        row.text("target_id"),
        Map.of("sv", row.text("title_sv"), "da", row.text("title_da"), "en", row.text("title_en")),
        row.text("gas"),
        row.text("from_edition"),
        row.text("to_edition"),
        row.number("base_now").isPresent() ? Optional.of(base(row)) : Optional.empty(),
        row.number("cumulative_now_t").isPresent() ? Optional.of(account(row)) : Optional.empty(),
        row.text("unit"),
        row.year("value_year_before"),
        row.year("value_year_now"),
        numbers(row, "value_before", "value_same_years", "value_now"),
        numbers(row, "rate_before_pct", "rate_same_years_pct", "rate_now_pct"),
        new Triple<>(
            row.text("verdict_before"), row.text("verdict_same_years"), row.text("verdict_now")),
        row.text("verdict_changed_by"));
  }

  /** Title in the language, or the id of a target that has none. */
  public String title(Locale language) {
    String title = titles.getOrDefault(language.getLanguage(), "");
    return title.isEmpty() ? targetId : title;
  }

  public boolean isOf(EditionPair pair) {
    return fromEdition.equals(pair.fromEdition()) && toEdition.equals(pair.toEdition());
  }

  /** Whether the target is judged now, and on nothing after that year. */
  public boolean isKnownIn(int year) {
    return yearNow.isPresent() && yearNow.getAsInt() <= year;
  }

  boolean hasAddedYears() {
    return yearBefore.isPresent()
        && yearNow.isPresent()
        && yearNow.getAsInt() > yearBefore.getAsInt();
  }

  boolean hasAnyRate() {
    return List.of(rate.before, rate.sameYears, rate.now).stream().anyMatch(Optional::isPresent);
  }

  private static Base base(ReleaseRow row) throws SQLException {
    return new Base(
        row.year("base_year").orElseThrow(),
        row.text("base_unit"),
        row.number("base_before").orElseThrow(),
        row.number("base_now").orElseThrow(),
        row.number("base_change").orElseThrow());
  }

  private static Account account(ReleaseRow row) throws SQLException {
    return new Account(
        row.number("cumulative_before_t").orElseThrow(),
        row.number("cumulative_same_years_t").orElseThrow(),
        row.number("remaining_restated_t").orElseThrow(),
        row.number("remaining_added_t").orElseThrow());
  }

  private static Triple<Optional<BigDecimal>> numbers(
      ReleaseRow row, String before, String sameYears, String now) throws SQLException {
    return new Triple<>(row.number(before), row.number(sameYears), row.number(now));
  }
}
