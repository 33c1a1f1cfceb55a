package se.klimatbokslut.pipeline.table;

import java.util.Locale;

/** A table of the store or of a release. Its contract is {@code schemas/tables/<id>.yaml}. */
public enum Table {
  CORE_EMISSIONS,
  CORE_EMISSION_PART,
  CORE_PUBLISHED_TOTAL,
  CORE_POPULATION,
  CORE_FACILITY,
  CORE_INVENTORY,
  CORE_NEGATIVE_EMISSION,
  CORE_NATIONAL_SECTOR,
  CORE_NATIONAL_SERIES,
  CORE_CONSUMPTION_CATEGORY,
  CORE_BOUNDARY,
  CORE_CARRIED_FORWARD,
  CORE_INDICATOR,
  CORE_CROSS_CHECK,
  CORE_FEE_RATE,
  CORE_FEE_TRIP,
  CORE_FEE_USE,
  CORE_FUND_GRANT,
  CORE_CLIMATE_CONTRACT,
  CORE_MEASURE,
  CORE_AGENCY_GRANT,
  CORE_GREEN_LOAN,
  CORE_ACTION,
  CORE_CORRECTION,
  CORE_EDITION,
  CORE_EDITION_YEAR,
  CORE_TARGET,
  CORE_TARGET_NOTE,
  OUT_NOT_ALLOCATED,
  OUT_EMISSIONS,
  OUT_INVENTORY,
  OUT_AREA_TOTAL,
  OUT_BACKTEST,
  OUT_PROGNOSIS,
  OUT_EVIDENCE,
  OUT_SCOPE_BRIDGE,
  OUT_BUDGET_LEDGER,
  OUT_TARGET,
  OUT_TARGET_YEAR,
  OUT_METHOD_COMPARISON,
  OUT_PEER_GROUP,
  OUT_FEE_BOOKING,
  OUT_FEE_LEDGER,
  OUT_FUND_LEDGER,
  OUT_CONTRACT_COUNT,
  OUT_MEASURE_SUMMARY,
  OUT_MEASURE_EFFECT,
  OUT_MEASURE_GAP,
  OUT_AGENCY_GRANT,
  OUT_GREEN_LOAN,
  OUT_ACTION_MATRIX,
  OUT_REVISION,
  OUT_TARGET_REVISION,
  OUT_FINDING;

  private final TableContract contract = TableContract.load(id());

  /** Name in folders, SQL and documents: {@code core_emissions}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public TableContract contract() {
    return contract;
  }

  /**
   * @throws IllegalArgumentException when no table is called so
   */
  public static Table ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
