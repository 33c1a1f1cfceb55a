package se.klimatbokslut.pipeline.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.gate.IndicatorSources.Counted;
import se.klimatbokslut.domain.register.CountedIndicator;
import se.klimatbokslut.pipeline.table.Table;

/** Indicators that registers and lists of their own count. */
public final class CountedIndicators {
  private CountedIndicators() {}

  /** What is counted of each municipality and whole year. */
  public static List<Counted> of(Registers registers) {
    Stream<Counted> contracts =
        ContractCounts.of(registers).stream()
            .filter(row -> text(row, "status").equals("whole-year"))
            .map(CountedIndicators::contracts);
    Stream<Counted> sinks =
        registers.yearly(Table.CORE_NEGATIVE_EMISSION).stream().map(CountedIndicators::sinks);
    return Stream.concat(contracts, sinks).toList();
  }

  private static Counted contracts(Row row) {
    long inForce = (Long) cell(row, "in_force_inside") + (Long) cell(row, "in_force_outside");
    return new Counted(
        CountedIndicator.CONTRACTS.id(),
        text(row, "municipality_id"),
        (Integer) cell(row, "year"),
        BigDecimal.valueOf(inForce),
        CountedIndicator.CONTRACTS.unit(),
        text(row, "edition_id"));
  }

  private static Counted sinks(List<RegisterRow> ofYear) {
    RegisterRow any = ofYear.get(0);
    return new Counted(
        CountedIndicator.SINKS.id(),
        any.text("municipality_id"),
        any.year("year"),
        ofYear.stream()
            .map(row -> row.number("removed_t"))
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        CountedIndicator.SINKS.unit(),
        any.edition().editionId());
  }

  private static String text(Row row, String column) {
    return (String) cell(row, column);
  }

  /** Rows made outside of Spark know no names. */
  private static Object cell(Row row, String column) {
    return row.get(Table.OUT_CONTRACT_COUNT.contract().columnNames().indexOf(column));
  }
}
