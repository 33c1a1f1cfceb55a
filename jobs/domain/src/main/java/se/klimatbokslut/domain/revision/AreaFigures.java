package se.klimatbokslut.domain.revision;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.domain.quantity.Co2e;

/** What one edition says of one area in one gas, by sector and year. */
public final class AreaFigures {
  private final IssuedEdition edition;
  private final SortedMap<SectorYear, PublishedFigure> figures;

  private AreaFigures(IssuedEdition edition, SortedMap<SectorYear, PublishedFigure> figures) {
    this.edition = edition;
    this.figures = Collections.unmodifiableSortedMap(figures);
  }

  /** Figures of one sector and year add up; a year without a total of its own gets their sum. */
  public static final class Builder {
    private final IssuedEdition edition;
    private final SortedMap<SectorYear, PublishedFigure> figures = new TreeMap<>();

    public Builder(IssuedEdition edition) {
      this.edition = edition;
    }

    public Builder add(String sector, int year, Co2e amount, Optional<String> label) {
      return add(new SectorYear(sector, year), new PublishedFigure(amount, label, false));
    }

    public Builder add(SectorYear at, PublishedFigure figure) {
      figures.merge(at, figure, PublishedFigure::plus);
      return this;
    }

    public AreaFigures build() {
      SortedMap<SectorYear, PublishedFigure> all = new TreeMap<>();
      figures.forEach(
          (at, figure) -> {
            PublishedFigure part =
                new PublishedFigure(figure.amount(), Optional.empty(), figure.corrected());
            all.merge(new SectorYear(SectorYear.ALL, at.year()), part, PublishedFigure::plus);
          });
      all.putAll(figures);
      return new AreaFigures(edition, all);
    }
  }

  IssuedEdition edition() {
    return edition;
  }

  Optional<PublishedFigure> at(SectorYear sectorYear) {
    return Optional.ofNullable(figures.get(sectorYear));
  }

  /** What some sectors make of a figure: of the total what they are, of one of them itself. */
  Co2e amountOf(Set<String> sectors, SectorYear of) {
    return sectors.stream()
        .filter(sector -> of.sector().equals(SectorYear.ALL) || of.sector().equals(sector))
        .flatMap(sector -> at(new SectorYear(sector, of.year())).stream())
        .map(PublishedFigure::amount)
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  /** Whether it has the area in any year, but never this sector. */
  boolean lacksSector(String sector) {
    return !figures.isEmpty()
        && figures.keySet().stream().noneMatch(held -> held.sector().equals(sector));
  }

  /** Sectors and years that either of the two has. */
  SortedSet<SectorYear> with(AreaFigures other) {
    SortedSet<SectorYear> either = new TreeSet<>(figures.keySet());
    either.addAll(other.figures.keySet());
    return either;
  }
}
