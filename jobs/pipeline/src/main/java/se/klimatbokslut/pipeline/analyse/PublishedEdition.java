package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.prognosis.SectorLevels;
import se.klimatbokslut.domain.prognosis.SectorYear;
import se.klimatbokslut.domain.quantity.Co2e;

/** What one edition says of the areas of a country, for one gas. */
final class PublishedEdition {
  static final Comparator<PublishedEdition> OLDEST_FIRST =
      Comparator.comparing((PublishedEdition edition) -> edition.date)
          .thenComparing(edition -> edition.issue)
          .thenComparing(edition -> edition.id);

  final String id;
  final String publication;
  final String gas;
  final Date date;
  private final long issue;
  private final Map<String, SectorLevels.Builder> municipalities = new HashMap<>();
  private final Map<String, SectorLevels.Builder> countiesAndNations = new HashMap<>();
  private final Set<SectorYear> carriedForward = new HashSet<>();

  PublishedEdition(Row any) {
    this.id = any.getAs("edition_id");
    this.publication = any.getAs("publication");
    this.gas = any.getAs("gas");
    this.date = any.getAs("edition_date");
    this.issue = any.<Long>getAs("issue");
  }

  void add(Row row) {
    switch (row.<String>getAs("kind")) {
      case PrognosisFigures.MUNICIPALITY -> add(row, municipalities);
      case PrognosisFigures.CARRIED_FORWARD ->
          carriedForward.add(new SectorYear(row.getAs("sector"), row.<Integer>getAs("year")));
      default -> add(row, countiesAndNations);
    }
  }

  private static void add(Row row, Map<String, SectorLevels.Builder> areas) {
    areas
        .computeIfAbsent(row.getAs("area_id"), area -> SectorLevels.builder())
        .add(
            row.getAs("sector"),
            row.<Integer>getAs("year"),
            Co2e.ofTonnes(row.<BigDecimal>getAs("emissions_t")));
  }

  /** Levels by municipality. */
  Map<String, SectorLevels> municipalities() {
    return built(municipalities);
  }

  /** Levels by county or nation; empty for publications that print no such rows. */
  Map<String, SectorLevels> countiesAndNations() {
    return built(countiesAndNations);
  }

  Set<SectorYear> carriedForward() {
    return carriedForward;
  }

  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    municipalities().values().forEach(levels -> years.addAll(levels.years()));
    return years;
  }

  /** The nation as this edition has it: its own row, else the sum of its municipalities. */
  SectorLevels nation(String country) {
    SectorLevels.Builder own = countiesAndNations.get(country);
    if (own != null) {
      return own.build();
    }
    SectorLevels.Builder sum = SectorLevels.builder();
    municipalities().values().forEach(sum::addAll);
    return sum.build();
  }

  private static Map<String, SectorLevels> built(Map<String, SectorLevels.Builder> areas) {
    Map<String, SectorLevels> levels = new TreeMap<>();
    areas.forEach((area, builder) -> levels.put(area, builder.build()));
    return levels;
  }
}
