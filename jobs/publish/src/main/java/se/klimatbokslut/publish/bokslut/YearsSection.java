package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** Sectors over the last ten years that are known, as chart and table. */
final class YearsSection {
  private final EmissionsReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final SectorLabels labels;
  private final Locale language;

  YearsSection(EmissionsReader reader, Wording wording, Locale language) {
    this.reader = reader;
    this.wording = wording;
    this.words = new SectionWording("years", wording);
    this.labels = SectorLabels.load(language);
    this.language = language;
  }

  /** Empty when fewer than two years are known. */
  Optional<Section> section(String areaName, int year) {
    List<Block> blocks = new ArrayList<>();
    for (String gas : EmissionsSections.GASES) {
      blocks.addAll(ofGas(gas, areaName, reader.lastYears(year, gas)));
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(words.section(blocks));
  }

  private List<Block> ofGas(String gas, String areaName, List<SectorYear> figures) {
    SortedMap<Integer, SectorYear> totals = new TreeMap<>();
    figures.stream().filter(SectorYear::isTotal).forEach(row -> totals.put(row.year(), row));
    if (totals.size() < 2) {
      return List.of();
    }
    List<Integer> years = List.copyOf(totals.keySet());
    String gasName = wording.texts().label("gasName", gas);
    String caption = words.text("caption", gasName, areaName, wording.gas(gas));
    Map<String, Map<Integer, SectorYear>> sectors = bySector(figures);
    return List.of(
        figure(gas, caption, years, sectors), table(gas, caption, years, sectors, totals));
  }

  /** The largest of the last year first. */
  private static Map<String, Map<Integer, SectorYear>> bySector(List<SectorYear> figures) {
    Map<String, Map<Integer, SectorYear>> sectors = new LinkedHashMap<>();
    figures.stream()
        .filter(row -> !row.isTotal())
        .forEach(
            row ->
                sectors
                    .computeIfAbsent(row.sector(), name -> new TreeMap<>())
                    .put(row.year(), row));
    return sectors;
  }

  private Figure figure(
      String gas,
      String caption,
      List<Integer> years,
      Map<String, Map<Integer, SectorYear>> sectors) {
    List<Series> series =
        sectors.entrySet().stream()
            .map(sector -> series(labels.of(sector.getKey()), sector.getValue(), years))
            .toList();
    return new Figure(
        "sectors-" + gas,
        caption,
        words.text("description"),
        words.text("key"),
        new Chart(
            Chart.Kind.STACKED,
            language,
            wording.unit("t", gas),
            years.stream().map(String::valueOf).toList(),
            series),
        addresses(sectors));
  }

  private static Series series(String label, Map<Integer, SectorYear> known, List<Integer> years) {
    return new Series(
        label, Role.PART, years.stream().map(year -> Point.of(amount(known, year))).toList());
  }

  private static Optional<BigDecimal> amount(Map<Integer, SectorYear> known, int year) {
    return Optional.ofNullable(known.get(year)).flatMap(SectorYear::emissions);
  }

  private static String addresses(Map<String, Map<Integer, SectorYear>> sectors) {
    return FigureKey.addresses(
        sectors.values().stream()
            .flatMap(known -> known.values().stream())
            .map(SectorYear::key)
            .toList());
  }

  private ReportTable table(
      String gas,
      String caption,
      List<Integer> years,
      Map<String, Map<Integer, SectorYear>> sectors,
      SortedMap<Integer, SectorYear> totals) {
    List<Line> lines = new ArrayList<>();
    sectors.forEach(
        (sector, known) -> lines.add(line(labels.of(sector), known, years, Weight.PLAIN)));
    lines.add(line(wording.texts().get("emissions.total"), totals, years, Weight.TOTAL));
    List<Column> columns = new ArrayList<>(List.of(words.column("sector", Kind.NAME)));
    years.forEach(year -> columns.add(new Column(Integer.toString(year), Kind.FIGURE)));
    return new ReportTable("years-" + gas, caption, known(totals), columns, lines, "");
  }

  private Line line(
      String label, Map<Integer, SectorYear> known, List<Integer> years, Weight weight) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(label)));
    years.forEach(year -> cells.add(wording.cell(amount(known, year), "t")));
    return new Line(
        cells, weight, FigureKey.addresses(known.values().stream().map(SectorYear::key).toList()));
  }

  /** Years with one status and edition together. */
  private String known(SortedMap<Integer, SectorYear> totals) {
    Map<String, List<String>> years = new LinkedHashMap<>();
    totals.forEach(
        (year, total) ->
            years
                .computeIfAbsent(
                    wording.origin(total.status(), total.editionId()), any -> new ArrayList<>())
                .add(Integer.toString(year)));
    return years.entrySet().stream()
            .map(known -> String.join(", ", known.getValue()) + ": " + known.getKey())
            .collect(Collectors.joining(". "))
        + ".";
  }
}
