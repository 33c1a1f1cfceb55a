package se.klimatbokslut.pipeline.harmonise;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.ingest.RawAction;
import se.klimatbokslut.pipeline.ingest.RawAgencyGrant;
import se.klimatbokslut.pipeline.ingest.RawClimateContract;
import se.klimatbokslut.pipeline.ingest.RawGreenLoan;
import se.klimatbokslut.pipeline.ingest.RawInventory;
import se.klimatbokslut.pipeline.ingest.RawMeasure;
import se.klimatbokslut.pipeline.ingest.RawNegativeEmission;
import se.klimatbokslut.pipeline.ingest.RawRow;

/** Editions of the registers and inventories that municipalities keep. */
final class RegisterKinds {
  private RegisterKinds() {}

  /** Empty when the rows are of no register. */
  static Optional<Harmonised> of(List<RawRow> rows, Edition edition) {
    if (rows.get(0) instanceof RawClimateContract) {
      return Optional.of(
          ClimateContractEdition.of(Harmonised.all(rows, RawClimateContract.class), edition));
    }
    if (rows.get(0) instanceof RawMeasure) {
      return Optional.of(MeasureEdition.of(Harmonised.all(rows, RawMeasure.class), edition));
    }
    return ofYears(rows, edition).or(() -> ofInventories(rows, edition));
  }

  /** What is counted in tonnes. */
  private static Optional<Harmonised> ofInventories(List<RawRow> rows, Edition edition) {
    if (rows.get(0) instanceof RawInventory) {
      return Optional.of(InventoryEdition.of(Harmonised.all(rows, RawInventory.class), edition));
    }
    if (rows.get(0) instanceof RawNegativeEmission) {
      return Optional.of(
          NegativeEmissionEdition.of(Harmonised.all(rows, RawNegativeEmission.class), edition));
    }
    return Optional.empty();
  }

  /** Those that are kept year by year. */
  private static Optional<Harmonised> ofYears(List<RawRow> rows, Edition edition) {
    RawRow first = rows.get(0);
    if (first instanceof RawAgencyGrant) {
      return Optional.of(
          AgencyGrantEdition.of(Harmonised.all(rows, RawAgencyGrant.class), edition));
    }
    if (first instanceof RawGreenLoan) {
      return Optional.of(GreenLoanEdition.of(Harmonised.all(rows, RawGreenLoan.class), edition));
    }
    if (first instanceof RawAction) {
      return Optional.of(ActionEdition.of(Harmonised.all(rows, RawAction.class), edition));
    }
    return Optional.empty();
  }
}
