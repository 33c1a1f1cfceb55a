package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.report.Report;

/** A pack whose formats are read back and compared: text, tables and charts. */
final class AgreedPack {
  private static final Pattern FIGURE = Pattern.compile("[−+]?\\d+(,\\d+)?");
  private static final Pattern OF_SENTENCES =
      Pattern.compile("<ol class=\"sentences\">(.*?)</ol>", Pattern.DOTALL);
  private static final Pattern AMOUNT =
      Pattern.compile("([−+]?\\d[\\d\u202f]*(?:,\\d+)?)\u00a0(?:t|%)");
  private static final int EMISSIONS = 1;
  private static final int REMAINING = 4;
  private static final double RULER = 0.003;

  private final ReadPack pack;
  private final Map<String, List<List<String>>> html;

  private AgreedPack(ReadPack pack) {
    this.pack = pack;
    this.html = pack.html();
  }

  static AgreedPack written(Release release, String municipality, int year, Path folder) {
    Report report = Bokslut.report(release, municipality, year, Locale.forLanguageTag("sv"));
    new ReportPack().write(report, folder);
    return new AgreedPack(new ReadPack(folder, report.name()));
  }

  int tables() {
    return html.size();
  }

  /** Every table, cell by cell. */
  void documentHoldsTheTablesOfThePage() throws IOException {
    List<List<List<String>>> docx = pack.docx();
    html.forEach((id, rows) -> assertThat(docx).as(id).contains(rows));
  }

  /** Every cell; figures are numbers there. */
  int workbookHoldsTheFiguresOfThePage() throws IOException {
    Map<String, List<List<Object>>> sheets = pack.xlsx();
    assertThat(sheets).containsOnlyKeys(html.keySet());
    int numbers = 0;
    for (Map.Entry<String, List<List<String>>> table : html.entrySet()) {
      List<List<Object>> sheet = sheets.getOrDefault(table.getKey(), List.of());
      assertThat(sheet).as(table.getKey()).hasSameSizeAs(table.getValue());
      for (int i = 0; i < sheet.size(); i++) {
        numbers += sameRow(table.getKey(), table.getValue().get(i), sheet.get(i));
      }
    }
    return numbers;
  }

  private static int sameRow(String table, List<String> shown, List<Object> held) {
    List<Object> filled = held.stream().filter(value -> !value.equals("")).toList();
    List<String> expected = shown.stream().filter(value -> !value.isEmpty()).toList();
    assertThat(filled).as(table + " " + shown).hasSameSizeAs(expected);
    int numbers = 0;
    for (int i = 0; i < expected.size(); i++) {
      if (filled.get(i) instanceof BigDecimal number) {
        numbers++;
        String figure = expected.get(i).replaceAll("(?<=\\d)(tCO₂|%|procent).*$", "");
        assertThat(number).as(table + " " + shown).isEqualByComparingTo(ReadPack.number(figure));
      } else {
        assertThat(filled.get(i)).as(table).isEqualTo(expected.get(i));
        assertThat(FIGURE.matcher(expected.get(i)).matches() && isLong(expected.get(i)))
            .as("%s: %s is a number, held as text", table, expected.get(i))
            .isFalse();
      }
    }
    return numbers;
  }

  /** Short numbers may be codes or versions. */
  private static boolean isLong(String figure) {
    return figure.length() > 4;
  }

  /** Every cell is somewhere in the text of the PDF. */
  void printHoldsTheCellsOfThePage() throws IOException {
    String pdf = pack.pdf();
    html.forEach(
        (id, rows) ->
            rows.forEach(
                row ->
                    row.stream()
                        .filter(cell -> FIGURE.matcher(cell).matches())
                        .forEach(cell -> assertThat(pdf).as(id).contains(cell))));
  }

  /** Amounts that sentences tell stand in a table or a card, too. */
  int sentencesTellFiguresOfTables() {
    String page = pack.page();
    String sentences = OF_SENTENCES.matcher(page).results().findFirst().orElseThrow().group(1);
    String rest = ReadPack.bare(page.replace(sentences, "").replaceAll("<[^>]+>", "|"));
    List<String> amounts =
        AMOUNT.matcher(sentences).results().map(amount -> ReadPack.bare(amount.group(1))).toList();
    amounts.forEach(amount -> assertThat(rest).as(amount).contains(amount));
    return amounts.size();
  }

  /** Marks of charts of budgets stand where the figures of their tables say. */
  int chartsShowTheFiguresOfTables() {
    int marks = 0;
    for (Map.Entry<String, String> chart : pack.charts().entrySet()) {
      String[] id = chart.getKey().split("-", -1);
      if (id[0].equals("chart") || id[0].equals("burndown")) {
        int column = id[0].equals("chart") ? EMISSIONS : REMAINING;
        marks +=
            drawn(
                DrawnLines.of(chart.getValue()),
                html.getOrDefault("budget-" + id[1], List.of()),
                column);
      }
    }
    return marks;
  }

  private static int drawn(DrawnLines chart, List<List<String>> rows, int column) {
    int marks = 0;
    double range =
        rows.stream()
            .flatMap(row -> row.stream().skip(1).limit(REMAINING))
            .filter(cell -> FIGURE.matcher(cell).matches())
            .mapToDouble(cell -> ReadPack.number(cell).abs().doubleValue())
            .max()
            .orElse(1);
    for (List<String> row : rows) {
      int year = Integer.parseInt(row.get(0));
      if (FIGURE.matcher(row.get(column)).matches()) {
        boolean definitive = row.get(6).equals("definitivt");
        Double value = (definitive ? chart.definitive() : chart.others()).get(year);
        assertThat(value).as("%d in the chart", year).isNotNull();
        assertThat(value)
            .as("%d in chart and table", year)
            .isCloseTo(ReadPack.number(row.get(column)).doubleValue(), within(range * RULER));
        marks++;
      } else {
        assertThat(chart.definitive()).doesNotContainKey(year);
        assertThat(chart.others()).doesNotContainKey(year);
      }
    }
    return marks;
  }
}
