package se.klimatbokslut.pipeline.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.fee.Delivery;
import se.klimatbokslut.domain.fee.FeeRate;
import se.klimatbokslut.domain.fee.FeeRates;
import se.klimatbokslut.domain.fee.TravelMode;
import se.klimatbokslut.pipeline.table.Table;

/** The lists of the climate fee of one municipality, from every edition that is held. */
public final class FeeLists {
  /** Tables of editions that hold them. */
  public static final Set<Table> TABLES =
      Set.of(Table.CORE_FEE_RATE, Table.CORE_FEE_TRIP, Table.CORE_FEE_USE, Table.CORE_FUND_GRANT);

  private final List<FeeRate> rates = new ArrayList<>();
  private final List<StatedRow> trips = new ArrayList<>();
  private final List<StatedRow> uses = new ArrayList<>();
  private final List<StatedRow> grants = new ArrayList<>();

  private FeeLists() {}

  /** A row and the delivery that states it. */
  record StatedRow(FeeRow row, Delivery delivery) {}

  /**
   * The lists of every municipality that has any, by its id.
   *
   * @param deliveries of all editions that rows are from, by edition
   */
  public static SortedMap<String, FeeLists> byMunicipality(
      Map<Table, List<Row>> tables, Map<String, Delivery> deliveries) {
    SortedMap<String, FeeLists> lists = new TreeMap<>();
    for (Table table : TABLES) {
      for (Row row : tables.getOrDefault(table, List.of())) {
        FeeRow named = new FeeRow(table, row);
        Delivery delivery = deliveries.get(named.text("edition_id"));
        if (delivery == null) {
          throw new IllegalArgumentException("No edition " + named.text("edition_id") + " is held");
        }
        lists
            .computeIfAbsent(named.text("municipality_id"), id -> new FeeLists())
            .add(new StatedRow(named, delivery));
      }
    }
    return lists;
  }

  private void add(StatedRow stated) {
    switch (stated.row().table()) {
      case CORE_FEE_RATE -> rates.add(rate(stated));
      case CORE_FEE_TRIP -> trips.add(stated);
      case CORE_FEE_USE -> uses.add(stated);
      default -> grants.add(stated);
    }
  }

  private static FeeRate rate(StatedRow stated) {
    FeeRow row = stated.row();
    Optional<TravelMode> mode = TravelMode.ofId(row.text("mode"));
    return new FeeRate(row.date("from_date"), mode, row.number("sek_per_kg"), stated.delivery());
  }

  /** The day of the latest delivery of a trip, use or grant. */
  Optional<LocalDate> lastKnown() {
    return Stream.of(trips, uses, grants)
        .flatMap(List::stream)
        .map(stated -> stated.delivery().known())
        .max(LocalDate::compareTo);
  }

  Collection<StatedRow> trips() {
    return trips;
  }

  Collection<StatedRow> uses() {
    return uses;
  }

  Collection<StatedRow> grants() {
    return grants;
  }

  Optional<FeeRate> rateOf(StatedRow trip) {
    TravelMode mode = TravelMode.ofId(trip.row().text("mode")).orElseThrow();
    return new FeeRates(rates).on(trip.row().date("trip_date"), mode, trip.delivery().known());
  }
}
