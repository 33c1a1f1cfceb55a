package se.klimatbokslut.domain.prognosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an estimate is led from the last year of the statistics, year by year.
 *
 * @param drivers one for each year
 */
public record Route(List<Driver> drivers) {
  public Route {
    drivers = List.copyOf(drivers);
  }

  /** The best that is known for each of a number of years. */
  public static Route best(Nation nation, int from, int years) {
    List<Driver> drivers = new ArrayList<>();
    for (int year = from; year < from + years; year++) {
      drivers.add(bestDriver(nation, year));
    }
    return new Route(drivers);
  }

  private static Driver bestDriver(Nation nation, int year) {
    for (Driver driver : Driver.values()) {
      if (driver.knows(nation, year)) {
        return driver;
      }
    }
    throw new IllegalStateException("A trend is always known");
  }

  /** Every route of a number of years on which knowledge never becomes better. */
  public static List<Route> all(int years) {
    List<Route> routes = List.of(new Route(List.of()));
    for (int year = 0; year < years; year++) {
      routes = routes.stream().flatMap(route -> route.longer().stream()).toList();
    }
    return routes;
  }

  private List<Route> longer() {
    Driver last = drivers.isEmpty() ? Driver.SECTOR : drivers.get(drivers.size() - 1);
    return EnumSet.range(last, Driver.TREND).stream().map(this::with).toList();
  }

  private Route with(Driver next) {
    List<Driver> longer = new ArrayList<>(drivers);
    longer.add(next);
    return new Route(longer);
  }

  /** As written in tables: {@code sector-scaling}, {@code sector-scaling-then-trend}. */
  public String id() {
    return drivers.stream().distinct().map(Driver::id).collect(Collectors.joining("-then-"));
  }

  public int years() {
    return drivers.size();
  }

  boolean isKnown(Nation nation, int from) {
    return IntStream.range(0, years())
        .allMatch(step -> drivers.get(step).knows(nation, from + step));
  }
}
