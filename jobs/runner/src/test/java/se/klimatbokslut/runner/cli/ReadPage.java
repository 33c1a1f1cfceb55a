package se.klimatbokslut.runner.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tables and charts of a report's page, in their order. */
final class ReadPage {
  private static final Pattern TABLE =
      Pattern.compile(
          "<table id=\"table-([^\"]+)\">.*?<thead>(.*?)</thead>.*?<tbody>(.*?)</tbody>",
          Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile("<figure id=\"([^\"]+)\".*?(<svg.*?</svg>)", Pattern.DOTALL);

  private final String html;

  ReadPage(String html) {
    this.html = html;
  }

  List<ReadTable> tables() {
    return tables(html);
  }

  /** Those that stand behind a chart, the nearest first. */
  List<ReadTable> tablesBehind(String figure) {
    return tables(html.substring(html.indexOf("<figure id=\"" + figure + "\"")));
  }

  /** Rows of every table by its id. */
  Map<String, List<List<String>>> rows() {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    tables().forEach(table -> rows.put(table.id(), table.rows()));
    return rows;
  }

  /** Charts by their id, as SVG. */
  Map<String, String> charts() {
    Map<String, String> charts = new LinkedHashMap<>();
    FIGURE.matcher(html).results().forEach(one -> charts.put(one.group(1), one.group(2)));
    return charts;
  }

  private static List<ReadTable> tables(String html) {
    return TABLE.matcher(html).results().map(ReadPage::table).toList();
  }

  private static ReadTable table(MatchResult table) {
    return new ReadTable(table.group(1), cells(table.group(2)), bodyRows(table.group(3)));
  }

  private static List<List<String>> bodyRows(String body) {
    return ROW.matcher(body).results().map(row -> cells(row.group(1))).toList();
  }

  private static List<String> cells(String row) {
    return CELL.matcher(row).results().map(cell -> text(cell.group(1))).toList();
  }

  private static String text(String html) {
    return ReadPack.bare(
        html.replaceAll("<[^>]+>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"));
  }
}
