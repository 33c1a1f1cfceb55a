package se.klimatbokslut.runner.sample;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.place.Country;

/** Made-up population of a year, in both layouts of the publisher. */
record Population(int year) {
  private static final String NOTE = "1) Påhittade tal, se README i mappen ovanför";

  /** The yearly table: nation, counties and municipalities with codes. */
  List<List<Object>> yearlyTable() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of());
    rows.add(List.of());
    rows.add(List.of("Folkmängd i riket, län och kommuner 31 december " + year + ". Totalt"));
    rows.add(List.of());
    rows.add(List.of("Kommun", "Kommunnamn", "Folkmängd"));
    rows.add(List.of("Län", "Länsnamn"));
    rows.add(List.of());
    rows.add(List.of("", "Riket", sum("SE")));
    for (String county : Towns.counties()) {
      rows.add(List.of(code(county), Towns.nameOfCounty(county), sum(county)));
      towns(county).forEach(town -> rows.add(row(town)));
    }
    rows.add(List.of(NOTE));
    return rows;
  }

  /** The export of the statistical database: region, age, sex, one month. */
  List<List<Object>> export() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Folkmängden per månad efter region, ålder, kön och månad"));
    rows.add(List.of());
    rows.add(List.of("", "", "", year + "M12"));
    rows.add(exported("00 Riket", sum("SE")));
    for (String county : Towns.counties()) {
      rows.add(exported(code(county) + " " + Towns.nameOfCounty(county), sum(county)));
      towns(county)
          .forEach(
              town -> rows.add(exported(town.code() + " " + town.name(), town.peopleIn(year))));
    }
    rows.add(List.of());
    rows.add(List.of(NOTE));
    rows.add(List.of("Senaste uppdatering:"));
    rows.add(List.of(year + 1 + "0221 08:00"));
    return rows;
  }

  private static List<Object> exported(String region, long people) {
    return List.of(region, "totalt, alla åldrar", "totalt, båda könen", people);
  }

  private List<Object> row(Town town) {
    return List.of(town.code(), town.name(), town.peopleIn(year));
  }

  private long sum(String areaId) {
    return towns(areaId).stream().mapToLong(town -> town.peopleIn(year)).sum();
  }

  private static List<Town> towns(String areaId) {
    return Towns.of(new Country("SE")).stream()
        .filter(town -> town.countyId().startsWith(areaId))
        .toList();
  }

  private static String code(String countyId) {
    return countyId.substring(countyId.indexOf('-') + 1);
  }
}
