package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.Finding;

/**
 * Cells that are off by a power of ten, against a held edition or, where none holds the year,
 * against the years beside it.
 */
final class UnitSlips {
  private final Delivery delivery;
  private final GateRules.Slips rule;
  private final Map<Line, List<Line>> partsOf;

  UnitSlips(Delivery delivery) {
    this.delivery = delivery;
    this.rule = delivery.rules().slips();
    this.partsOf = delivery.subject().subsectors().collect(Collectors.groupingBy(Line::whole));
  }

  /**
   * Against the same years of another edition. Small rows and sub-sectors are noise cell by cell,
   * but not when all their years slipped together.
   */
  List<Finding> against(EditionFigures held) {
    List<ComparedCell> cells = cells(delivery.subject().municipal(), held);
    List<Finding> findings = groups(held).findings(comparable(cells, held, rule.floorPct()));
    if (findings.isEmpty()) {
      cells.addAll(cells(delivery.subject().subsectors(), held));
      return groups(held).rows(comparable(cells, held, rule.rowFloorPct()));
    }
    return findings;
  }

  private List<ComparedCell> cells(Stream<Line> lines, EditionFigures held) {
    List<ComparedCell> cells = new ArrayList<>();
    lines.forEach(
        line ->
            delivery
                .subject()
                .of(line)
                .forEach(
                    (year, found) ->
                        held.at(line, year)
                            .map(before -> compared(line, year, found, before.tonnes(), true))
                            .ifPresent(cells::add)));
    return cells;
  }

  /** Years against those beside them in the same file. */
  List<Finding> among(SortedSet<Integer> years) {
    SteadySectors steady = new SteadySectors(delivery.subject(), rule);
    List<ComparedCell> cells = new ArrayList<>();
    delivery
        .subject()
        .municipal()
        .forEach(
            line -> {
              boolean single = line.isTotal() || steady.contains(line.sector());
              years.forEach(year -> beside(line, year, single).ifPresent(cells::add));
            });
    return new SlippedGroups(delivery, "the years beside it")
        .findings(comparable(cells, delivery.subject(), rule.floorPct()));
  }

  private SlippedGroups groups(EditionFigures held) {
    return new SlippedGroups(delivery, held.editionId());
  }

  private List<ComparedCell> comparable(
      List<ComparedCell> cells, EditionFigures reference, double floorPct) {
    return cells.stream().filter(cell -> isComparable(cell, reference, floorPct)).toList();
  }

  private boolean isComparable(ComparedCell cell, EditionFigures reference, double floorPct) {
    double floor = reference.medianTown(cell.year()) * floorPct / 100;
    return cell.found().tonnes() > 0
        && cell.expected() > 0
        && Math.max(cell.found().tonnes(), cell.expected()) > floor;
  }

  /** Both years beside it must agree, at an end of the series the two nearest. */
  private Optional<ComparedCell> beside(Line line, int year, boolean single) {
    SortedMap<Integer, Figure> series = delivery.subject().of(line);
    Figure found = series.get(year);
    List<Figure> beside = neighbours(series, year);
    if (found == null || beside.isEmpty()) {
      return Optional.empty();
    }
    ComparedCell cell = compared(line, year, found, beside.get(0).tonnes(), single);
    boolean agreed =
        beside.stream().allMatch(other -> power(found.tonnes(), other.tonnes()) == cell.power())
            && agreesWithParts(cell);
    return Optional.of(
        agreed ? cell : new ComparedCell(line, year, found, cell.expected(), 0, single));
  }

  /**
   * A sector that is ten times as large because one of its parts is three hundred times as large
   * has not slipped: whoever mistakes a unit mistakes it for a part. (Inverclyde's agriculture of
   * 2020 in the British edition.) A sum that slipped alone differs from its parts.
   */
  private boolean agreesWithParts(ComparedCell cell) {
    List<Line> parts = partsOf.getOrDefault(cell.line(), List.of());
    return cell.power() == 0
        || parts.isEmpty()
        || parts.stream().anyMatch(part -> slippedAlike(part, cell));
  }

  private boolean slippedAlike(Line part, ComparedCell cell) {
    SortedMap<Integer, Figure> series = delivery.subject().of(part);
    Figure found = series.get(cell.year());
    return found != null
        && neighbours(series, cell.year()).stream()
            .anyMatch(other -> power(found.tonnes(), other.tonnes()) == cell.power());
  }

  /** The year before and the year after; at an end of the series the two nearest years. */
  private static List<Figure> neighbours(SortedMap<Integer, Figure> series, int year) {
    List<Figure> others = new ArrayList<>();
    series.forEach(
        (other, figure) -> {
          if (other != year) {
            others.add(figure);
          }
        });
    int before = series.headMap(year).size();
    int from = Math.max(0, Math.min(before - 1, others.size() - 2));
    return others.subList(from, Math.min(from + 2, others.size()));
  }

  private ComparedCell compared(
      Line line, int year, Figure found, double expected, boolean single) {
    return new ComparedCell(line, year, found, expected, power(found.tonnes(), expected), single);
  }

  private int power(double found, double expected) {
    return powerOfTen(found, expected).orElse(0);
  }

  private OptionalInt powerOfTen(double found, double expected) {
    if (found <= 0 || expected <= 0) {
      return OptionalInt.empty();
    }
    double logarithm = Math.log10(found / expected);
    long power = Math.round(logarithm);
    boolean near = Math.abs(logarithm - power) <= rule.tolerance();
    return near && power != 0 && Math.abs(power) <= rule.powers()
        ? OptionalInt.of((int) power)
        : OptionalInt.empty();
  }
}
