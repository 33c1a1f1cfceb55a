package se.klimatbokslut.runner.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Made-up national series in the compilation's layout; its last year of consumption is a copy. */
final class NationalCompilation {
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024);
  private static final int LAST = 2024;
  private static final long UNALLOCATED = 150_000;
  private static final int HOUSEHOLD_TENTHS = 6;
  private static final int PUBLIC_TENTHS = 1;

  private NationalCompilation() {}

  static Map<String, List<List<Object>>> sheets() {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    sheets.put("Terr_GHG", places("Alla_NV", "Territoriella utsläpp", 1_500_000, UNALLOCATED));
    sheets.put("Terr_CO2bio", places("Totalt", "Biogena utsläpp", 2_000_000, 0));
    sheets.put("Terr_LULUCF", lulucf());
    sheets.put("Kons_Tot", consumption());
    sheets.put("Kons_HH", part("hushållskonsumtion", HOUSEHOLD_TENTHS));
    sheets.put("Kons_Off", part("offentlig konsumtion", PUBLIC_TENTHS));
    sheets.put("Kons_Inv", part("investeringar", 10 - HOUSEHOLD_TENTHS - PUBLIC_TENTHS));
    return sheets;
  }

  private static List<List<Object>> places(
      String nation, String title, long largest, long unallocated) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(title));
    rows.add(List.of("Enhet: Ton CO2e/år"));
    rows.add(List.of("Påhittade tal, se README i mappen ovanför"));
    rows.add(headings(List.of("Länskod", "Län", "Kommunkod", "Kommun"), YEARS));
    List<List<Object>> counties = new ArrayList<>();
    List<Long> sums = new ArrayList<>(YEARS.stream().map(year -> unallocated).toList());
    for (String county : Towns.counties()) {
      List<Object> row = new ArrayList<>();
      row.addAll(
          List.of(
              county.substring(county.indexOf('-') + 1), Towns.nameOfCounty(county), "-", "Alla"));
      for (int place = 0; place < YEARS.size(); place++) {
        long tonnes = Math.round(largest * Chance.of(title + county + YEARS.get(place)));
        sums.set(place, sums.get(place) + tonnes);
        row.add(spaced(tonnes));
      }
      counties.add(row);
    }
    rows.add(values(List.of("-", nation, "-", nation), sums));
    if (unallocated > 0) {
      List<Long> everyYear = YEARS.stream().map(year -> unallocated).toList();
      rows.add(values(List.of("", "Ofördelat", "", "Ofördelat"), everyYear));
    }
    rows.addAll(counties);
    return rows;
  }

  private static List<List<Object>> lulucf() {
    return List.of(
        List.of("LULUCF"),
        List.of("Enhet: Ton CO2/år"),
        headings(List.of(""), YEARS),
        values(
            List.of("Sverige"),
            YEARS.stream()
                .map(year -> -40_000_000 - Math.round(9_000_000 * Chance.of("lulucf" + year)))
                .toList()));
  }

  private static List<List<Object>> consumption() {
    List<Long> all = new ArrayList<>(YEARS.stream().map(NationalCompilation::consumed).toList());
    List<Integer> known = YEARS.subList(0, YEARS.size() - 1);
    return List.of(
        List.of("Konsumtionsbaserade utsläpp"),
        List.of("Enhet: Ton CO2e/år"),
        headings(List.of(""), YEARS),
        values(List.of("Totalt"), all),
        values(List.of("I Sverige"), known.stream().map(year -> consumed(year) / 10 * 4).toList()),
        values(List.of("Utomlands"), known.stream().map(year -> consumed(year) / 10 * 6).toList()));
  }

  private static List<List<Object>> part(String title, int tenths) {
    List<Integer> known = YEARS.subList(0, YEARS.size() - 1);
    return List.of(
        List.of("Konsumtionsbaserade utsläpp från " + title),
        List.of("Enhet: Ton CO2e/år"),
        headings(List.of("Länskod", "Län", "Kommunkod", "Kommun"), known),
        values(
            List.of("-", "Totalt", "-", "Totalt"),
            known.stream().map(year -> consumed(year) / 10 * tenths).toList()));
  }

  /** A multiple of ten; 2024 copies 2023, as whoever compiles may fill a gap. */
  private static long consumed(int year) {
    int known = Math.min(year, LAST - 1);
    return 80_000_000 + 10 * Math.round(500_000 * Chance.of("consumed" + known));
  }

  private static List<Object> headings(List<String> first, List<Integer> years) {
    List<Object> row = new ArrayList<>(first);
    row.addAll(years);
    return row;
  }

  private static List<Object> values(List<String> first, List<Long> values) {
    List<Object> row = new ArrayList<>(first);
    values.forEach(value -> row.add(spaced(value)));
    return row;
  }

  /** Thousands set apart, as texts: so the real workbook has them. */
  private static String spaced(long tonnes) {
    return String.format(Locale.ROOT, "%,d", tonnes).replace(',', ' ');
  }
}
