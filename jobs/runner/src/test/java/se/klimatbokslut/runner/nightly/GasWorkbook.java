package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.ingest.RawRow;

/** An edition of all greenhouse gases that can be changed and written in SMHI's layout. */
final class GasWorkbook {
  static final String ALL = RawEmission.ALL;
  private static final int FIRST_VALUE = 4;

  private final Map<Labels, TreeMap<Integer, BigDecimal>> rows = new LinkedHashMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();

  /** What a row is labelled with. */
  record Labels(String sector, String county, String town) {
    boolean isTown() {
      return !town.equals(ALL);
    }

    boolean isTotal() {
      return sector.equals(ALL);
    }
  }

  static GasWorkbook of(ParsedFile published) {
    GasWorkbook workbook = new GasWorkbook();
    for (RawRow row : published.rows()) {
      RawEmission emission = (RawEmission) row;
      workbook.put(
          new Labels(emission.mainLabel(), emission.county(), emission.municipality()),
          emission.year(),
          emission.tonnes());
    }
    return workbook;
  }

  GasWorkbook copy() {
    GasWorkbook copy = new GasWorkbook();
    rows.forEach(
        (labels, values) -> values.forEach((year, value) -> copy.put(labels, year, value)));
    return copy;
  }

  void put(Labels labels, int year, BigDecimal value) {
    rows.computeIfAbsent(labels, l -> new TreeMap<>()).put(year, value);
    years.add(year);
  }

  BigDecimal at(Labels labels, int year) {
    return rows.getOrDefault(labels, new TreeMap<>()).getOrDefault(year, BigDecimal.ZERO);
  }

  SortedSet<Integer> years() {
    return new TreeSet<>(years);
  }

  List<Labels> labels() {
    return List.copyOf(rows.keySet());
  }

  List<Labels> townSectors() {
    return labels().stream().filter(row -> row.isTown() && !row.isTotal()).toList();
  }

  /** Rows of one town, in the order of the file. */
  List<Labels> of(String town) {
    return labels().stream().filter(row -> row.town().equals(town)).toList();
  }

  String countyOf(String town) {
    return of(town).get(0).county();
  }

  void drop(int year) {
    years.remove(year);
    rows.values().forEach(values -> values.remove(year));
  }

  void remove(Labels labels) {
    rows.remove(labels);
  }

  void change(Labels labels, int year, UnaryOperator<BigDecimal> change) {
    put(labels, year, change.apply(at(labels, year)));
  }

  /** Exchanges the values of two rows. */
  void swap(Labels one, Labels other) {
    TreeMap<Integer, BigDecimal> values = rows.get(one);
    rows.put(one, rows.get(other));
    rows.put(other, values);
  }

  /** Exchanges the values of two columns. */
  void swap(int one, int other) {
    rows.values()
        .forEach(
            values -> {
              BigDecimal value = values.getOrDefault(one, BigDecimal.ZERO);
              values.put(one, values.getOrDefault(other, BigDecimal.ZERO));
              values.put(other, value);
            });
  }

  /** Moves the values of a block of rows down by one; the first row keeps its own. */
  void shiftDown(List<Labels> block) {
    List<TreeMap<Integer, BigDecimal>> values = new ArrayList<>();
    block.forEach(row -> values.add(rows.get(row)));
    for (int i = 1; i < block.size(); i++) {
      rows.put(block.get(i), new TreeMap<>(values.get(i - 1)));
    }
  }

  /** Makes every sum of what it sums: towns' totals, counties, nation. */
  void addUp() {
    List<Labels> parts = townSectors();
    labels().stream().filter(row -> !row.isTown() || row.isTotal()).forEach(this::zero);
    for (Labels part : parts) {
      rows.getOrDefault(part, new TreeMap<>())
          .forEach(
              (year, value) -> {
                for (String sector : List.of(part.sector(), ALL)) {
                  if (sector.equals(ALL)) {
                    add(new Labels(sector, part.county(), part.town()), year, value);
                  }
                  add(new Labels(sector, part.county(), ALL), year, value);
                  add(new Labels(sector, ALL, ALL), year, value);
                }
              });
    }
  }

  private void zero(Labels labels) {
    years.forEach(year -> put(labels, year, BigDecimal.ZERO));
  }

  private void add(Labels labels, int year, BigDecimal value) {
    put(labels, year, at(labels, year).add(value));
  }

  Path write(Path file, String date) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "klimatbokslut", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Växthusgaser totalt (GGT)");
      heading(sheet, date);
      int row = FIRST_VALUE;
      for (Labels labels : labels()) {
        line(sheet, row++, labels);
      }
    }
    return file;
  }

  private void heading(Worksheet sheet, String date) {
    sheet.value(0, 0, "Rapportnamn:");
    sheet.value(0, 1, "Länsrapport, " + date);
    sheet.value(1, 0, "Emissioner av Växthusgaser totalt (GGT)");
    sheet.value(2, 0, "Enhet: ton/år");
    List<String> headings = List.of("Huvudsektor", "Undersektor", "Län", "Kommun");
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(3, column, headings.get(column));
    }
    int column = FIRST_VALUE;
    for (int year : years) {
      sheet.value(3, column++, year);
    }
  }

  private void line(Worksheet sheet, int row, Labels labels) {
    sheet.value(row, 0, labels.sector());
    sheet.value(row, 1, ALL);
    sheet.value(row, 2, labels.county());
    sheet.value(row, 3, labels.town());
    int column = FIRST_VALUE;
    for (int year : years) {
      sheet.value(row, column++, at(labels, year));
    }
  }
}
