package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.prognosis.Nation;
import se.klimatbokslut.domain.prognosis.SectorLevels;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

/** The editions of a nation's emissions by main sector. */
final class NationalSeries {
  private static final String ALL_SECTORS = "all";

  private final Map<String, Issue> issues = new HashMap<>();

  void add(Row row) {
    issues.computeIfAbsent(row.getAs("edition_id"), id -> new Issue(id, row)).add(row);
  }

  /** The nation by the newest edition. */
  Known newest(String gas) {
    return known(gas, issue -> true);
  }

  /** The nation by the newest edition dated before a day. */
  Known before(Date day, String gas) {
    return known(gas, issue -> issue.date.before(day));
  }

  private Known known(String gas, Predicate<Issue> visible) {
    Optional<Issue> newest = newest(visible);
    Nation nation =
        newest
            .map(issue -> issue.nation(gas))
            .orElseGet(() -> Nation.of(SectorLevels.NONE, SectorLevels.NONE));
    return new Known(nation, newest.map(issue -> issue.id));
  }

  private Optional<Issue> newest(Predicate<Issue> visible) {
    List<Issue> known = new ArrayList<>(issues.values().stream().filter(visible).toList());
    known.sort(
        Comparator.comparing((Issue issue) -> issue.date)
            .thenComparing(issue -> issue.number)
            .thenComparing(issue -> issue.id));
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
  }

  /** What is known of the nation, and from which edition; none when nothing is. */
  record Known(Nation nation, Optional<String> editionId) {}

  private static final class Issue {
    private final String id;
    private final Date date;
    private final long number;
    private final Map<String, SectorLevels.Builder> sectors = new HashMap<>();
    private final Map<String, SortedMap<Integer, Co2e>> totals = new HashMap<>();

    Issue(String id, Row row) {
      this.id = id;
      this.date = row.getAs("edition_date");
      this.number = row.<Long>getAs("issue");
    }

    void add(Row row) {
      String gas = row.getAs("gas");
      String sector = row.getAs("sector");
      int year = row.<Integer>getAs("year");
      Co2e amount = Co2e.ofTonnes(row.<BigDecimal>getAs("emissions_t"));
      if (sector.equals(ALL_SECTORS)) {
        totals.computeIfAbsent(gas, g -> new TreeMap<>()).put(year, amount);
      } else {
        sectors.computeIfAbsent(gas, g -> SectorLevels.builder()).add(sector, year, amount);
      }
    }

    Nation nation(String gas) {
      SectorLevels allGases =
          gas.equals(Gas.GHG.name()) ? SectorLevels.NONE : levels(Gas.GHG.name());
      return Nation.of(levels(gas), allGases).withTotals(totals.getOrDefault(gas, new TreeMap<>()));
    }

    private SectorLevels levels(String gas) {
      SectorLevels.Builder known = sectors.get(gas);
      return known == null ? SectorLevels.NONE : known.build();
    }
  }
}
