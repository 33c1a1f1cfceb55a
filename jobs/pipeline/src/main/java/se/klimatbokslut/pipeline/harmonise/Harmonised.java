package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.ingest.RawBoundary;
import se.klimatbokslut.pipeline.ingest.RawConsumption;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.ingest.RawFacility;
import se.klimatbokslut.pipeline.ingest.RawFeeRate;
import se.klimatbokslut.pipeline.ingest.RawFeeTrip;
import se.klimatbokslut.pipeline.ingest.RawFeeUse;
import se.klimatbokslut.pipeline.ingest.RawFundGrant;
import se.klimatbokslut.pipeline.ingest.RawIndicator;
import se.klimatbokslut.pipeline.ingest.RawInstallation;
import se.klimatbokslut.pipeline.ingest.RawKeyFigure;
import se.klimatbokslut.pipeline.ingest.RawNationalSector;
import se.klimatbokslut.pipeline.ingest.RawNationalSeries;
import se.klimatbokslut.pipeline.ingest.RawOfficialIndicator;
import se.klimatbokslut.pipeline.ingest.RawPerPerson;
import se.klimatbokslut.pipeline.ingest.RawPopulation;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

/**
 * The rows of one file in the names and codes of the core tables, with what was found wrong on the
 * way. A file with an error among its findings is refused and its tables are not written.
 *
 * @param labels as the file spells them, by the code that they mean
 */
public record Harmonised(
    List<Finding> findings, Map<Table, List<Row>> tables, SortedMap<String, String> labels) {

  /** Of a publication without labels that could change. */
  Harmonised(List<Finding> findings, Map<Table, List<Row>> tables) {
    this(findings, tables, Collections.emptySortedMap());
  }

  /** Years for which each municipality has emissions. */
  public SortedMap<String, SortedSet<Integer>> yearsOfPlaces() {
    List<String> columns = Table.CORE_EMISSIONS.contract().columnNames();
    int place = columns.indexOf("municipality_id");
    int year = columns.indexOf("year");
    SortedMap<String, SortedSet<Integer>> years = new TreeMap<>();
    for (Row row : tables.getOrDefault(Table.CORE_EMISSIONS, List.of())) {
      years.computeIfAbsent(row.getString(place), id -> new TreeSet<>()).add(row.getInt(year));
    }
    return years;
  }

  /**
   * Harmonises the raw rows of one file, which are all of one kind; beside emissions there may be
   * inhabitants.
   *
   * @throws IllegalArgumentException when there are no rows
   */
  public static Harmonised of(List<RawRow> rows, Edition edition) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("A file without rows is refused before it comes here");
    }
    RawRow first = rows.get(0);
    if (first instanceof RawEmission) {
      return ofEmissions(rows, edition);
    } else if (first instanceof RawPopulation) {
      return PopulationEdition.of(all(rows, RawPopulation.class), edition);
    } else if (first instanceof RawPerPerson) {
      return PerPersonEdition.of(all(rows, RawPerPerson.class), edition);
    } else if (first instanceof RawConsumption) {
      return ConsumptionCategoryEdition.of(all(rows, RawConsumption.class), edition);
    } else if (first instanceof RawBoundary) {
      return BoundaryEdition.of(all(rows, RawBoundary.class), edition);
    } else if (first instanceof RawNationalSeries) {
      return NationalSeriesEdition.of(all(rows, RawNationalSeries.class), edition);
    } else if (first instanceof RawOfficialIndicator) {
      return OfficialIndicatorEdition.of(all(rows, RawOfficialIndicator.class), edition);
    } else if (first instanceof RawKeyFigure) {
      return KeyFigureEdition.of(all(rows, RawKeyFigure.class), edition);
    } else if (first instanceof RawFacility) {
      return FacilityEdition.of(all(rows, RawFacility.class), edition);
    } else if (first instanceof RawInstallation) {
      return InstallationEdition.of(all(rows, RawInstallation.class), edition);
    } else if (first instanceof RawNationalSector) {
      return NationalSectorEdition.of(all(rows, RawNationalSector.class), edition);
    } else if (first instanceof RawIndicator) {
      return IndicatorEdition.of(all(rows, RawIndicator.class), edition);
    }
    return RegisterKinds.of(rows, edition).orElseGet(() -> ofClimateFee(rows, edition));
  }

  private static Harmonised ofEmissions(List<RawRow> rows, Edition edition) {
    List<RawEmission> emissions = some(rows, RawEmission.class);
    List<RawPopulation> population = some(rows, RawPopulation.class);
    Harmonised harmonised = EmissionEdition.of(emissions, edition);
    return population.isEmpty()
        ? harmonised
        : harmonised.with(PopulationEdition.of(population, edition));
  }

  private Harmonised with(Harmonised other) {
    List<Finding> all = new ArrayList<>(findings);
    other.findings.stream().filter(finding -> !all.contains(finding)).forEach(all::add);
    Map<Table, List<Row>> both = new EnumMap<>(tables);
    both.putAll(other.tables);
    return new Harmonised(all, both, labels);
  }

  private static <R extends RawRow> List<R> some(List<RawRow> rows, Class<R> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Harmonised ofClimateFee(List<RawRow> rows, Edition edition) {
    RawRow first = rows.get(0);
    if (first instanceof RawFeeTrip) {
      return FeeTripEdition.of(all(rows, RawFeeTrip.class), edition);
    } else if (first instanceof RawFeeUse) {
      return FeeUseEdition.of(all(rows, RawFeeUse.class), edition);
    } else if (first instanceof RawFundGrant) {
      return FundGrantEdition.of(all(rows, RawFundGrant.class), edition);
    }
    return FeeRateEdition.of(all(rows, RawFeeRate.class), edition);
  }

  static <R extends RawRow> List<R> all(List<RawRow> rows, Class<R> kind) {
    return rows.stream().map(kind::cast).toList();
  }
}
