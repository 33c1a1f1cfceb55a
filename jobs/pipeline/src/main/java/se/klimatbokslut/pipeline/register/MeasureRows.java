package se.klimatbokslut.pipeline.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.measure.Measure;
import se.klimatbokslut.domain.measure.MeasureStatus;
import se.klimatbokslut.domain.measure.MeasureSum;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of {@code out_measure_summary} and {@code out_measure_effect}. */
final class MeasureRows {
  private record Group(String actor, String sector, String status) {
    private static final Comparator<Group> IN_ORDER =
        Comparator.comparing(Group::actor)
            .thenComparing(Group::sector)
            .thenComparing(Group::status);

    static Group of(RegisterRow row) {
      return new Group(row.text("actor"), row.text("sector"), row.text("status"));
    }
  }

  private MeasureRows() {}

  /** Per actor, sector and status. */
  static List<Row> summary(Registers registers) {
    return registers.whole(Table.CORE_MEASURE).entrySet().stream()
        .flatMap(each -> summary(each.getKey(), each.getValue()))
        .toList();
  }

  /** What decided measures take off, year by year. */
  static List<Row> effects(Registers registers) {
    return registers.whole(Table.CORE_MEASURE).entrySet().stream()
        .flatMap(each -> effects(each.getKey(), each.getValue()))
        .toList();
  }

  private static Stream<Row> summary(String municipalityId, List<RegisterRow> rows) {
    SortedMap<Group, List<Measure>> groups = new TreeMap<>(Group.IN_ORDER);
    for (RegisterRow row : rows) {
      groups.computeIfAbsent(Group.of(row), group -> new ArrayList<>()).add(measure(row));
    }
    String editionId = rows.get(0).edition().editionId();
    return groups.entrySet().stream()
        .map(each -> row(municipalityId, each.getKey(), MeasureSum.of(each.getValue()), editionId));
  }

  private static Row row(String municipalityId, Group group, MeasureSum sum, String editionId) {
    return RowFactory.create(
        municipalityId,
        group.actor(),
        group.sector(),
        group.status(),
        sum.measures(),
        sum.cost().map(Sek::kronor).orElse(null),
        sum.yearly().map(Co2e::tonnes).orElse(null),
        sum.total().map(Co2e::tonnes).orElse(null),
        kronorPerTonne(sum),
        sum.withoutCost(),
        sum.withoutEffect(),
        editionId);
  }

  private static @Nullable BigDecimal kronorPerTonne(MeasureSum sum) {
    return sum.kronorPerTonne().orElse(null);
  }

  private static Stream<Row> effects(String municipalityId, List<RegisterRow> rows) {
    List<Measure> measures = rows.stream().map(MeasureRows::measure).toList();
    int first = rows.stream().mapToInt(row -> row.year("first_year")).min().orElseThrow();
    int last = rows.stream().mapToInt(row -> row.year("last_year")).max().orElseThrow();
    String editionId = rows.get(0).edition().editionId();
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            year -> row(municipalityId, year, MeasureSum.decidedIn(year, measures), editionId));
  }

  private static Row row(String municipalityId, int year, MeasureSum decided, String editionId) {
    return RowFactory.create(
        municipalityId,
        year,
        decided.measures(),
        decided.yearly().orElse(Co2e.ZERO).tonnes(),
        decided.withoutEffect(),
        editionId);
  }

  private static Measure measure(RegisterRow row) {
    return new Measure(
        row.numberIfAny("amount_sek").map(Sek::exactly),
        row.numberIfAny("yearly_t").map(Co2e::ofTonnes),
        row.year("first_year"),
        row.year("last_year"),
        MeasureStatus.ofId(row.text("status")));
  }
}
