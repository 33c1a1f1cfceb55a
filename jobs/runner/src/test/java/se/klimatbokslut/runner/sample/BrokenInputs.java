package se.klimatbokslut.runner.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.runner.sample.EmissionTable.Line;

/** Inputs with one thing wrong each; the name begins with the rule that finds it. */
final class BrokenInputs {
  private static final SmhiEdition SMALL =
      new SmhiEdition(
          "Koldioxid (CO2)", "CO2", Gas.CO2, "2025-06-17", List.of(2023), 1, false, false);
  private static final String INDICATORS = "municipality_id;indicator;year;value;unit\n";
  private static final String INDICATOR = "SE-2081;cycle-share;2023;8,5;%\n";
  private static final String FACILITIES = "facility_id;municipality_id;year;gas;tonnes\n";
  private static final String BROKEN_TOWN = "Borlänge";
  private static final int TOO_MANY_COLUMNS = 201;
  private static final int TOO_MANY_ERRORS = 105;
  private static final int TORN_AT = 3_000;

  private final Map<String, byte[]> files = new TreeMap<>();

  private BrokenInputs() {}

  /** Contents by file name. */
  static Map<String, byte[]> files() throws IOException {
    BrokenInputs broken = new BrokenInputs();
    broken.addCells();
    broken.addColumns();
    broken.addUnreadable();
    broken.addSmhi();
    broken.addConsumption();
    ClimateFee.broken().forEach(broken::text);
    broken.addAnswers();
    broken.addRegisters();
    Registers.broken().forEach(broken::text);
    YearlyRegisters.broken().forEach(broken::text);
    Inventories.broken().forEach(broken::text);
    Boundaries.broken().forEach(broken::text);
    return broken.files;
  }

  private void addCells() {
    text("ambiguous-number.csv", INDICATORS + INDICATOR + "SE-1490;cycle-share;2023;12.5;%\n");
    text("bad-sidecar.csv", INDICATORS + INDICATOR);
    text("bad-sidecar.csv.meta.yaml", "edition_date: 14 March 2025\nlicence: CC0-1.0\n");
    text("duplicate-key.csv", INDICATORS + INDICATOR + "SE-2081;cycle-share;2023;9,5;%\n");
    text("missing-cell.csv", INDICATORS + INDICATOR + "SE-1490;cycle-share;2023;;%\n");
    text("not-a-number.csv", INDICATORS + INDICATOR + "SE-1490;cycle-share;2023;about 8;%\n");
    text("out-of-range.csv", FACILITIES + "sample-works;SE-2081;2023;CO2;-1500\n");
    text("unknown-area.csv", INDICATORS + INDICATOR + "SE-2018;cycle-share;2023;8,5;%\n");
    String wrong =
        IntStream.range(0, TOO_MANY_ERRORS)
            .mapToObj(row -> "SE-2081;indicator-" + row + ";2023;unknown;%\n")
            .collect(Collectors.joining());
    text("more-findings.csv", INDICATORS + wrong);
  }

  private void addColumns() {
    text(
        "duplicate-column.csv",
        "municipality_id;indicator;year;value;unit;value\nSE-2081;cycle-share;2023;8,5;%;9,5\n");
    text(
        "missing-column.csv",
        "municipality_id;indicator;year;value\nSE-2081;cycle-share;2023;8,5\n");
    text("too-large.csv", INDICATORS + "SE-2081" + ";1".repeat(TOO_MANY_COLUMNS) + "\n");
    text("unknown-layout.csv", "place;what;amount\nBorlänge;cycling;8,5\n");
  }

  private void addUnreadable() throws IOException {
    text("unreadable-file-empty.csv", "");
    text(
        "unreadable-file-web-page.xlsx",
        "<!DOCTYPE html>\n<html><body>The session has expired.</body></html>\n");
    byte[] whole = Workbooks.of("Totalt", new Population(2023).yearlyTable());
    files.put("unreadable-file-torn.xlsx", Arrays.copyOf(whole, TORN_AT));
  }

  private void addSmhi() {
    Line line =
        new Line(
            "Transporter",
            EmissionTable.ALL,
            "Dalarnas län",
            BROKEN_TOWN,
            List.of(new BigDecimal("9.5")));
    String small = smhi(List.of(line));
    text("unknown-label.csv", small.replace("Transporter", "Transporterr"));
    text("wrong-substance.csv", small.replace(";CO2", ";CH4"));
    text("wrong-unit.csv", small.replace("ton/år", "kg/år"));
    List<Line> lines = new EmissionTable(SMALL).lines();
    List<Line> all = lines.stream().filter(each -> each.main().equals(EmissionTable.ALL)).toList();
    text("missing-area.csv", smhi(onlyTowns(all).stream().filter(each -> !isTown(each)).toList()));
    text("total-differs-from-parts.csv", smhi(all.stream().map(BrokenInputs::raised).toList()));
    text("missing-row.csv", smhi(withoutOneRow(all)));
  }

  /** Two equal blocks, the second one under another label and without the row of one town. */
  private static List<Line> withoutOneRow(List<Line> all) {
    List<Line> towns = onlyTowns(all);
    return Stream.concat(
            towns.stream(),
            towns.stream().filter(line -> !isTown(line)).map(BrokenInputs::asTransport))
        .toList();
  }

  private static List<Line> onlyTowns(List<Line> lines) {
    return lines.stream().filter(line -> !line.town().equals(EmissionTable.ALL)).toList();
  }

  private static Line asTransport(Line line) {
    return new Line("Transporter", line.sub(), line.county(), line.town(), line.tonnes());
  }

  private static boolean isTown(Line line) {
    return line.town().equals(BROKEN_TOWN);
  }

  /** The county total of one county, ten tonnes above its municipalities. */
  private static Line raised(Line line) {
    if (!line.county().equals("Dalarnas län") || !line.town().equals(EmissionTable.ALL)) {
      return line;
    }
    BigDecimal more = line.tonnes().get(0).add(BigDecimal.TEN);
    return new Line(line.main(), line.sub(), line.county(), line.town(), List.of(more));
  }

  private void addConsumption() {
    List<List<Object>> rows = Consumption.rows().subList(0, 3);
    files.put("missing-sidecar.csv", Texts.swedishExcel(rows));
  }

  /** What services answer, and what was compiled from answers. */
  private void addAnswers() throws IOException {
    String population = JsonAnswers.population(2018);
    text("out-of-range-men-alone.json", population.replace("\"Folkmängd\"", "\"män\""));
    text("unreadable-file-sizes.json", population.replace("\"size\": [", "\"size\": [1"));
    String danish = JsonAnswers.danishPopulation();
    text("unknown-area-danish.csv", danish + "422;2019K1;0\n");
    text("out-of-range-no-first-quarter.csv", danish.replace("K1;", "K3;"));
    String consumption = ConsumptionByCategory.json();
    text("missing-sidecar-categories.json", consumption);
    text("unknown-label-category.json", consumption.replace("\"Food\"", "\"Foods\""));
    text(
        "unknown-label-category.json.meta.yaml",
        ConsumptionByCategory.SIDECAR + "licence: CC0-1.0\n");
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>(NationalCompilation.sheets());
    sheets.put(
        "Terr_LULUCF",
        withUnit("Enhet: Kton CO2/år", sheets.getOrDefault("Terr_LULUCF", List.of())));
    files.put("wrong-unit-national-sample.xlsx", Workbooks.of(sheets));
    text("missing-sidecar-charging.csv", OfficialIndicators.charging());
    files.put(
        "total-differs-from-parts-cycle-network-sample.xlsx",
        Workbooks.of("2024", OfficialIndicators.cycleNetwork(1)));
    text("missing-cell-danish-accounts.json", DanishAccounts.answer(false));
    text("unknown-label-danish-accounts.json", DanishAccounts.answer(true));
  }

  /** What is compared with others, and plants of authorities. */
  private void addRegisters() throws IOException {
    text("unknown-label-key-figure.json", KeyFigures.json("N07703", "2081"));
    text("unknown-area-key-figure.json", KeyFigures.json("N07702", "2018"));
    String register = Installations.register();
    text("unknown-area-plant-register.csv", register.replace("Falun", "Falum"));
    text("missing-column-plant-register.csv", register.replace("mängd (kg)", "mängd (ton)"));
    files.put("not-a-number-ets.xlsx", Workbooks.of(Installations.ets("n/a")));
    files.put("out-of-range-ets.xlsx", Workbooks.of(Installations.ets("-2")));
  }

  private static List<List<Object>> withUnit(String unit, List<List<Object>> rows) {
    List<List<Object>> changed = new ArrayList<>(rows);
    changed.set(1, List.of(unit));
    return changed;
  }

  private static String smhi(List<Line> lines) {
    return new String(
        Texts.swedishExcel(new SmhiLayout(SMALL).rows(lines)), StandardCharsets.UTF_8);
  }

  private void text(String name, String content) {
    files.put(name, Texts.utf8(content));
  }
}
