package se.klimatbokslut.domain.prognosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Groups of areas that are about equally hard to estimate: by the share of their emissions that
 * comes from sectors in which single plants decide.
 *
 * @param plantSectors codes of those sectors, industry and power
 * @param edgesPct shares in percent at which one group ends and the next begins, rising
 */
public record SectorMix(Set<String> plantSectors, List<Integer> edgesPct) {
  private static final int WHOLE = 100;

  public SectorMix {
    plantSectors = Set.copyOf(plantSectors);
    edgesPct = List.copyOf(edgesPct);
  }

  /** The groups' ids, the easiest first: {@code plants-0-5-pct}. */
  public List<String> groups() {
    return IntStream.rangeClosed(0, edgesPct.size()).mapToObj(this::id).toList();
  }

  /** Empty for an area without complete figures, or without emissions, in the year. */
  public Optional<String> groupOf(SectorLevels levels, int year) {
    return levels
        .total(year)
        .filter(total -> total.compareTo(Co2e.ZERO) > 0)
        .map(total -> WHOLE * plants(levels, year).toTonnes() / total.toTonnes())
        .map(share -> id((int) edgesPct.stream().filter(edge -> share >= edge).count()));
  }

  private Co2e plants(SectorLevels levels, int year) {
    return plantSectors.stream()
        .flatMap(sector -> levels.at(sector, year).stream())
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private String id(int group) {
    int from = group == 0 ? 0 : edgesPct.get(group - 1);
    int to = group == edgesPct.size() ? WHOLE : edgesPct.get(group);
    return "plants-" + from + "-" + to + "-pct";
  }
}
