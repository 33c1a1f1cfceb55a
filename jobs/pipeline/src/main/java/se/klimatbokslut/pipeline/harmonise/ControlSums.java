package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.RoundedTotals;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.method.GateFile;

/**
 * Published totals against the parts they are made of, as far as an edition prints both.
 *
 * <p>Below the nation the waste sub-sectors of the edition of 2024 place one plant elsewhere than
 * its sector total does (Kumla, 128 kt); such differences are told and not refused.
 */
final class ControlSums {
  private static final double PERCENT = 100;
  private static final Co2e KILOGRAM = Co2e.ofTonnes(new BigDecimal("0.001"));
  private static final Severity ERROR = GateFile.standard().severity("total-differs-from-parts");
  private static final GateRules.Sums TOLERANCES = GateFile.standard().sums();

  private final List<CodedEmission> rows;
  private final Edition edition;

  ControlSums(List<CodedEmission> rows, Edition edition) {
    this.rows = rows;
    this.edition = edition;
  }

  private record Difference(CodedEmission total, Co2e parts, Co2e tolerance) {
    Co2e size() {
      Co2e difference = total.amount().minus(parts);
      return difference.isNegative() ? difference.negated() : difference;
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(tell("sectors of a place against all", ERROR, sectors(ofSectors())));
    rounded().ifPresent(findings::add);
    findings.addAll(tell("municipalities against their county", ERROR, municipalities()));
    findings.addAll(
        tell("sub-sectors against their sector in the nation", ERROR, subsectors(true)));
    findings.addAll(tell("sub-sectors against their sector", Severity.WARNING, subsectors(false)));
    findings.addAll(tell("counties against the nation", ERROR, counties()));
    return findings;
  }

  /** Sums that differ by what both sides may have been rounded, from a kilogram on. */
  private Optional<Finding> rounded() {
    List<Difference> rounded =
        sectors(KILOGRAM).stream()
            .filter(difference -> difference.size().compareTo(ofSectors()) <= 0)
            .toList();
    return rounded.stream()
        .max(Comparator.comparing(Difference::size))
        .map(
            worst ->
                new RoundedTotals(
                    worst.total().at(edition.fileName()),
                    worst.total().labels(),
                    rounded.size(),
                    tonnes(worst.total().amount()),
                    tonnes(worst.parts())));
  }

  private List<Difference> sectors(Co2e tolerance) {
    return differences(
        row -> row.isOf(SectorCode.Kind.SECTOR_TOTAL),
        row -> row.isOf(SectorCode.Kind.GRAND_TOTAL),
        row -> List.of(row.placeId(), row.raw().year()),
        row -> List.of(row.placeId(), row.raw().year()),
        total -> tolerance);
  }

  private Co2e ofSectors() {
    return declared().orElseGet(this::ofRule);
  }

  private Optional<Co2e> declared() {
    return Publications.tolerance(edition.publication()).map(Co2e::ofTonnes);
  }

  private Co2e ofRule() {
    boolean rounded = Publications.roundedTo(edition.publication()).isPresent();
    return Co2e.ofTonnes(rounded ? TOLERANCES.tenthsT() : TOLERANCES.sectorsT());
  }

  private List<Difference> subsectors(boolean ofNation) {
    Function<CodedEmission, Object> key =
        row -> List.of(row.placeId(), row.raw().year(), row.sector().sector());
    Predicate<CodedEmission> wanted = row -> (row.level() == PlaceLevel.NATION) == ofNation;
    return differences(
        wanted.and(row -> row.isOf(SectorCode.Kind.LEAF)),
        wanted.and(row -> row.isOf(SectorCode.Kind.SECTOR_TOTAL)),
        key,
        key,
        total -> Co2e.ofTonnes(TOLERANCES.subsectorsT()));
  }

  private List<Difference> municipalities() {
    return differences(
        row -> row.level() == PlaceLevel.MUNICIPALITY,
        row -> row.level() == PlaceLevel.COUNTY,
        row -> List.of(row.countyId(), row.raw().year(), row.sector()),
        row -> List.of(row.placeId(), row.raw().year(), row.sector()),
        total -> Co2e.ofTonnes(TOLERANCES.municipalitiesT()));
  }

  private List<Difference> counties() {
    Predicate<CodedEmission> all = row -> row.isOf(SectorCode.Kind.GRAND_TOTAL);
    return differences(
        all.and(row -> row.level() == PlaceLevel.COUNTY),
        all.and(row -> row.level() == PlaceLevel.NATION),
        row -> row.raw().year(),
        row -> row.raw().year(),
        total -> total.times(TOLERANCES.unallocatedPct() / PERCENT));
  }

  /** Totals that differ from the sum of their parts; totals without parts are not looked at. */
  private List<Difference> differences(
      Predicate<CodedEmission> isPart,
      Predicate<CodedEmission> isTotal,
      Function<CodedEmission, Object> partKey,
      Function<CodedEmission, Object> totalKey,
      Function<Co2e, Co2e> tolerance) {
    Map<Object, Co2e> sums = new HashMap<>();
    rows.stream()
        .filter(isPart)
        .forEach(row -> sums.merge(partKey.apply(row), row.amount(), Co2e::plus));
    return rows.stream()
        .filter(isTotal)
        .filter(total -> sums.containsKey(totalKey.apply(total)))
        .map(
            total ->
                new Difference(
                    total,
                    sums.getOrDefault(totalKey.apply(total), Co2e.ZERO),
                    tolerance.apply(total.amount())))
        .filter(difference -> difference.size().compareTo(difference.tolerance()) > 0)
        .toList();
  }

  /** One finding a main sector with its largest difference, so a systematic one is told once. */
  private List<Finding> tell(String what, Severity severity, List<Difference> differences) {
    Map<String, List<Difference>> bySector = new TreeMap<>();
    for (Difference difference : differences) {
      bySector
          .computeIfAbsent(difference.total().raw().mainLabel(), label -> new ArrayList<>())
          .add(difference);
    }
    return bySector.values().stream().map(group -> finding(what, severity, group)).toList();
  }

  private Finding finding(String what, Severity severity, List<Difference> group) {
    Difference worst = group.stream().max(Comparator.comparing(Difference::size)).orElseThrow();
    String place =
        "%s, %s (the largest of %d such differences)"
            .formatted(what, worst.total().labels(), group.size());
    return new TotalDiffersFromParts(
        worst.total().at(edition.fileName()),
        place,
        tonnes(worst.total().amount()),
        tonnes(worst.parts()),
        tonnes(worst.tolerance()),
        severity);
  }

  private static BigDecimal tonnes(Co2e amount) {
    return amount.tonnes().stripTrailingZeros();
  }
}
