package se.klimatbokslut.domain.gate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.prognosis.Quantiles;
import se.klimatbokslut.domain.quantity.Co2e;

/** Every published figure of one edition of a territorial statistic, by row and year. */
public final class EditionFigures {
  private final String editionId;
  private final SortedMap<Line, SortedMap<Integer, Figure>> lines;
  private final SortedMap<Line, SortedMap<Integer, Figure>> remainders;
  private final SortedSet<Integer> years = new TreeSet<>();
  private final Map<Integer, Double> medians = new HashMap<>();

  private EditionFigures(Builder builder) {
    this.editionId = builder.editionId;
    this.lines = builder.lines;
    this.remainders = builder.remainders;
    lines.values().forEach(line -> years.addAll(line.keySet()));
    years.forEach(year -> medians.put(year, median(year)));
  }

  public static Builder of(String editionId) {
    return new Builder(editionId);
  }

  /** Collects the figures of an edition. */
  public static final class Builder {
    private final String editionId;
    private final SortedMap<Line, SortedMap<Integer, Figure>> lines = new TreeMap<>();
    private final SortedMap<Line, SortedMap<Integer, Figure>> remainders = new TreeMap<>();

    private Builder(String editionId) {
      this.editionId = editionId;
    }

    public Builder add(Line line, int year, Figure figure) {
      lines.computeIfAbsent(line, l -> new TreeMap<>()).put(year, figure);
      return this;
    }

    /** What a sector is more than its sub-sectors; not published, but the difference of both. */
    public Builder addRemainder(Line sector, int year, Figure figure) {
      remainders.computeIfAbsent(sector, l -> new TreeMap<>()).put(year, figure);
      return this;
    }

    /**
     * Sectors and totals of municipalities that the publication does not print are the sums of
     * their parts.
     */
    public EditionFigures build() {
      addSums(line -> !line.isWhole(), Line::whole);
      addSums(Line::isWhole, line -> Line.total(line.place()));
      return new EditionFigures(this);
    }

    private void addSums(Predicate<Line> isPart, UnaryOperator<Line> whole) {
      SortedMap<Line, SortedMap<Integer, Figure>> sums = new TreeMap<>();
      lines.forEach(
          (line, figures) -> {
            Line sum = whole.apply(line);
            if (line.isMunicipal() && isPart.test(line) && !lines.containsKey(sum)) {
              figures.forEach((year, figure) -> addTo(sums, sum, year, figure));
            }
          });
      lines.putAll(sums);
    }

    private static void addTo(
        SortedMap<Line, SortedMap<Integer, Figure>> sums, Line total, int year, Figure part) {
      sums.computeIfAbsent(total, t -> new TreeMap<>())
          .merge(year, part, (sum, more) -> new Figure(sum.amount().plus(more.amount()), sum.at()));
    }
  }

  /** The same of the places that another edition has too. */
  public EditionFigures inPlacesOf(EditionFigures other) {
    Set<String> places = other.municipalities();
    return filtered(line -> !line.isMunicipal() || places.contains(line.place()));
  }

  /** The same without some sectors, which totals lose as well. */
  EditionFigures without(Set<String> sectors) {
    if (sectors.isEmpty()) {
      return this;
    }
    EditionFigures left = filtered(line -> !sectors.contains(line.sector()));
    lines.forEach(
        (line, figures) -> {
          if (line.isWhole() && sectors.contains(line.sector())) {
            figures.forEach((year, figure) -> left.takeOff(line.place(), year, figure));
          }
        });
    return left.withMedians();
  }

  private void takeOff(String place, int year, Figure part) {
    lines
        .getOrDefault(Line.total(place), new TreeMap<>())
        .computeIfPresent(
            year, (y, total) -> new Figure(total.amount().minus(part.amount()), total.at()));
  }

  /** A copy. */
  private EditionFigures filtered(Predicate<Line> kept) {
    Builder copy = of(editionId);
    lines.forEach(
        (line, figures) -> {
          if (kept.test(line)) {
            figures.forEach((year, figure) -> copy.add(line, year, figure));
          }
        });
    remainders.forEach(
        (line, figures) -> {
          if (kept.test(line)) {
            figures.forEach((year, figure) -> copy.addRemainder(line, year, figure));
          }
        });
    return new EditionFigures(copy);
  }

  private EditionFigures withMedians() {
    years.forEach(year -> medians.put(year, median(year)));
    return this;
  }

  public String editionId() {
    return editionId;
  }

  public SortedSet<Integer> years() {
    return Collections.unmodifiableSortedSet(years);
  }

  /** True for an edition without figures of places, such as a list. */
  public boolean isEmpty() {
    return lines().isEmpty();
  }

  SortedSet<Line> lines() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(lines.keySet()));
  }

  /** Rows of whole sectors and totals of municipalities. */
  Stream<Line> municipal() {
    return lines.keySet().stream().filter(line -> line.isMunicipal() && line.isWhole());
  }

  /** Rows of sub-sectors of municipalities. */
  Stream<Line> subsectors() {
    return lines.keySet().stream().filter(line -> line.isMunicipal() && !line.isWhole());
  }

  /** What whole sectors are more than their sub-sectors. */
  SortedMap<Line, SortedMap<Integer, Figure>> remainders() {
    return Collections.unmodifiableSortedMap(remainders);
  }

  SortedSet<String> municipalities() {
    return municipal().map(Line::place).collect(Collectors.toCollection(TreeSet::new));
  }

  SortedMap<Integer, Figure> of(Line line) {
    return lines.getOrDefault(line, Collections.emptySortedMap());
  }

  Optional<Figure> at(Line line, int year) {
    return Optional.ofNullable(of(line).get(year));
  }

  /** Where a row begins. */
  Optional<SourceCell> cell(Line line) {
    return of(line).values().stream().map(Figure::at).findFirst();
  }

  /** The row of a line, without the column. */
  Optional<SourceCell> row(Line line) {
    return cell(line).map(at -> new SourceCell(at.file(), at.sheet(), at.row(), ""));
  }

  int cells() {
    return lines.values().stream().mapToInt(Map::size).sum();
  }

  /** Total of the municipality in the middle, in tonnes; 0 without municipalities. */
  double medianTown(int year) {
    return medians.getOrDefault(year, 0.0);
  }

  private double median(int year) {
    DoubleStream totals =
        municipal()
            .filter(Line::isTotal)
            .flatMap(line -> at(line, year).stream())
            .mapToDouble(Figure::tonnes);
    double[] values = totals.toArray();
    return values.length == 0 ? 0 : Quantiles.of(DoubleStream.of(values)).at(0.5);
  }

  static Co2e rounded(double tonnes) {
    return Co2e.ofTonnes(Math.rint(tonnes * 10) / 10);
  }
}
