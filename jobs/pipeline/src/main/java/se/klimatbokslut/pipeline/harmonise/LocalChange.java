package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.CarriedForwardSector;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.prognosis.CarriedForward;
import se.klimatbokslut.domain.prognosis.SectorLevels;
import se.klimatbokslut.pipeline.method.PrognosisRules;

/** How much an edition knows of each place: sectors whose year was carried forward do not. */
final class LocalChange {
  private static final int DECIMALS = 6;

  private final Edition edition;
  private final CarriedForward rule = PrognosisRules.standard().carriedForward();
  private final List<CarriedForward.Share> shares;

  LocalChange(Collection<CodedEmission> coded, Edition edition) {
    this.edition = edition;
    Map<String, SectorLevels.Builder> places = new HashMap<>();
    for (CodedEmission row : coded) {
      if (row.level() == PlaceLevel.MUNICIPALITY && row.isOf(SectorCode.Kind.SECTOR_TOTAL)) {
        places
            .computeIfAbsent(row.placeId(), place -> SectorLevels.builder())
            .add(row.sector().sector(), row.raw().year(), row.amount());
      }
    }
    this.shares = rule.shares(places.values().stream().map(SectorLevels.Builder::build).toList());
  }

  /** One for each sector that was carried forward in any year. */
  List<Finding> findings() {
    return shares.stream()
        .filter(CarriedForward.Share::flagged)
        .collect(
            Collectors.groupingBy(
                share -> share.sectorYear().sector(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(flagged -> finding(flagged.getKey(), flagged.getValue()))
        .toList();
  }

  private Finding finding(String sector, List<CarriedForward.Share> flagged) {
    SortedSet<Integer> years = new TreeSet<>();
    flagged.forEach(share -> years.add(share.sectorYear().year()));
    return new CarriedForwardSector(
        SourceCell.wholeFile(edition.fileName()),
        sector,
        years,
        flagged.stream().mapToDouble(CarriedForward.Share::sameRatioPct).min().orElseThrow(),
        rule.thresholdPct());
  }

  List<Row> rows() {
    return shares.stream().map(this::row).toList();
  }

  private Row row(CarriedForward.Share share) {
    return RowFactory.create(
        edition.editionId(),
        edition.publication(),
        edition.country().code(),
        edition.gas().name(),
        share.sectorYear().sector(),
        share.sectorYear().year(),
        (long) share.places(),
        BigDecimal.valueOf(share.sameRatioPct()).setScale(DECIMALS, RoundingMode.HALF_EVEN),
        share.flagged());
  }
}
