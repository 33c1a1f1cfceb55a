package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Made-up carbon dioxide of every Swedish municipality in SMHI's layout, two sectors, 2020-2022.
 */
final class SmhiWorkbook {
  static final String BORLANGE = "SE-2081";
  static final String EDITION_DATE = "2024-04-18";
  private static final int FIRST_YEAR = 2020;
  private static final int YEARS = 3;
  private static final int FIRST_VALUE = 4;
  private static final String ALL = "Alla";

  private final Map<String, List<BigDecimal>> transport = new TreeMap<>();
  private final Map<String, List<BigDecimal>> power = new TreeMap<>();
  private final SwedishPlaces places = new SwedishPlaces();
  private int row = FIRST_VALUE;
  private String date = EDITION_DATE;

  SmhiWorkbook() {
    for (String id : places.municipalities()) {
      int code = Integer.parseInt(id.substring(3));
      transport.put(
          id,
          List.of(
              hundredths(code, 100),
              hundredths(code, 99 - code % 31),
              hundredths(code, 98 - code % 29)));
      power.put(
          id,
          List.of(
              hundredths(10, 100), hundredths(10, 95 - code % 23), hundredths(10, 90 - code % 19)));
    }
    transport.put(BORLANGE, years("200000.5", "190000", "180000"));
    power.put(BORLANGE, years("99999.5", "90000", "80000"));
  }

  /** The same publication on another day. */
  SmhiWorkbook dated(String day) {
    date = day;
    return this;
  }

  /** All of a municipality's figures times a factor. */
  SmhiWorkbook times(String municipality, String factor) {
    for (Map<String, List<BigDecimal>> sector : List.of(transport, power)) {
      sector.computeIfPresent(
          municipality,
          (id, years) ->
              years.stream().map(value -> value.multiply(new BigDecimal(factor))).toList());
    }
    return this;
  }

  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "klimatbokslut", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Koldioxid (CO2)");
      heading(sheet);
      for (String id : places.municipalities()) {
        sectors(sheet, places.countyName(id), places.name(id), List.of(id));
      }
      for (String county : places.counties()) {
        sectors(sheet, places.name(county), ALL, places.municipalitiesOf(county));
      }
      sectors(sheet, ALL, ALL, places.municipalities());
    }
  }

  private void heading(Worksheet sheet) {
    sheet.value(0, 0, "Rapportnamn:");
    sheet.value(0, 1, "Länsrapport, " + date);
    sheet.value(1, 0, "Emissioner av Koldioxid (CO2)");
    sheet.value(2, 0, "Enhet: ton/år");
    List<String> headings = List.of("Huvudsektor", "Undersektor", "Län", "Kommun");
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(3, column, headings.get(column));
    }
    for (int year = 0; year < YEARS; year++) {
      sheet.value(3, FIRST_VALUE + year, FIRST_YEAR + year);
    }
  }

  private void sectors(Worksheet sheet, String county, String place, List<String> parts) {
    List<BigDecimal> ofTransport = sum(transport, parts);
    List<BigDecimal> ofPower = sum(power, parts);
    line(sheet, ALL, county, place, plus(ofTransport, ofPower));
    line(sheet, "Transporter", county, place, ofTransport);
    line(sheet, "El och fjärrvärme", county, place, ofPower);
  }

  private void line(
      Worksheet sheet, String sector, String county, String place, List<BigDecimal> values) {
    sheet.value(row, 0, sector);
    sheet.value(row, 1, ALL);
    sheet.value(row, 2, county);
    sheet.value(row, 3, place);
    for (int year = 0; year < YEARS; year++) {
      sheet.value(row, FIRST_VALUE + year, values.get(year));
    }
    row++;
  }

  private static List<BigDecimal> sum(Map<String, List<BigDecimal>> sector, List<String> parts) {
    return parts.stream()
        .map(id -> sector.getOrDefault(id, List.of()))
        .reduce(years("0", "0", "0"), SmhiWorkbook::plus);
  }

  private static List<BigDecimal> plus(List<BigDecimal> one, List<BigDecimal> other) {
    return List.of(
        one.get(0).add(other.get(0)), one.get(1).add(other.get(1)), one.get(2).add(other.get(2)));
  }

  /**
   * A share of a level; no two places change alike, as when a publisher carries nothing forward.
   */
  private static BigDecimal hundredths(int level, int share) {
    return BigDecimal.valueOf((long) level * share, 2);
  }

  private static List<BigDecimal> years(String first, String second, String third) {
    return List.of(new BigDecimal(first), new BigDecimal(second), new BigDecimal(third));
  }
}
