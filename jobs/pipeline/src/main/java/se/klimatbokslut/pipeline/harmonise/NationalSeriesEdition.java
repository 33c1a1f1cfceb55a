package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingRow;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawNationalSeries;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/**
 * An edition of the compilation of national series. Counties are controls: they must add up to the
 * nation as far as the compilers rounded, and are not kept.
 */
final class NationalSeriesEdition {
  private static final String FOSSIL_SHEET = "Terr_GHG";
  private static final String BIOGENIC_SHEET = "Terr_CO2bio";

  /** 21 counties, what is unallocated and the total, each rounded to a tonne. */
  private static final BigDecimal WHOLE_TONNES = BigDecimal.valueOf(12);

  /** National biogenic figures are rounded to ten thousand tonnes; up to 19 999 t were seen. */
  private static final BigDecimal TEN_THOUSANDS = BigDecimal.valueOf(20_005);

  /** Two of three parts are sums of 290 figures rounded to a tonne; up to 36 t were seen. */
  private static final BigDecimal SUMS_OF_MUNICIPALITIES = BigDecimal.valueOf(145);

  private static final BigDecimal TWO_PARTS = BigDecimal.valueOf(2);

  private final Edition edition;
  private final Map<NationalSeries, Map<Integer, RawNationalSeries>> series =
      new EnumMap<>(NationalSeries.class);
  private final Map<String, BigDecimal> counties = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private NationalSeriesEdition(Edition edition) {
    this.edition = edition;
  }

  static Harmonised of(List<RawNationalSeries> raw, Edition edition) {
    NationalSeriesEdition national = new NationalSeriesEdition(edition);
    Set<String> told = new HashSet<>();
    raw.forEach(row -> national.add(row, told));
    national.checkComplete();
    national.checkSums();
    List<Row> rows = new ArrayList<>();
    national.series.forEach(
        (series, years) -> years.values().forEach(row -> rows.add(national.row(series, row))));
    return new Harmonised(national.findings, Map.of(Table.CORE_NATIONAL_SERIES, rows));
  }

  private void add(RawNationalSeries row, Set<String> told) {
    if (!row.county().isEmpty()) {
      counties.merge(row.sheet() + row.year(), row.tonnes(), BigDecimal::add);
      return;
    }
    if (NationalSeries.WITHOUT_FLIGHTS.contains(row.label())) {
      return;
    }
    NationalSeries known = NationalSeries.of(row).orElse(null);
    if (known == null) {
      if (told.add(row.sheet() + row.label())) {
        String nearest = Nearest.to(row.label(), NationalSeries.labelsOf(row.sheet()));
        findings.add(new UnknownLabel(at(row), row.label(), "national series", nearest));
      }
      return;
    }
    Optional<Finding> implausible = PlausibleAmount.ofNationalSeries(at(row), row.tonnes());
    if (implausible.isPresent()) {
      findings.add(implausible.get());
      return;
    }
    Map<Integer, RawNationalSeries> years = series.computeIfAbsent(known, each -> new TreeMap<>());
    if (years.putIfAbsent(row.year(), row) != null) {
      findings.add(new DuplicateKey(at(row), known.id() + " / " + row.year()));
    }
  }

  private Row row(NationalSeries known, RawNationalSeries raw) {
    return RowFactory.create(
        edition.country().code(),
        raw.year(),
        known.id(),
        known.perspective().id(),
        raw.unit().equals("Ton CO2") ? "t CO2" : "t CO2e",
        Co2e.ofTonnes(raw.tonnes()).tonnes(),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column(),
        raw.label());
  }

  private void checkComplete() {
    Arrays.stream(NationalSeries.values())
        .filter(each -> !series.containsKey(each))
        .forEach(
            each ->
                findings.add(
                    new MissingRow(
                        SourceCell.wholeFile(edition.fileName()),
                        edition.country().code(),
                        each.id())));
  }

  private void checkSums() {
    years(NationalSeries.TERRITORIAL_UNALLOCATED)
        .forEach(
            (year, unallocated) ->
                compare(
                    NationalSeries.TERRITORIAL_FOSSIL,
                    year,
                    ofCounties(FOSSIL_SHEET, year).add(unallocated.tonnes()),
                    WHOLE_TONNES));
    years(NationalSeries.TERRITORIAL_BIOGENIC)
        .keySet()
        .forEach(
            year -> {
              if (counties.containsKey(BIOGENIC_SHEET + year)) {
                BigDecimal parts = ofCounties(BIOGENIC_SHEET, year);
                compare(NationalSeries.TERRITORIAL_BIOGENIC, year, parts, TEN_THOUSANDS);
              }
            });
    compareWithParts(
        TWO_PARTS, NationalSeries.CONSUMPTION_IN_SWEDEN, NationalSeries.CONSUMPTION_ABROAD);
    compareWithParts(
        SUMS_OF_MUNICIPALITIES,
        NationalSeries.CONSUMPTION_HOUSEHOLDS,
        NationalSeries.CONSUMPTION_PUBLIC,
        NationalSeries.CONSUMPTION_INVESTMENT);
  }

  /** The consumption total of every year in which all of its parts are known. */
  private void compareWithParts(BigDecimal tolerance, NationalSeries... parts) {
    for (int year : years(NationalSeries.CONSUMPTION_TOTAL).keySet()) {
      List<RawNationalSeries> ofYear = new ArrayList<>();
      for (NationalSeries part : parts) {
        RawNationalSeries row = years(part).get(year);
        if (row != null) {
          ofYear.add(row);
        }
      }
      if (ofYear.size() == parts.length) {
        BigDecimal sum =
            ofYear.stream().map(RawNationalSeries::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
        compare(NationalSeries.CONSUMPTION_TOTAL, year, sum, tolerance);
      }
    }
  }

  private void compare(NationalSeries total, int year, BigDecimal parts, BigDecimal tolerance) {
    RawNationalSeries published = years(total).get(year);
    if (published != null && published.tonnes().subtract(parts).abs().compareTo(tolerance) > 0) {
      findings.add(
          new TotalDiffersFromParts(
              at(published),
              total.id() + " in " + year + " against its parts",
              published.tonnes(),
              parts,
              tolerance,
              Severity.ERROR));
    }
  }

  private Map<Integer, RawNationalSeries> years(NationalSeries of) {
    return series.getOrDefault(of, Map.of());
  }

  private BigDecimal ofCounties(String sheet, int year) {
    return counties.getOrDefault(sheet + year, BigDecimal.ZERO);
  }

  private SourceCell at(RawNationalSeries row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
