package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Language;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** How far every target has come, as known on the vintage date. */
public final class TargetProgress implements TableStep {
  private static final int PERCENT_DECIMALS = 6;
  private static final int MOST_YEARS = 1_000_000;

  private final LocalDate asOf;

  public TargetProgress(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Table output() {
    return Table.OUT_TARGET;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(Table.CORE_TARGET, Table.OUT_EVIDENCE);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    LocalDate vintage = asOf;
    return EvidenceRows.byTarget(tables)
        .mapGroups(
            (MapGroupsFunction<String, Row, Row>) (id, rows) -> progressOf(rows, vintage),
            Encoders.row(SparkSchema.of(Table.OUT_TARGET)));
  }

  private static Row progressOf(Iterator<Row> rows, LocalDate vintage) {
    EvidenceRows evidence = new EvidenceRows(rows);
    Target target = evidence.target();
    return row(target, FollowUp.progress(target, evidence.statistics()), vintage);
  }

  private static Row row(Target target, Progress progress, LocalDate vintage) {
    Optional<Margin> margin = progress.margin();
    return RowFactory.create(
        target.head().id(),
        Date.valueOf(vintage),
        target.head().area().id(),
        target.type(),
        target.head().perspective().id(),
        target.head().gas().name(),
        year(progress.latestDefinitiveYear()),
        year(progress.valueYear()),
        progress.status().map(status -> status.id()).orElse(null),
        progress.editionId().orElse(null),
        progress.value().orElse(null),
        progress.valueLow().orElse(null),
        progress.valueHigh().orElse(null),
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
        target.head().verified(),
        margin.map(Margin::amount).orElse(null),
        margin.map(Margin::unit).orElse(null),
        margin.map(m -> years(m.years())).orElse(null),
        percent(OptionalDouble.of(progress.prognosisSharePct())),
        flip(progress, Language.EN),
        flip(progress, Language.SV),
        flip(progress, Language.DA),
        progress.explanation().in(Language.EN),
        progress.explanation().in(Language.SV),
        progress.explanation().in(Language.DA));
  }

  private static @Nullable String flip(Progress progress, Language language) {
    return progress.flip().map(flip -> flip.sentence().in(language)).orElse(null);
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
