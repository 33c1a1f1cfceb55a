package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.followup.Accounts;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.revision.BaseRevision;
import se.klimatbokslut.domain.revision.LedgerRevision;
import se.klimatbokslut.domain.revision.TargetRevision;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;

/** What the newest edition did to each target, apart from what happened in the years it added. */
public final class TargetRevisions implements TableStep {
  private static final String FROM_EDITION = "from_edition";

  private final LocalDate asOf;

  public TargetRevisions(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Table output() {
    return Table.OUT_TARGET_REVISION;
  }

  @Override
  public Set<Table> inputs() {
    return Set.of(
        Table.CORE_TARGET, Table.OUT_EVIDENCE, Table.CORE_EDITION, Table.CORE_EDITION_YEAR);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    LocalDate vintage = asOf;
    return EvidenceRows.byTarget(tables)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> rowOf(rows, vintage),
            Encoders.row(withoutEditionBefore()))
        .join(broadcast(editionBefore(tables)), new String[] {"to_edition"}, "inner");
  }

  /** One row an edition that has one before it. */
  private static Dataset<Row> editionBefore(Tables tables) {
    return EditionPairs.of(tables)
        .select(col("from.edition_id").as(FROM_EDITION), col("to.edition_id").as("to_edition"));
  }

  private static StructType withoutEditionBefore() {
    return new StructType(
        Arrays.stream(SparkSchema.of(Table.OUT_TARGET_REVISION).fields())
            .filter(field -> !field.name().equals(FROM_EDITION))
            .toArray(StructField[]::new));
  }

  private static Iterator<Row> rowOf(Iterator<Row> rows, LocalDate vintage) {
    EvidenceRows evidence = new EvidenceRows(rows);
    Target target = evidence.target();
    return TargetRevision.of(target, evidence.statistics(), Accounts.asOf(vintage)).stream()
        .map(revision -> row(target, revision))
        .iterator();
  }

  private static Row row(Target target, TargetRevision revision) {
    Optional<BaseRevision> base = revision.base();
    Optional<LedgerRevision> ledger = revision.ledger();
    return RowFactory.create(
        target.head().id(),
        target.head().area().id(),
        target.type(),
        target.head().gas().name(),
        revision.newestEdition(),
        base.map(b -> b.now().year()).orElse(null),
        base.map(b -> b.now().unit()).orElse(null),
        base.map(b -> b.before().value()).orElse(null),
        base.map(b -> b.now().value()).orElse(null),
        base.map(BaseRevision::change).orElse(null),
        ledger.map(LedgerRevision::lastYearBefore).orElse(null),
        ledger.map(LedgerRevision::lastYear).orElse(null),
        tonnes(ledger.map(LedgerRevision::before)),
        tonnes(ledger.map(LedgerRevision::sameYears)),
        tonnes(ledger.map(LedgerRevision::now)),
        tonnes(ledger.map(l -> l.parts().restated())),
        tonnes(ledger.map(l -> l.parts().added())),
        tonnes(ledger.map(l -> l.parts().dropped())),
        tonnes(ledger.map(l -> l.parts().change())),
        year(revision.before().valueYear()),
        year(revision.now().valueYear()),
        revision.before().value().orElse(null),
        revision.sameYears().value().orElse(null),
        revision.now().value().orElse(null),
        revision.now().unit(),
        Percent.of(revision.before().requiredRatePct()),
        Percent.of(revision.sameYears().requiredRatePct()),
        Percent.of(revision.now().requiredRatePct()),
        revision.before().verdict().id(),
        revision.sameYears().verdict().id(),
        revision.now().verdict().id(),
        revision.verdictChange().id());
  }

  private static @Nullable Integer year(OptionalInt year) {
    return year.isPresent() ? (Integer) year.getAsInt() : null;
  }

  private static @Nullable BigDecimal tonnes(Optional<Co2e> amount) {
    return amount.map(Co2e::tonnes).orElse(null);
  }
}
