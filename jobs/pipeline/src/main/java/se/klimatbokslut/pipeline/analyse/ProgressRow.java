package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Language;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Flip;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Outlook;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Reading;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Robustness;
import se.klimatbokslut.domain.verdict.Verdict;

/** How far a target has come, as a row of {@code out_target} or {@code out_target_year}. */
final class ProgressRow {
  private static final int PERCENT_DECIMALS = 6;
  private static final int MOST_YEARS = 1_000_000;

  private ProgressRow() {}

  /**
   * @param when what stands behind the id of the target: the vintage date, or the year of the
   *     accounts and the vintage date
   */
  static Row of(Target target, List<Object> when, Progress progress) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(target.head().id());
    row.addAll(when);
    Collections.addAll(row, columns(target, progress));
    return RowFactory.create(row.toArray());
  }

  private static @Nullable Object[] columns(Target target, Progress progress) {
    Optional<Margin> margin = progress.margin();
    Optional<Robustness> robustness = progress.robustness();
    Optional<Outlook> outlook = progress.outlook();
    Optional<Clause> flip = progress.flip().map(Flip::sentence);
    Optional<Clause> other = robustness.flatMap(Robustness::firstOther).map(Reading::sentence);
    return new @Nullable Object[] {
      target.head().area().id(),
      target.type(),
      target.head().perspective().id(),
      target.head().gas().name(),
      target.head().decision().boundary().orElse(null),
      target.head().decision().setBy().map(Area::id).orElse(target.head().area().id()),
      year(progress.latestDefinitiveYear()),
      year(progress.valueYear()),
      progress.status().map(status -> status.id()).orElse(null),
      progress.editionId().orElse(null),
      progress.value().orElse(null),
      progress.valueLow().orElse(null),
      progress.valueHigh().orElse(null),
      progress.start().map(PathStart::year).orElse(null),
      progress.start().map(PathStart::value).orElse(null),
      progress.pathValue().orElse(null),
      progress.targetValue().orElse(null),
      progress.unit(),
      percent(progress.requiredRatePct()),
      percent(progress.endlessRatePct()),
      percent(progress.rateIfWaitingPct()),
      progress.debt().map(Co2e::tonnes).orElse(null),
      date(progress.runOutDate()),
      date(progress.runOut().flatMap(RunOut::levelHeld)),
      date(progress.runOut().flatMap(RunOut::trend)),
      progress.verdict().id(),
      progress.code().map(ReasonCode::id).orElse(null),
      target.head().verified(),
      margin.map(Margin::amount).orElse(null),
      margin.map(Margin::unit).orElse(null),
      margin.map(m -> years(m.years())).orElse(null),
      percent(OptionalDouble.of(0)),
      robustness.map(tried -> percent(OptionalDouble.of(tried.pct()))).orElse(null),
      robustness.map(tried -> (long) tried.readings()).orElse(null),
      text(other, Language.EN),
      text(other, Language.SV),
      text(other, Language.DA),
      outlook.map(Outlook::year).orElse(null),
      outlook.map(Outlook::value).orElse(null),
      outlook.flatMap(Outlook::low).orElse(null),
      outlook.flatMap(Outlook::high).orElse(null),
      outlook.flatMap(Outlook::verdict).map(Verdict::id).orElse(null),
      text(flip, Language.EN),
      text(flip, Language.SV),
      text(flip, Language.DA),
      progress.explanation().in(Language.EN),
      progress.explanation().in(Language.SV),
      progress.explanation().in(Language.DA)
    };
  }

  private static @Nullable String text(Optional<Clause> clause, Language language) {
    return clause.map(said -> said.in(language)).orElse(null);
  }

  private static @Nullable Integer year(OptionalInt year) {
    return year.isPresent() ? (Integer) year.getAsInt() : null;
  }

  private static @Nullable BigDecimal percent(OptionalDouble value) {
    return value.isPresent()
        ? BigDecimal.valueOf(value.getAsDouble()).setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN)
        : null;
  }

  /** Empty also where next to no pace makes a number that says nothing. */
  private static @Nullable BigDecimal years(OptionalDouble years) {
    return years.isPresent() && Math.abs(years.getAsDouble()) < MOST_YEARS ? percent(years) : null;
  }

  private static @Nullable Date date(Optional<LocalDate> date) {
    return date.map(Date::valueOf).orElse(null);
  }
}
