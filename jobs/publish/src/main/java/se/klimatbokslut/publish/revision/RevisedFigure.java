package se.klimatbokslut.publish.revision;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * A row of {@code out_revision}.
 *
 * @param unit of the figures: {@code t} or {@code t/person}
 * @param before as the earlier edition had it; empty when it had none
 * @param added what sectors that the earlier edition has nowhere make of the change; empty if none
 * @param changePct of the change without what was added; empty without a change, or from zero
 */
public record RevisedFigure(
    int year,
    String sector,
    String unit,
    Optional<BigDecimal> before,
    Optional<BigDecimal> now,
    Optional<BigDecimal> change,
    Optional<BigDecimal> added,
    Optional<BigDecimal> changePct,
    String cause) {

  static RevisedFigure of(ReleaseRow row) throws SQLException {
    boolean perPerson =
        row.number("old_per_person_t").isPresent() || row.number("new_per_person_t").isPresent();
    return new RevisedFigure(
        row.year("year").orElseThrow(),
        row.text("sector"),
        perPerson ? "t/person" : "t",
        row.number(perPerson ? "old_per_person_t" : "old_t"),
        row.number(perPerson ? "new_per_person_t" : "new_t"),
        row.number(perPerson ? "change_per_person_t" : "change_t"),
        row.number("added_t").filter(added -> added.signum() != 0),
        row.number("change_pct"),
        row.text("cause"));
  }
}
