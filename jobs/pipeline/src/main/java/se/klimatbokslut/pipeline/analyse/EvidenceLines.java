package se.klimatbokslut.pipeline.analyse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.register.CountedIndicator;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.IndicatorFigure;
import se.klimatbokslut.domain.statistics.PerPersonFigure;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.UnallocatedFigure;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;

/** All evidence on one target, as statistics that the target can judge. Knows no Spark. */
public final class EvidenceLines {
  private static final String ALL_SECTORS = "all";

  private final List<EvidenceLine> lines;

  public EvidenceLines(List<EvidenceLine> lines) {
    this.lines = List.copyOf(lines);
  }

  public Statistics statistics() {
    return Statistics.builder()
        .figures(sectors(AreaFigures.SECTOR))
        .previousFigures(sectors(AreaFigures.PREVIOUS_SECTOR))
        .facilities(
            of(AreaFigures.FACILITY).stream()
                .map(line -> new FacilityFigure(line.name(), line.year(), co2e(line)))
                .toList())
        .population(persons(AreaFigures.POPULATION))
        .nationPopulation(persons(AreaFigures.NATION_POPULATION))
        .nationInternationalTransport(amounts(of(AreaFigures.NATION_TRANSPORT)))
        .perPerson(of(AreaFigures.PER_PERSON).stream().map(EvidenceLines::perPerson).toList())
        .indicators(of(AreaFigures.INDICATOR).stream().map(EvidenceLines::indicator).toList())
        .sinks(amounts(sinks()))
        .bands(bands())
        .allGases(allGases())
        .unallocated(unallocated())
        .besideInventory(sectors(AreaFigures.BESIDE_INVENTORY))
        .build();
  }

  private List<SectorFigure> sectors(String kind) {
    return of(kind).stream()
        .map(
            line ->
                new SectorFigure(
                    line.year(), line.name(), co2e(line), status(line), line.editionId()))
        .toList();
  }

  private SortedMap<Integer, PrognosisBand> bands() {
    SortedMap<Integer, SortedMap<String, Double>> widths = new TreeMap<>();
    of(AreaFigures.PROGNOSIS_BAND)
        .forEach(
            line ->
                widths
                    .computeIfAbsent(line.year(), year -> new TreeMap<>())
                    .put(line.name(), line.amount().doubleValue()));
    SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
    widths.forEach(
        (year, ofYear) -> {
          Double total = ofYear.remove(ALL_SECTORS);
          if (total != null) {
            bands.put(year, new PrognosisBand(total, ofYear));
          }
        });
    return bands;
  }

  private List<UnallocatedFigure> unallocated() {
    return of(AreaFigures.NOT_ALLOCATED).stream()
        .map(line -> new UnallocatedFigure(line.year(), line.name(), most(line), line.editionId()))
        .toList();
  }

  private Optional<Co2e> most(EvidenceLine sector) {
    return of(AreaFigures.NOT_ALLOCATED_MOST).stream()
        .filter(line -> line.year() == sector.year() && line.name().equals(sector.name()))
        .map(EvidenceLines::co2e)
        .findFirst();
  }

  private SortedMap<Integer, YearFigure> allGases() {
    SortedMap<Integer, YearFigure> totals = new TreeMap<>();
    of(AreaFigures.ALL_GASES)
        .forEach(
            line ->
                totals.put(
                    line.year(), new YearFigure(co2e(line), status(line), line.editionId())));
    return totals;
  }

  private List<EvidenceLine> sinks() {
    return of(AreaFigures.INDICATOR).stream()
        .filter(line -> CountedIndicator.SINKS.id().equals(line.name()))
        .toList();
  }

  private SortedMap<Integer, Long> persons(String kind) {
    SortedMap<Integer, Long> persons = new TreeMap<>();
    of(kind).forEach(line -> persons.put(line.year(), line.amount().longValueExact()));
    return persons;
  }

  private static SortedMap<Integer, Co2e> amounts(List<EvidenceLine> lines) {
    SortedMap<Integer, Co2e> amounts = new TreeMap<>();
    lines.forEach(line -> amounts.put(line.year(), co2e(line)));
    return amounts;
  }

  private List<EvidenceLine> of(String kind) {
    return lines.stream().filter(line -> kind.equals(line.kind())).toList();
  }

  private static PerPersonFigure perPerson(EvidenceLine line) {
    return new PerPersonFigure(line.year(), line.amount(), status(line), line.editionId());
  }

  private static IndicatorFigure indicator(EvidenceLine line) {
    return new IndicatorFigure(
        line.name(), line.year(), line.amount(), line.unit(), status(line), line.editionId());
  }

  private static Co2e co2e(EvidenceLine line) {
    return Co2e.ofTonnes(line.amount());
  }

  private static Status status(EvidenceLine line) {
    return Status.ofId(line.status());
  }
}
