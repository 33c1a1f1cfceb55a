package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import se.klimatbokslut.domain.place.Country;

/** Made-up indicators of every municipality: charging, and the cycle network by its owner. */
final class OfficialIndicators {
  static final String CHARGING_SIDECAR =
      """
      publication: powercircle-charging
      edition_date: 2025-12-31
      year: 2024
      """;

  private static final List<String> OWNERS = List.of("Enskild", "Kommunal", "Statlig");
  private static final int MOST_METRES = 90_000;
  private static final int MOST_VEHICLES = 4_000;
  private static final int VEHICLES_A_POINT = 30;
  private static final int POINTS_A_STATION = 4;

  private OfficialIndicators() {}

  static String charging() {
    return Towns.of(new Country("SE")).stream()
        .map(OfficialIndicators::charging)
        .collect(
            Collectors.joining(
                "",
                "\"\",\"Antal laddbara fordon\",\"Antal laddpunkter\",\"Antal laddstationer\","
                    + "\"Andel av bilbestånd\"\n",
                ""));
  }

  private static String charging(Town town) {
    long vehicles = Math.round(MOST_VEHICLES * Chance.of("vehicles " + town.id()));
    long points = vehicles / VEHICLES_A_POINT;
    double share = 2 + 10 * Chance.of("fleet " + town.id());
    return String.format(
        Locale.ROOT,
        "\"%s\",\"%d\",\"%d\",\"%d\",\"%.2f\"\n",
        town.name().toUpperCase(Locale.ROOT),
        vehicles,
        points,
        points / POINTS_A_STATION,
        share);
  }

  /** A sheet of one year; the nation counts {@code more} metres than its counties. */
  static List<List<Object>> cycleNetwork(int more) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Län", "Kommun", "Väghållare", "Enskild", "Kommunal", "Statlig"));
    rows.add(row("Total", "", Towns.of(new Country("SE")), more));
    for (String county : Towns.counties()) {
      List<Town> towns =
          Towns.of(new Country("SE")).stream()
              .filter(town -> town.countyId().equals(county))
              .toList();
      String name = Towns.nameOfCounty(county);
      rows.add(row(name, "Total", towns, 0));
      towns.forEach(town -> rows.add(row(name, town.name(), List.of(town), 0)));
    }
    return rows;
  }

  private static List<Object> row(String county, String town, List<Town> towns, int more) {
    List<Object> row = new ArrayList<>(List.of(county, town, ""));
    for (String owner : OWNERS) {
      long metres = towns.stream().flatMapToLong(each -> LongStream.of(metres(each, owner))).sum();
      row.add(metres == 0 ? "-" : BigDecimal.valueOf(metres + more));
    }
    return row;
  }

  /** Small ones have no private roads with cycle lanes: a dash. */
  private static long metres(Town town, String owner) {
    double chance = Chance.of(owner + town.id());
    return owner.equals("Enskild") && chance < 0.2 ? 0 : Math.round(MOST_METRES * chance);
  }
}
