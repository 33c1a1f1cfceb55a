package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.register.CountedIndicator;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.Indicator;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.pipeline.analyse.EvidenceLine;
import se.klimatbokslut.pipeline.analyse.EvidenceLines;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.targets.TargetDefinition;

/** The evidence on one target that its scope counts. */
final class EvidenceInScope {
  private final TracedRow row;
  private final Target target;
  private final ScopeRule scope;
  private final List<TracedRow> evidence;

  private EvidenceInScope(TracedRow row, RowSource release) {
    this.row = row;
    this.target = TargetDefinition.read(row.text("municipality_id"), row.text("definition"));
    this.scope = target.head().scope();
    this.evidence =
        release
            .rows(Selection.of(Table.OUT_EVIDENCE).with("target_id", row.text("target_id")))
            .stream()
            .filter(this::counts)
            .toList();
  }

  /** Empty when the release lacks the target. */
  static Optional<EvidenceInScope> of(String targetId, RowSource release) {
    return release
        .row(Selection.of(Table.CORE_TARGET).with("target_id", targetId))
        .map(row -> new EvidenceInScope(row, release));
  }

  TracedRow targetRow() {
    return row;
  }

  Target target() {
    return target;
  }

  List<TracedRow> all() {
    return evidence;
  }

  /** Of a year and those before it. */
  List<TracedRow> through(int year) {
    return evidence.stream().filter(line -> line.year("year") <= year).toList();
  }

  List<TracedRow> ofKind(String kind, int from, int to) {
    return evidence.stream()
        .filter(
            line -> line.is("kind", kind) && line.year("year") >= from && line.year("year") <= to)
        .toList();
  }

  /** Evidence of a year that is so called, whether the scope counts it or not. */
  static List<TracedRow> of(String kind, TracedRow bridge, RowSource release) {
    return release.rows(
        Selection.of(Table.OUT_EVIDENCE)
            .with("target_id", bridge.text("target_id"))
            .with("kind", kind)
            .with("year", bridge.text("year")));
  }

  /** What a figure comes from that is the emissions of years inside the scope. */
  List<Source> emissions(String figure, TracedRow of, int from, int to) {
    boolean exact = isPlainSum() && of.has(figure);
    return sources(
        figure,
        exact ? Role.SUM_OF : Role.RESTS_ON,
        exact ? Role.TAKEN_OFF : Role.RESTS_ON,
        from,
        to);
  }

  /** What a figure comes from that follows from the emissions of a year by a formula. */
  List<Source> restingOn(int year, String figure) {
    return restingOn(year, year, figure);
  }

  /** The same for the emissions of several years. */
  List<Source> restingOn(int from, int to, String figure) {
    return sources(figure, Role.RESTS_ON, Role.RESTS_ON, from, to);
  }

  /** The year that the target is measured from, where the statistics give its level. */
  Optional<Integer> baseYear() {
    return target.baseLevel(statistics()).map(PathStart::year);
  }

  /** What judges the target. */
  Statistics statistics() {
    return new EvidenceLines(evidence.stream().map(EvidenceInScope::line).toList()).statistics();
  }

  private static EvidenceLine line(TracedRow row) {
    return new EvidenceLine(
        row.text("kind"),
        row.text("name"),
        row.year("year"),
        row.number("amount").orElseThrow(),
        row.text("unit"),
        row.text("status"),
        row.text("edition_id"));
  }

  private List<Source> sources(String figure, Role sectors, Role facilities, int from, int to) {
    List<Source> sources = new ArrayList<>();
    add(figure, sectors, ofKind("sector", from, to), sources);
    add(figure, facilities, ofKind("facility", from, to), sources);
    for (String kind :
        List.of("population", "nation-population", "nation-international-transport")) {
      add(figure, Role.RESTS_ON, ofKind(kind, from, to), sources);
    }
    return sources;
  }

  private static void add(String figure, Role role, List<TracedRow> rows, List<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, role, "amount", rows));
    }
  }

  /** Emissions are the sum of sectors less facilities, unless a share by population is added. */
  boolean isPlainSum() {
    return scope.internationalTransport() != InternationalTransport.PER_CAPITA;
  }

  private boolean counts(TracedRow line) {
    String name = line.text("name");
    return switch (line.text("kind")) {
      case "sector", "previous-sector" -> isOfEmissions() && scope.counts(name);
      case "prognosis-band" -> isOfEmissions() && (name.equals("all") || scope.counts(name));
      case "facility" -> isOfEmissions() && takenOff().contains(name);
      case "indicator" -> indicators().contains(name);
      case "all-gases", "beside-inventory" -> false;
      case "not-allocated", "not-allocated-most" -> isOfEmissions() && scope.counts(name);
      case "per-person" -> isOfEmissions();
      case "population" -> isPerPerson() || !isPlainSum();
      default -> isOfEmissions() && !isPlainSum();
    };
  }

  private boolean isOfEmissions() {
    return target.countsEmissions();
  }

  private Set<String> takenOff() {
    return scope.withoutFacilities().stream().map(ExcludedFacility::id).collect(Collectors.toSet());
  }

  private Set<String> indicators() {
    if (target instanceof Indicator share) {
      return Set.of(share.indicator());
    }
    if (target instanceof Register register) {
      return Set.of(register.register());
    }
    boolean countsSinks =
        target instanceof NetZero
            || (target instanceof CarbonBudgetTarget budget && budget.negativeEmissionsRepay());
    return countsSinks ? Set.of(CountedIndicator.SINKS.id()) : Set.of();
  }

  private boolean isPerPerson() {
    return (target instanceof LevelCeiling ceiling
            && ceiling.unit() == CeilingUnit.TONNES_PER_PERSON)
        || (target instanceof ReductionFromBase reduction && reduction.perPerson());
  }
}
