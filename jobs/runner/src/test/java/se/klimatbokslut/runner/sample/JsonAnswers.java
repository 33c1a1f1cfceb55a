package se.klimatbokslut.runner.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.place.Country;

/** Made-up population as services answer. */
final class JsonAnswers {
  private static final int FIRST_QUARTER_YEAR = 2019;
  private static final int LAST_QUARTER_YEAR = 2024;
  private static final int OF_CHRISTIANSO = 90;

  private record Region(String code, String name, long people) {}

  private JsonAnswers() {}

  /** PxWeb's json-stat2 of one year: nation, counties and municipalities. */
  static String population(int year) {
    List<Region> regions = new ArrayList<>();
    regions.add(new Region("00", "Riket", people("SE", year)));
    for (String county : Towns.counties()) {
      String code = county.substring(county.indexOf('-') + 1);
      regions.add(new Region(code, Towns.nameOfCounty(county), people(county, year)));
      Towns.of(new Country("SE")).stream()
          .filter(town -> town.countyId().equals(county))
          .forEach(town -> regions.add(new Region(town.code(), town.name(), town.peopleIn(year))));
    }
    return """
        {"version": "2.0", "class": "dataset", "label": "Folkmängden efter region och år",
         "source": "Sample data of klimatbokslut", "updated": "%d-02-22T07:00:00Z",
         "id": ["Region", "ContentsCode", "Tid"], "size": [%d, 1, 1],
         "dimension": {
          "Region": {"label": "region", "category": {"index": {%s},
           "label": {%s}}},
          "ContentsCode": {"label": "tabellinnehåll", "category": {
           "index": {"BE0101N1": 0}, "label": {"BE0101N1": "Folkmängd"}}},
          "Tid": {"label": "år", "category": {"index": {"%d": 0}, "label": {"%d": "%d"}}}},
         "value": [%s]}
        """
        .formatted(
            year + 1,
            regions.size(),
            IntStream.range(0, regions.size())
                .mapToObj(place -> "\"%s\": %d".formatted(regions.get(place).code(), place))
                .collect(Collectors.joining(", ")),
            regions.stream()
                .map(region -> "\"%s\": \"%s\"".formatted(region.code(), region.name()))
                .collect(Collectors.joining(", ")),
            year,
            year,
            year,
            regions.stream()
                .map(region -> String.valueOf(region.people()))
                .collect(Collectors.joining(", ")));
  }

  /** Statistics Denmark's table: the first day of a year is the last of the year before. */
  static String danishPopulation() {
    StringBuilder text = new StringBuilder("OMRÅDE;TID;INDHOLD\n");
    for (int year = FIRST_QUARTER_YEAR; year <= LAST_QUARTER_YEAR; year++) {
      long nation = OF_CHRISTIANSO;
      for (Town town : Towns.of(new Country("DK"))) {
        long people = town.peopleIn(year - 1);
        nation += people;
        text.append(line(town.code().substring(1), year, people));
      }
      text.append(line("411", year, OF_CHRISTIANSO)).append(line("000", year, nation));
    }
    return text.toString();
  }

  private static String line(String code, int year, long people) {
    return "%s;%dK1;%d%n".formatted(code, year, people).replace("\r", "");
  }

  private static long people(String areaId, int year) {
    return Towns.of(new Country("SE")).stream()
        .filter(town -> town.countyId().startsWith(areaId))
        .mapToLong(town -> town.peopleIn(year))
        .sum();
  }
}
