package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.Country;

/**
 * An answer of Kolada about the municipalities of Dalarna: the totals of the sample's emission
 * database in whole tonnes and by inhabitant, but for one total of Falun that is 2.5 % too high.
 */
final class KeyFigures {
  static final String SIDECAR =
      """
      publication: kolada
      edition_date: 2025-10-15
      """;

  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
  private static final String TOTAL = "N07702";
  private static final String EACH = "N00401";
  private static final String COUNTY = "SE-20";
  private static final String WRONG_TOWN = "Falun";
  private static final int WRONG_YEAR = 2023;
  private static final BigDecimal WRONG = new BigDecimal("1.025");
  private static final int DECIMALS_EACH = 6;

  private KeyFigures() {}

  static String json() {
    List<EmissionTable.Line> totals =
        new EmissionTable(SmhiEdition.ALL_GASES)
            .lines().stream().filter(line -> line.main().equals(EmissionTable.ALL)).toList();
    List<String> entries = new ArrayList<>();
    for (Town town : Towns.of(new Country("SE"))) {
      if (town.countyId().equals(COUNTY)) {
        totals.stream()
            .filter(line -> line.town().equals(town.name()))
            .forEach(line -> YEARS.forEach(year -> entries.addAll(entries(town, line, year))));
      }
    }
    entries.add(entry(TOTAL, "0000", 2023, "null"));
    return answer(entries);
  }

  /** One value alone. */
  static String json(String keyFigure, String code) {
    return answer(List.of(entry(keyFigure, code, 2023, "250000")));
  }

  private static String answer(List<String> entries) {
    return """
        {"values": [
        %s],
         "count": %d, "next_url": null}
        """
        .formatted(String.join(",\n", entries), entries.size());
  }

  private static List<String> entries(Town town, EmissionTable.Line line, int year) {
    BigDecimal tonnes = line.tonnes().get(SmhiEdition.ALL_GASES.years().indexOf(year));
    boolean wrong = town.name().equals(WRONG_TOWN) && year == WRONG_YEAR;
    BigDecimal total = wrong ? tonnes.multiply(WRONG) : tonnes;
    BigDecimal each =
        tonnes.divide(
            BigDecimal.valueOf(town.peopleIn(year)), DECIMALS_EACH, RoundingMode.HALF_EVEN);
    return List.of(
        entry(TOTAL, town.code(), year, total.setScale(0, RoundingMode.HALF_EVEN).toString()),
        entry(EACH, town.code(), year, each.toString()));
  }

  private static String entry(String keyFigure, String code, int year, String value) {
    String fields =
        List.of(
                "\"gender\": \"T\"",
                "\"count\": 1",
                "\"status\": \"\"",
                "\"value\": " + value,
                "\"isdeleted\": false")
            .stream()
            .collect(Collectors.joining(", "));
    return "  {\"kpi\": \"%s\", \"municipality\": \"%s\", \"period\": %d, \"values\": [{%s}]}"
        .formatted(keyFigure, code, year, fields);
  }
}
