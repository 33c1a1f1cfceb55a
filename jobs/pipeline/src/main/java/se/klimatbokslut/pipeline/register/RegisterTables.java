package se.klimatbokslut.pipeline.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;

/** What registers come to, as rows of the tables of a release. */
public final class RegisterTables {
  /** The tables that are made. */
  public static final Set<Table> MADE =
      Set.of(
          Table.OUT_CONTRACT_COUNT,
          Table.OUT_MEASURE_SUMMARY,
          Table.OUT_MEASURE_EFFECT,
          Table.OUT_AGENCY_GRANT,
          Table.OUT_GREEN_LOAN,
          Table.OUT_ACTION_MATRIX);

  private RegisterTables() {}

  /** Rows by table. */
  public static Map<Table, List<Row>> of(Registers registers) {
    return Map.of(
        Table.OUT_CONTRACT_COUNT, ContractCounts.of(registers),
        Table.OUT_MEASURE_SUMMARY, MeasureRows.summary(registers),
        Table.OUT_MEASURE_EFFECT, MeasureRows.effects(registers),
        Table.OUT_AGENCY_GRANT, AgencyGrants.of(registers),
        Table.OUT_GREEN_LOAN, GreenLoans.of(registers),
        Table.OUT_ACTION_MATRIX, ActionMatrix.of(registers));
  }
}
