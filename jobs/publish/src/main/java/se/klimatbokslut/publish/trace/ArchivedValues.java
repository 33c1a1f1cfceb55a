package se.klimatbokslut.publish.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.ingest.RawAction;
import se.klimatbokslut.pipeline.ingest.RawAgencyGrant;
import se.klimatbokslut.pipeline.ingest.RawClimateContract;
import se.klimatbokslut.pipeline.ingest.RawConsumption;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.ingest.RawFacility;
import se.klimatbokslut.pipeline.ingest.RawFeeRate;
import se.klimatbokslut.pipeline.ingest.RawFeeTrip;
import se.klimatbokslut.pipeline.ingest.RawFeeUse;
import se.klimatbokslut.pipeline.ingest.RawFundGrant;
import se.klimatbokslut.pipeline.ingest.RawGreenLoan;
import se.klimatbokslut.pipeline.ingest.RawIndicator;
import se.klimatbokslut.pipeline.ingest.RawInstallation;
import se.klimatbokslut.pipeline.ingest.RawInventory;
import se.klimatbokslut.pipeline.ingest.RawKeyFigure;
import se.klimatbokslut.pipeline.ingest.RawMeasure;
import se.klimatbokslut.pipeline.ingest.RawNationalSector;
import se.klimatbokslut.pipeline.ingest.RawNationalSeries;
import se.klimatbokslut.pipeline.ingest.RawNegativeEmission;
import se.klimatbokslut.pipeline.ingest.RawOfficialIndicator;
import se.klimatbokslut.pipeline.ingest.RawPerPerson;
import se.klimatbokslut.pipeline.ingest.RawPopulation;
import se.klimatbokslut.pipeline.ingest.RawRow;

/** What the cells of one archived file hold, in the units of the tables. */
final class ArchivedValues {
  private static final int KILOGRAM_DIGITS = 3;
  private static final int INDICATOR_DECIMALS = 9;

  private record Place(String sheet, int row, String column) {}

  private final Map<Place, BigDecimal> values = new HashMap<>();

  private ArchivedValues() {}

  /**
   * Reads the file of an edition to its end.
   *
   * @param edition its row of {@code core_edition}
   * @throws IOException when the disk fails, not when the file is broken
   */
  static ArchivedValues read(Path file, TracedRow edition) throws IOException {
    ArchivedValues read = new ArchivedValues();
    String fileName = edition.text("file_name");
    for (RawRow row : PublicationReader.read(file, fileName, sidecar(edition)).rows()) {
      read.values.put(new Place(row.sheet(), row.row(), row.column()), value(row));
    }
    return read;
  }

  /** Some files do not state the year that they are for; the edition then holds that year alone. */
  private static Optional<byte[]> sidecar(TracedRow edition) {
    String year = edition.text("first_year");
    return edition.is("last_year", year)
        ? Optional.of(("year: " + year + "\n").getBytes(UTF_8))
        : Optional.empty();
  }

  /** Empty when no value was read there. */
  Optional<BigDecimal> at(Source.Cell cell) {
    return Optional.ofNullable(values.get(new Place(cell.sheet(), cell.row(), cell.column())));
  }

  private static BigDecimal value(RawRow row) {
    if (row instanceof RawEmission emission) {
      return amount(emission.tonnes());
    }
    if (row instanceof RawPerPerson person) {
      return amount(person.kilograms().movePointLeft(KILOGRAM_DIGITS));
    }
    if (row instanceof RawConsumption category) {
      return amount(category.kilograms().movePointLeft(KILOGRAM_DIGITS));
    }
    if (row instanceof RawNationalSeries series) {
      return amount(series.tonnes());
    }
    if (row instanceof RawFacility facility) {
      return amount(facility.tonnes());
    }
    if (row instanceof RawInstallation installation) {
      return amount(installation.tonnes());
    }
    if (row instanceof RawInventory inventory) {
      return amount(inventory.tonnes());
    }
    if (row instanceof RawNegativeEmission uptake) {
      return amount(uptake.tonnes());
    }
    if (row instanceof RawNationalSector nation) {
      return amount(nation.tonnes());
    }
    if (row instanceof RawPopulation population) {
      return BigDecimal.valueOf(population.persons());
    }
    if (row instanceof RawOfficialIndicator official) {
      return official.value().setScale(INDICATOR_DECIMALS, RoundingMode.HALF_EVEN);
    }
    if (row instanceof RawKeyFigure keyFigure) {
      return keyFigure.value().setScale(INDICATOR_DECIMALS, RoundingMode.HALF_EVEN);
    }
    if (row instanceof RawIndicator indicator) {
      return indicator.value();
    }
    return ofRegister(row).orElseGet(() -> ofClimateFee(row));
  }

  /** Of what is no amount, the year. */
  private static Optional<BigDecimal> ofRegister(RawRow row) {
    if (row instanceof RawClimateContract contract) {
      return Optional.of(BigDecimal.valueOf(contract.year()));
    }
    if (row instanceof RawMeasure measure) {
      return Optional.of(
          measure
              .kilotonnes()
              .map(kilotonnes -> amount(kilotonnes.movePointRight(KILOGRAM_DIGITS)))
              .or(measure::kronor)
              .orElseGet(() -> BigDecimal.valueOf(measure.year())));
    }
    return ofYearlyRegister(row);
  }

  private static Optional<BigDecimal> ofYearlyRegister(RawRow row) {
    if (row instanceof RawAgencyGrant grant) {
      return Optional.of(grant.kronor());
    }
    if (row instanceof RawGreenLoan loan) {
      return Optional.of(loan.kronor());
    }
    return row instanceof RawAction action
        ? Optional.of(BigDecimal.valueOf(action.year()))
        : Optional.empty();
  }

  private static BigDecimal ofClimateFee(RawRow row) {
    if (row instanceof RawFeeTrip trip) {
      return amount(trip.kilograms().movePointLeft(KILOGRAM_DIGITS))
          .movePointRight(KILOGRAM_DIGITS);
    }
    if (row instanceof RawFeeUse use) {
      return use.kronor();
    }
    if (row instanceof RawFundGrant grant) {
      return grant.granted().orElse(grant.applied());
    }
    return ((RawFeeRate) row).sekPerKilogram();
  }

  private static BigDecimal amount(BigDecimal tonnes) {
    return Co2e.ofTonnes(tonnes).tonnes();
  }
}
