package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;

/** Where every table of a release comes from; a test requires one for each. */
final class Origins {
  private static final List<Origin> ALL =
      List.of(
          new EmissionCellOrigin(),
          new CellOrigin(Table.CORE_PUBLISHED_TOTAL, "emissions_t", "per_person_t"),
          new CellOrigin(Table.CORE_POPULATION, "population"),
          new CellOrigin(Table.CORE_INVENTORY, "emissions_t"),
          new CellOrigin(Table.CORE_NEGATIVE_EMISSION, "removed_t"),
          new CellOrigin(Table.CORE_FACILITY, "emissions_t"),
          new CellOrigin(Table.CORE_NATIONAL_SECTOR, "emissions_t"),
          new CellOrigin(Table.CORE_NATIONAL_SERIES, "emissions_t"),
          new CellOrigin(Table.CORE_CONSUMPTION_CATEGORY, "per_person_t"),
          new EditionOrigin(Table.CORE_BOUNDARY),
          new CellOrigin(Table.CORE_INDICATOR, "value"),
          new CellOrigin(Table.CORE_CROSS_CHECK, "value"),
          new CellOrigin(Table.CORE_FEE_RATE, "sek_per_kg"),
          new CellOrigin(Table.CORE_FEE_TRIP, "co2_kg"),
          new CellOrigin(Table.CORE_FEE_USE, "amount_sek"),
          new FundGrantOrigin(),
          new CellOrigin(Table.CORE_CLIMATE_CONTRACT, "year"),
          new MeasureOrigin(),
          new CellOrigin(Table.CORE_AGENCY_GRANT, "amount_sek"),
          new CellOrigin(Table.CORE_GREEN_LOAN, "amount_sek"),
          new CellOrigin(Table.CORE_ACTION, "year"),
          new CellOrigin(Table.CORE_EMISSION_PART, "emissions_t"),
          new CarriedForwardOrigin(),
          new UnallocatedOrigin(),
          new CorrectionOrigin(),
          new EditionOrigin(Table.CORE_EDITION),
          new EditionOrigin(Table.CORE_EDITION_YEAR),
          new StatedTargetOrigin(),
          new StatedNoteOrigin(),
          new YearlyEmissionsOrigin(),
          new InventoryOrigin(),
          new AreaTotalOrigin(),
          new BacktestOrigin(),
          new PrognosisOrigin(),
          new EvidenceOrigin(),
          new ScopeBridgeOrigin(),
          new LedgerOrigin(),
          new TargetOrigin(Table.OUT_TARGET),
          new TargetOrigin(Table.OUT_TARGET_YEAR),
          new MethodComparisonOrigin(),
          new PeerGroupOrigin(),
          new FeeBookingOrigin(),
          new FeeLedgerOrigin(),
          new FundLedgerOrigin(),
          new ContractCountOrigin(),
          new MeasureSumOrigin(Table.OUT_MEASURE_SUMMARY),
          new MeasureSumOrigin(Table.OUT_MEASURE_EFFECT),
          new MeasureGapOrigin(),
          new AgencyGrantOrigin(),
          new GreenLoanOrigin(),
          new ActionMatrixOrigin(),
          new RevisionOrigin(),
          new TargetRevisionOrigin(),
          new FindingOrigin());

  private Origins() {}

  static Optional<Origin> of(Table table) {
    return ALL.stream().filter(origin -> origin.table() == table).findFirst();
  }

  /**
   * @throws IllegalStateException when nobody has said where the table comes from
   */
  static Origin required(Table table) {
    return of(table)
        .orElseThrow(() -> new IllegalStateException("Table " + table.id() + " has no origin"));
  }
}
