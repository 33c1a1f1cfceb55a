package se.klimatbokslut.runner.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An undamaged publication file, as bytes and as a table.
 *
 * @param key short name, first part of the names of its variants
 * @param sidecar what must lie beside it; empty when nothing must
 * @param earlierDate date of the edition that the store already holds
 */
@SuppressWarnings("ArrayRecordComponent")
record Subject(
    String key,
    Form form,
    String fileName,
    byte[] bytes,
    Optional<String> sidecar,
    String earlierDate,
    Cells cells,
    List<Sheets.Named> otherSheets,
    String sheetName) {
  enum Form {
    XLSX,
    CSV,
    JSON
  }

  static final String ALL = "Alla";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file of SMHI's: four labels, then years. */
  static Subject smhi(String key, Path file, String earlierDate) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Sheets.Named> sheets = Sheets.read(bytes);
    List<List<String>> rows = sheets.get(0).rows();
    int heading = rowStarting(rows, "Huvudsektor");
    int years = isYear(text(rows.get(heading), 4)) ? heading : heading - 1;
    List<Integer> values = IntStream.range(4, rows.get(years).size()).boxed().toList();
    Cells cells =
        new Cells(
            rows, List.of(0, 1, 2, 3), values, years, heading + 1, rows.size() - 1, smhiSums());
    return new Subject(
        key,
        Form.XLSX,
        name(file),
        bytes,
        Optional.empty(),
        earlierDate,
        cells,
        rest(sheets),
        sheets.get(0).name());
  }

  /** SCB's yearly table: code, name, inhabitants. */
  static Subject population(String key, Path file, String sidecar, String earlierDate)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Sheets.Named> sheets = Sheets.read(bytes);
    List<List<String>> rows = sheets.get(0).rows();
    int first =
        IntStream.range(0, rows.size())
            .filter(i -> text(rows.get(i), 1).strip().equals("Riket"))
            .findFirst()
            .orElseThrow();
    int last = first;
    while (last + 1 < rows.size() && text(rows.get(last + 1), 0).matches("[0-9]{2,4}")) {
      last++;
    }
    Cells cells = new Cells(rows, List.of(0, 1), List.of(2), -1, first, last, populationSums());
    return new Subject(
        key,
        Form.XLSX,
        name(file),
        bytes,
        Optional.of(sidecar),
        earlierDate,
        cells,
        rest(sheets),
        sheets.get(0).name());
  }

  static Subject consumption(String key, Path file, String sidecar, String earlierDate)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Sheets.Named> sheets = Sheets.read(bytes);
    List<List<String>> rows = sheets.get(0).rows();
    int first = 1;
    int last =
        IntStream.range(0, rows.size())
            .filter(i -> !text(rows.get(i), 3).isEmpty())
            .max()
            .orElseThrow();
    Cells cells =
        new Cells(rows, List.of(0, 1), List.of(3), -1, first, last, (all, row) -> List.of());
    return new Subject(
        key,
        Form.XLSX,
        name(file),
        bytes,
        Optional.of(sidecar),
        earlierDate,
        cells,
        rest(sheets),
        sheets.get(0).name());
  }

  /** A text with semicolons and one column of figures. */
  static Subject list(
      String key, Path file, int value, List<Integer> labels, String sidecar, String earlierDate)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(new ArrayList<>(Arrays.asList(line.split(";", -1))));
      }
    }
    Cells cells =
        new Cells(rows, labels, List.of(value), -1, 1, rows.size() - 1, (all, row) -> List.of());
    return new Subject(
        key,
        Form.CSV,
        name(file),
        Files.readAllBytes(file),
        Optional.of(sidecar),
        earlierDate,
        cells,
        List.of(),
        "");
  }

  /** The Danish extract: a row for each municipality and sector. */
  static Subject danish(String key, Path file, String sidecar, String earlierDate)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    JsonNode root = JSON.readTree(bytes);
    List<List<String>> rows = new ArrayList<>();
    List<String> heading = new ArrayList<>(List.of("kode", "navn", "sektor"));
    JsonNode years = root.at("/kommuner/0/years");
    years.forEach(year -> heading.add(year.asText()));
    rows.add(heading);
    JsonNode national = root.at("/nationalTotal");
    List<String> nation = new ArrayList<>(List.of("", "nation", ALL));
    years.forEach(
        year ->
            nation.add(
                year.equals(national.get("year"))
                    ? number(national.get("samletUdledningTon"))
                    : ""));
    rows.add(nation);
    for (JsonNode town : root.get("kommuner")) {
      rows.add(danishRow(town, ALL, town.get("samletUdledning")));
      town.get("sektorer")
          .properties()
          .forEach(sector -> rows.add(danishRow(town, sector.getKey(), sector.getValue())));
    }
    List<Integer> values = IntStream.range(3, heading.size()).boxed().toList();
    Cells cells = new Cells(rows, List.of(0, 1, 2), values, 0, 1, rows.size() - 1, danishSums());
    return new Subject(
        key, Form.JSON, name(file), bytes, Optional.of(sidecar), earlierDate, cells, List.of(), "");
  }

  /** The bytes of a changed table in the form of this file. */
  byte[] write(Cells changed) {
    return switch (form) {
      case XLSX -> Archives.zip(parts(changed));
      case CSV -> csv(changed, ";").getBytes(UTF_8);
      case JSON -> json(changed).getBytes(UTF_8);
    };
  }

  Map<String, byte[]> parts(Cells changed) {
    List<Sheets.Named> sheets =
        new ArrayList<>(List.of(new Sheets.Named(sheetName, changed.rows())));
    sheets.addAll(otherSheets);
    return Sheets.parts(sheets);
  }

  static String csv(Cells changed, String separator) {
    return changed.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> quoted(cell, separator))
                    .collect(Collectors.joining(separator)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String quoted(String cell, String separator) {
    boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String json(Cells cells) {
    Map<String, List<List<String>>> towns = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder("{\"source\":\"Energistyrelsen\"");
    List<String> heading = cells.rows().get(0);
    for (List<String> row : cells.rows().subList(1, cells.rows().size())) {
      if (row.isEmpty()) {
        continue;
      }
      if (row.get(0).isEmpty() && row.get(1).equals("nation")) {
        for (int i = 3; i < row.size(); i++) {
          if (!row.get(i).isEmpty()) {
            text.append(
                ",\"nationalTotal\":{\"year\":%s,\"samletUdledningTon\":%s}"
                    .formatted(scalar(heading.get(i)), scalar(row.get(i))));
          }
        }
      } else {
        towns.computeIfAbsent(row.get(0) + "\t" + row.get(1), name -> new ArrayList<>()).add(row);
      }
    }
    String years = array(heading);
    text.append(",\"kommuner\":[");
    String comma = "";
    for (List<List<String>> rows : towns.values()) {
      text.append(comma)
          .append(
              "{\"kommuneKode\":\"%s\",\"kommuneNavn\":\"%s\",\"years\":%s"
                  .formatted(rows.get(0).get(0), rows.get(0).get(1), years));
      rows.stream()
          .filter(row -> row.get(2).equals(ALL))
          .forEach(row -> text.append(",\"samletUdledning\":").append(array(row)));
      text.append(",\"sektorer\":{");
      text.append(
          rows.stream()
              .filter(row -> !row.get(2).equals(ALL))
              .map(row -> "\"" + row.get(2) + "\":" + array(row))
              .collect(Collectors.joining(",")));
      text.append("}}");
      comma = ",";
    }
    return text.append("]}").toString();
  }

  private static String array(List<String> row) {
    return row.subList(3, row.size()).stream()
        .map(Subject::scalar)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String scalar(String text) {
    return text.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?")
        ? text
        : "\"" + text.replace("\"", "\\\"").replace(String.valueOf(Cells.RAW), "") + "\"";
  }

  private static Cells.Sums smhiSums() {
    Map<String, Integer> index = new LinkedHashMap<>();
    return (cells, row) -> {
      if (index.isEmpty()) {
        for (int i = cells.first(); i <= cells.last(); i++) {
          index.putIfAbsent(cells.labelsOf(i), i);
        }
      }
      String sector = cells.at(row, 0);
      String sub = cells.at(row, 1);
      String county = cells.at(row, 2);
      String town = cells.at(row, 3);
      Set<Integer> sums = new LinkedHashSet<>();
      for (List<String> what :
          List.of(List.of(sector, sub), List.of(sector, ALL), List.of(ALL, ALL))) {
        for (List<String> where :
            List.of(List.of(county, town), List.of(county, ALL), List.of(ALL, ALL))) {
          Integer sum =
              index.get(List.of(what.get(0), what.get(1), where.get(0), where.get(1)).toString());
          if (sum != null && sum != row) {
            sums.add(sum);
          }
        }
      }
      return List.copyOf(sums);
    };
  }

  private static Cells.Sums populationSums() {
    return (cells, row) -> {
      String code = cells.at(row, 0);
      if (code.length() < 4) {
        return code.isEmpty() ? List.of() : List.of(cells.first());
      }
      return IntStream.rangeClosed(cells.first(), cells.last())
          .filter(
              other -> other == cells.first() || cells.at(other, 0).equals(code.substring(0, 2)))
          .boxed()
          .toList();
    };
  }

  private static Cells.Sums danishSums() {
    return (cells, row) -> {
      if (cells.at(row, 0).isEmpty()) {
        return List.of();
      }
      return IntStream.rangeClosed(cells.first(), cells.last())
          .filter(other -> other != row && cells.at(other, 2).equals(ALL))
          .filter(
              other -> cells.at(other, 0).isEmpty() || cells.at(other, 0).equals(cells.at(row, 0)))
          .boxed()
          .toList();
    };
  }

  private static List<String> danishRow(JsonNode town, String sector, JsonNode figures) {
    List<String> row =
        new ArrayList<>(
            List.of(town.get("kommuneKode").asText(), town.get("kommuneNavn").asText(), sector));
    figures.forEach(figure -> row.add(number(figure)));
    return row;
  }

  private static String number(JsonNode node) {
    return node.decimalValue().toPlainString();
  }

  private static int rowStarting(List<List<String>> rows, String text) {
    return IntStream.range(0, rows.size())
        .filter(i -> text(rows.get(i), 0).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static String text(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static boolean isYear(String text) {
    return text.matches("(19|20)[0-9]{2}");
  }

  private static List<Sheets.Named> rest(List<Sheets.Named> sheets) {
    return sheets.subList(1, sheets.size());
  }

  /** The same figures in other bytes, as an edition of the earlier date. */
  byte[] earlier() {
    Cells cells = this.cells.copy();
    for (List<String> row : cells.rows()) {
      row.replaceAll(text -> text.startsWith("Länsrapport") ? "Länsrapport, " + earlierDate : text);
    }
    return form == Form.CSV ? (csv(cells, ";") + "\n").getBytes(UTF_8) : write(cells);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
