package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.prognosis.Plants;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

/** What is known of one country: the editions of its publications, its national series, plants. */
final class CountryFigures {
  private final Map<String, PublishedEdition> editions = new TreeMap<>();
  private final NationalSeries national = new NationalSeries();
  private final List<Row> plants = new ArrayList<>();

  CountryFigures(Iterator<Row> rows) {
    rows.forEachRemaining(this::add);
  }

  private void add(Row row) {
    switch (row.<String>getAs("kind")) {
      case PrognosisFigures.NATIONAL_SERIES -> national.add(row);
      case PrognosisFigures.PLANT -> plants.add(row);
      default ->
          editions
              .computeIfAbsent(row.getAs("edition_id"), id -> new PublishedEdition(row))
              .add(row);
    }
  }

  /** The editions of each publication, oldest first; those without municipalities left out. */
  Collection<List<PublishedEdition>> publications() {
    return editions.values().stream()
        .filter(edition -> !edition.municipalities().isEmpty())
        .sorted(PublishedEdition.OLDEST_FIRST)
        .collect(
            Collectors.groupingBy(
                edition -> edition.publication, TreeMap::new, Collectors.toList()))
        .values();
  }

  NationalSeries national() {
    return national;
  }

  /** Plants whose gas is part of what is estimated. */
  Plants plants(String gas) {
    Map<List<String>, SortedMap<Integer, Co2e>> years = new HashMap<>();
    List<Row> sameGasFirst = new ArrayList<>(plants);
    sameGasFirst.sort(Comparator.comparing(row -> !gas.equals(row.<String>getAs("gas"))));
    for (Row row : sameGasFirst) {
      if (isPartOf(row.getAs("gas"), gas)) {
        List<String> key = List.of(row.getAs("name"), row.getAs("area_id"), row.getAs("sector"));
        years
            .computeIfAbsent(key, k -> new TreeMap<>())
            .merge(
                row.<Integer>getAs("year"),
                Co2e.ofTonnes(row.<BigDecimal>getAs("emissions_t")),
                (one, other) -> one);
      }
    }
    return new Plants(
        years.entrySet().stream()
            .map(
                entry ->
                    new Plants.Plant(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getValue()))
            .toList());
  }

  /** Carbon dioxide weighs the same alone and among all gases; the other gases do not. */
  private static boolean isPartOf(String plantGas, String gas) {
    return plantGas.equals(gas) || (gas.equals(Gas.GHG.name()) && plantGas.equals(Gas.CO2.name()));
  }
}
