package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.Measurement;
import se.klimatbokslut.domain.trend.PeerFigures;
import se.klimatbokslut.domain.trend.PeerMethod;

/** The figures that one method is computed from, and the rows that it makes of them. */
final class MethodRows {
  private final PeerMethod method;
  private final Map<String, SortedMap<Integer, Co2e>> towns = new HashMap<>();
  private final Map<DeductedFacility, SortedMap<Integer, Co2e>> facilities = new HashMap<>();
  private String editionId = "";

  MethodRows(PeerMethod method, Iterator<Row> rows) {
    this.method = method;
    rows.forEachRemaining(this::take);
  }

  private void take(Row row) {
    String facility = row.getAs("facility_id");
    String municipality = row.getAs("municipality_id");
    if (facility.isEmpty()) {
      editionId = row.getAs("edition_id");
      put(towns, municipality, row);
    } else {
      put(facilities, new DeductedFacility(facility, Area.of(municipality)), row);
    }
  }

  private static <K> void put(Map<K, SortedMap<Integer, Co2e>> series, K key, Row row) {
    BigDecimal tonnes = row.getAs("emissions_t");
    series
        .computeIfAbsent(key, any -> new TreeMap<>())
        .put(row.<Integer>getAs("year"), Co2e.ofTonnes(tonnes));
  }

  Iterator<Row> compared(int referenceYear) {
    PeerFigures figures = new PeerFigures(towns, facilities);
    if (!figures.without(method.basis().deducted()).isEmpty()) {
      return Collections.emptyIterator();
    }
    List<Row> rows = new ArrayList<>();
    method
        .compare(figures, referenceYear)
        .forEach(
            (town, measurements) ->
                measurements.forEach(found -> rows.add(row(town, referenceYear, found))));
    return rows.iterator();
  }

  private Row row(String town, int referenceYear, Measurement found) {
    return RowFactory.create(
        town,
        method.basis().id(),
        found.measure().id(),
        referenceYear,
        found.text().orElse(null),
        found.value().orElse(null),
        found.date().map(Date::valueOf).orElse(null),
        found.measure().unit(),
        found.isKnown() ? found.measure().status().id() : null,
        editionId,
        found.reason().isEmpty() ? null : found.reason());
  }
}
