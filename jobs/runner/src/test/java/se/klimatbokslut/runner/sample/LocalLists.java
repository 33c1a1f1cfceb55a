package se.klimatbokslut.runner.sample;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.klimatbokslut.runner.sample.Plants.Plant;

/**
 * Lists that municipalities would keep themselves: plants and indicators. What they tell of
 * Borlänge's climate contracts is another number than its register has.
 */
final class LocalLists {
  private static final String INDICATORS =
      """
      municipality_id;indicator;year;value;unit;source
      SE-0880;fossil-free-own-transport;2019;71;%;made up
      SE-0880;fossil-free-own-transport;2020;78,5;%;made up
      SE-0880;fossil-free-own-transport;2021;84;%;made up
      SE-0880;fossil-free-own-transport;2022;89,5;%;made up
      SE-0880;fossil-free-own-transport;2023;93;%;made up
      SE-1490;cycle-share;2018;6,5;%;made up
      SE-1490;cycle-share;2021;7,5;%;made up
      SE-1490;cycle-share;2023;8,2;%;made up
      SE-1493;climate-pledges;2022;4;count;made up
      SE-1493;climate-pledges;2023;7;count;made up
      SE-1493;climate-pledges;2024;9;count;made up
      SE-2081;local-climate-contracts;2021;5;count;made up
      SE-2081;local-climate-contracts;2022;22;count;made up
      SE-2081;local-climate-contracts;2023;41;count;made up
      DK-0607;measures;2022;20;count;made up
      DK-0607;measures;2023;31;count;made up
      """;

  private LocalLists() {}

  static String indicators() {
    return INDICATORS;
  }

  static String facilities() {
    return "facility_id;municipality_id;year;gas;sector;tonnes;source;status\n"
        + Plants.all().stream().map(LocalLists::years).collect(Collectors.joining());
  }

  /** In kilograms and by name, as authorities list plants; small beside their municipalities. */
  static String cementPlants() {
    return "municipality_id;municipality_name;facility;year;gas;kg;source\n"
        + cementPlant("SE-0840;Mörbylånga;cement plant (pid 1441)", 2_400_000)
        + cementPlant("SE-1496;Skövde;cement plant (pid 5932)", 5_100_000)
        + cementPlant("SE-0980;Gotland;cement plant (pid 834)", 9_800_000);
  }

  private static String cementPlant(String plant, int kilograms) {
    return IntStream.rangeClosed(2015, Plants.LAST_YEAR)
        .mapToObj(year -> plant + ";" + year + ";CO2;" + kilograms + ";made up\n")
        .collect(Collectors.joining());
  }

  private static String years(Plant plant) {
    return IntStream.rangeClosed(Plants.FIRST_YEAR, Plants.LAST_YEAR)
        .mapToObj(year -> line(plant, year))
        .collect(Collectors.joining());
  }

  private static String line(Plant plant, int year) {
    return "%s;%s;%d;CO2;industry;%d;made up;illustrative\n"
        .formatted(plant.id(), plant.townId(), year, plant.tonnesIn(year));
  }
}
