package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.UnitSlip;

/**
 * Slipped cells told once with the largest group that slipped together: file, year, sector, row.
 */
final class SlippedGroups {
  private final Delivery delivery;
  private final String reference;
  private final List<Finding> findings = new ArrayList<>();
  private List<ComparedCell> left = List.of();

  SlippedGroups(Delivery delivery, String reference) {
    this.delivery = delivery;
    this.reference = reference;
  }

  List<Finding> findings(List<ComparedCell> cells) {
    left = new ArrayList<>(cells);
    tell(cell -> "the whole file", SlippedGroups::spansYears, cell -> true);
    tell(cell -> "column " + cell.year(), SlippedGroups::isGroup, cell -> true);
    tell(SlippedGroups::sector, SlippedGroups::spansYears, cell -> true);
    tell(cell -> sector(cell) + " in " + cell.year(), SlippedGroups::isGroup, cell -> true);
    tell(this::place, SlippedGroups::spansYears, ComparedCell::single);
    tell(this::row, SlippedGroups::spansYears, ComparedCell::single);
    tell(cell -> place(cell) + " in " + cell.year(), SlippedGroups::isGroup, ComparedCell::single);
    tell(cell -> row(cell) + " in " + cell.year(), one -> true, ComparedCell::single);
    return findings;
  }

  /** Only rows that slipped in several years together. */
  List<Finding> rows(List<ComparedCell> cells) {
    left = new ArrayList<>(cells);
    tell(this::row, this::isLong, cell -> true);
    return findings;
  }

  private static String sector(ComparedCell cell) {
    Line line = cell.line();
    return "sector " + line.sector() + (line.isWhole() ? "" : ", sub-sector " + line.subsector());
  }

  private String place(ComparedCell cell) {
    return delivery.nameAndId(cell.line().place());
  }

  private String row(ComparedCell cell) {
    return place(cell) + ", " + sector(cell);
  }

  private static boolean isGroup(List<ComparedCell> slipped) {
    return slipped.size() > 1;
  }

  private static boolean spansYears(List<ComparedCell> slipped) {
    return slipped.stream().map(ComparedCell::year).distinct().count() > 1;
  }

  private boolean isLong(List<ComparedCell> slipped) {
    return slipped.size() >= delivery.rules().slips().rowYears();
  }

  private void tell(
      Function<ComparedCell, String> group,
      Predicate<List<ComparedCell>> isWhole,
      Predicate<ComparedCell> eligible) {
    Map<String, List<ComparedCell>> groups =
        left.stream()
            .filter(eligible)
            .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    groups.forEach((what, cells) -> tell(what, cells, isWhole));
  }

  private void tell(String what, List<ComparedCell> cells, Predicate<List<ComparedCell>> isWhole) {
    Map<Integer, List<ComparedCell>> byPower =
        cells.stream()
            .filter(ComparedCell::slipped)
            .collect(Collectors.groupingBy(ComparedCell::power, TreeMap::new, Collectors.toList()));
    byPower.forEach(
        (power, slipped) -> {
          double share = 100.0 * slipped.size() / cells.size();
          if (isWhole.test(slipped) && share >= delivery.rules().slips().groupPct()) {
            findings.add(finding(what, power, slipped));
            left.removeAll(Set.copyOf(slipped));
          }
        });
  }

  private Finding finding(String what, int power, List<ComparedCell> slipped) {
    ComparedCell largest =
        slipped.stream().max(Comparator.comparingDouble(ComparedCell::expected)).orElseThrow();
    List<String> places = slipped.stream().map(cell -> cell.line().place()).distinct().toList();
    return new UnitSlip(
        largest.found().at(),
        what,
        places.size() == 1 ? places.get(0) : "",
        power,
        slipped.size(),
        largest.found().amount(),
        EditionFigures.rounded(largest.expected()),
        reference,
        delivery.rules().severity("unit-slip"));
  }
}
