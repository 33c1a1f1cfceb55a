package se.klimatbokslut.publish.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.explain.Explanation;
import se.klimatbokslut.domain.explain.SectorLevels;
import se.klimatbokslut.domain.explain.SectorPart;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.publish.explain.NationReader.SectorGrowth;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * A change with the figures it was worked out from.
 *
 * @param before the first year as the edition before had it; empty when there was none
 */
record ExplainedChange(
    ChangeQuestion question,
    SectorYear from,
    SectorYear to,
    Optional<SectorYear> before,
    Map<String, SectorGrowth> nation,
    Explanation explanation) {

  /**
   * Reads the figures and explains the change.
   *
   * @throws CannotExplainException when the release lacks a year, or a sector in one of them
   */
  static ExplainedChange of(ReleaseDatabase database, ChangeQuestion question) {
    SectorReader reader = new SectorReader(database, question);
    SectorYear from = held(reader, question, question.from());
    SectorYear to = held(reader, question, question.to());
    requireSameSectors(question, from, to);
    Optional<SectorYear> before = reader.before(question.from());
    Map<String, SectorGrowth> nation = new NationReader(database).growth(question, from, to);
    Explanation explanation =
        Explanation.of(
            levels(from, to, nation), before.filter(from::hasSectorsOf).map(SectorYear::total));
    return new ExplainedChange(question, from, to, before, nation, explanation);
  }

  /** Sectors by the size of their change, the largest first. */
  List<SectorPart> sectorsBySize() {
    return explanation.sectors().stream()
        .sorted(
            Comparator.comparing((SectorPart part) -> magnitude(part.change()))
                .reversed()
                .thenComparing(part -> part.levels().sector()))
        .toList();
  }

  Optional<NationalSource> sourceOf(SectorPart part) {
    return part.national()
        .flatMap(known -> Optional.ofNullable(nation.get(part.levels().sector())))
        .map(SectorGrowth::source);
  }

  private static long magnitude(Co2e amount) {
    return Math.abs(amount.milligrams());
  }

  private static SectorYear held(SectorReader reader, ChangeQuestion question, int year) {
    return reader
        .now(year)
        .orElseThrow(
            () ->
                new CannotExplainException(
                    "The release has no territorial %s of %s in %d. Held: %s"
                        .formatted(
                            question.gas(),
                            question.municipalityId(),
                            year,
                            listed(reader.yearsByGas()))));
  }

  private static String listed(Map<String, SortedSet<Integer>> years) {
    return years.isEmpty()
        ? "no year of any gas"
        : years.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + " " + YearRange.listed(entry.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static void requireSameSectors(ChangeQuestion question, SectorYear from, SectorYear to) {
    if (!from.hasSectorsOf(to)) {
      throw new CannotExplainException(
          ("Cannot explain a change of %s: %d has figures for the sectors %s, %d for %s;"
                  + " missing is not zero. Choose years that have the same sectors.")
              .formatted(
                  question.municipalityId(),
                  from.year(),
                  from.inOrder().keySet(),
                  to.year(),
                  to.inOrder().keySet()));
    }
  }

  private static List<SectorLevels> levels(
      SectorYear from, SectorYear to, Map<String, SectorGrowth> nation) {
    return from.inOrder().entrySet().stream()
        .map(
            sector ->
                new SectorLevels(
                    sector.getKey(),
                    sector.getValue(),
                    to.sectors().getOrDefault(sector.getKey(), Co2e.ZERO),
                    Optional.ofNullable(nation.get(sector.getKey())).map(SectorGrowth::growth)))
        .toList();
  }
}
