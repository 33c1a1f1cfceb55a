package se.klimatbokslut.pipeline.ingest;

/**
 * One value as published, with the cell it was read from. Names and labels are the publisher's own;
 * nothing is resolved, summed or left out yet.
 */
public sealed interface RawRow
    permits RawEmission,
        RawPopulation,
        RawPerPerson,
        RawConsumption,
        RawBoundary,
        RawFacility,
        RawInventory,
        RawNegativeEmission,
        RawInstallation,
        RawIndicator,
        RawOfficialIndicator,
        RawKeyFigure,
        RawNationalSector,
        RawNationalSeries,
        RawFeeTrip,
        RawFeeUse,
        RawFundGrant,
        RawFeeRate,
        RawClimateContract,
        RawMeasure,
        RawAgencyGrant,
        RawGreenLoan,
        RawAction {
  int year();

  /** Name of the sheet; empty for text files. */
  String sheet();

  /** Counted from 1. */
  int row();

  /** Letters of the column; in JSON the pointer to the value. */
  String column();
}
