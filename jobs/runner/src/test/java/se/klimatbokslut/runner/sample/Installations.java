package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up plants in the layouts of the registers of two authorities. */
final class Installations {
  static final String ETS_SIDECAR =
      """
      publication: ets-emissions
      edition_date: 2025-04-01
      """;
  static final String REGISTER_SIDECAR =
      """
      publication: utslapp-i-siffror
      edition_date: 2025-04-15
      """;

  private static final List<Integer> YEARS = List.of(2022, 2023, 2024);
  private static final String CEMENT_WORKS = "sample-cement-works";
  private static final String FOSSIL = "Koldioxid, fossilt (CO2)";
  private static final int WRONG_YEAR = 2023;

  private Installations() {}

  /** The list of the emissions trading with its codes of activities beside it. */
  static Map<String, List<List<Object>>> ets(String otherFigure) {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Sample data of klimatbokslut, made-up figures"));
    rows.add(List.of("Verified emissions in tonnes of CO2 equivalents"));
    rows.add(headings());
    rows.add(row("SE", "Sample cement works", 990_001, 29, 840_000, 835_000, 842_000));
    rows.add(row("SE", "Sample paper mill", 990_009, 36, 41_000, otherFigure, 39_500));
    rows.add(row("SE", "Sample boiler", 990_010, 20, 1_200, -1, -1));
    rows.add(row("SE", "Sample airline", 990_011, 10, 88_000, 87_000, 86_000));
    rows.add(row("FI", "Sample kiln abroad", 990_012, 29, 10_000, 10_000, 10_000));
    sheets.put("data", rows);
    sheets.put(
        "activity codes",
        List.of(
            List.of("code", "description"),
            List.of(20, "Combustion of fuels"),
            List.of(29, "Production of cement clinker")));
    return sheets;
  }

  private static List<Object> headings() {
    List<Object> headings =
        new ArrayList<>(
            List.of(
                "REGISTRY_CODE",
                "IDENTIFIER_IN_REG",
                "INSTALLATION_NAME",
                "INSTALLATION_IDENTIFIER",
                "PERMIT_IDENTIFIER",
                "MAIN_ACTIVITY_TYPE_CODE"));
    YEARS.forEach(
        year -> headings.addAll(List.of("ALLOCATION_" + year, "VERIFIED_EMISSIONS_" + year)));
    return headings;
  }

  private static List<Object> row(
      String registry, String name, int number, int activity, Object... verified) {
    List<Object> row =
        new ArrayList<>(
            List.of(registry, "sample account", name, number, "sample-" + number, activity));
    for (Object figure : verified) {
      row.addAll(List.of(0, figure));
    }
    return row;
  }

  /** The cement works of the local list, 3 % above it in one year, and a landfill. */
  static String register() {
    String cement = YEARS.stream().map(Installations::cementWorks).collect(Collectors.joining());
    return "pid;anläggning;kommun;år;ämne;mängd (kg)\n"
        + cement
        + "990002;Sample landfill;Falun;2023;Metan (CH4);412000\n"
        + "990002;Sample landfill;Falun;2024;Metan (CH4);\n"
        + "990002;Sample landfill;Falun;2024;Kväveoxider (NOx);100500\n";
  }

  private static String cementWorks(int year) {
    long tonnes =
        Plants.all().stream()
            .filter(plant -> plant.id().equals(CEMENT_WORKS))
            .flatMap(plant -> Stream.of(plant.tonnesIn(year)))
            .findFirst()
            .orElseThrow();
    BigDecimal kilograms = BigDecimal.valueOf(tonnes * (year == WRONG_YEAR ? 1030 : 1000));
    return "990001;Sample cement works;Gotland;%d;%s;%s%n"
        .formatted(year, FOSSIL, kilograms)
        .replace("\r", "");
  }
}
