package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.report.Chart.Kind;
import se.klimatbokslut.publish.report.Report;

/** A pack whose formats are read back and compared: text, tables and charts. */
final class AgreedPack {
  private static final Pattern OF_SENTENCES =
      Pattern.compile("<ol class=\"sentences\">(.*?)</ol>", Pattern.DOTALL);

  private static final Pattern AMOUNT =
      Pattern.compile("([−+]?\\d[\\d\u202f]*(?:,\\d+)?)\u00a0(?:t|%(?! (?:lägre|högre) än))");

  /** But since 1990, a year that no table of the pack holds. */
  private static final Pattern CHANGE =
      Pattern.compile("(\\d+(?:,\\d+)?)\u00a0% (lägre|högre) än (?!1990)");

  private final Report report;
  private final ReadPack pack;
  private final Map<String, List<List<String>>> html;

  private AgreedPack(Report report, ReadPack pack) {
    this.report = report;
    this.pack = pack;
    this.html = pack.html();
  }

  static AgreedPack written(Release release, String municipality, int year, Path folder) {
    Report report = Bokslut.report(release, municipality, year, Locale.forLanguageTag("sv"));
    return written(report, folder);
  }

  static AgreedPack written(Report report, Path folder) {
    new ReportPack().write(report, folder);
    return new AgreedPack(report, new ReadPack(folder, report.name()));
  }

  /** How many figures of charts of each kind were found in the tables behind them. */
  Map<Kind, Integer> agrees() throws IOException {
    assertThat(html).hasSizeGreaterThan(4);
    documentHoldsTheTablesOfThePage();
    assertThat(workbookHoldsTheFiguresOfThePage()).isGreaterThan(40);
    printHoldsTheCellsOfThePage();
    assertThat(sentencesTellFiguresOfTables()).isGreaterThan(2);
    changesFollowFromTotals();
    return chartsAgree();
  }

  /** Every chart in every format; how many of their figures of each kind stand in tables. */
  Map<Kind, Integer> chartsAgree() throws IOException {
    new AgreedPictures(report, pack).areThoseOfThePage();
    return new AgreedCharts(new ReadPage(pack.page())).showTheirTables(report);
  }

  /** Every table, cell by cell. */
  private void documentHoldsTheTablesOfThePage() throws IOException {
    List<List<List<String>>> docx = pack.docx();
    html.forEach((id, rows) -> assertThat(docx).as(id).contains(rows));
  }

  /** Every cell; figures are numbers there. */
  private int workbookHoldsTheFiguresOfThePage() throws IOException {
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
        assertThat(ReadTable.isFigure(expected.get(i)) && isLong(expected.get(i)))
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
  private void printHoldsTheCellsOfThePage() throws IOException {
    String pdf = pack.pdf();
    html.forEach(
        (id, rows) ->
            rows.forEach(
                row ->
                    row.stream()
                        .filter(ReadTable::isFigure)
                        .forEach(cell -> assertThat(pdf).as(id).contains(cell))));
  }

  /** Changes that sentences tell are those between two totals of the table of years. */
  private void changesFollowFromTotals() {
    Set<String> changes =
        html.entrySet().stream()
            .filter(table -> table.getKey().startsWith("years-"))
            .flatMap(table -> changes(table.getValue()))
            .collect(Collectors.toSet());
    CHANGE
        .matcher(sentences())
        .results()
        .map(told -> told.group(1) + " " + told.group(2))
        .forEach(told -> assertThat(changes).contains(told));
  }

  /** {@code 7,8 lägre}: of the last year against each before, as sentences round. */
  private static Stream<String> changes(List<List<String>> table) {
    List<String> totals = table.get(table.size() - 1);
    int last = totals.size() - 1;
    BigDecimal now = ReadPack.number(totals.get(last));
    return totals.subList(1, last).stream()
        .map(ReadPack::number)
        .map(then -> now.subtract(then).movePointRight(2).divide(then, 1, RoundingMode.HALF_EVEN))
        .map(
            change ->
                change.abs().toPlainString().replace('.', ',')
                    + (change.signum() < 0 ? " lägre" : " högre"));
  }

  private String sentences() {
    return OF_SENTENCES.matcher(pack.page()).results().findFirst().orElseThrow().group(1);
  }

  /** Amounts that sentences tell stand in a table or a card, too. */
  private int sentencesTellFiguresOfTables() {
    String page = pack.page();
    String sentences = sentences();
    String rest = ReadPack.bare(page.replace(sentences, "").replaceAll("<[^>]+>", "|"));
    List<String> amounts =
        AMOUNT.matcher(sentences).results().map(amount -> ReadPack.bare(amount.group(1))).toList();
    amounts.forEach(amount -> assertThat(rest).as(amount).contains(amount));
    return amounts.size();
  }
}
