package se.klimatbokslut.runner.documents;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * docs/backtest.md: how good each method of prognosis has been on published editions.
 *
 * @param pooled lines {@code publication,horizon,group,method,outcomes,median,p90,bias,coverage,
 *     past coverage}
 * @param byOrigin lines {@code origin,method,median}, one year ahead, all gases
 */
public record BacktestDocument(List<String> pooled, List<String> byOrigin) {
  /** The query that gives {@code pooled}. */
  public static final String POOLED =
      """
      select publication, horizon, group_id, method, outcomes,
      printf('%.2f', median_error_pct), printf('%.2f', p90_error_pct), printf('%.2f', bias_pct),
      printf('%.1f', coverage80_pct), printf('%.1f', past_coverage80_pct)
      from out_backtest where kind_of_test = 'within-edition' and sector = 'all' and origin = 'all'
      and publication in ('smhi-ghg', 'smhi-co2')
      order by publication desc, horizon, group_id <> 'all',
      try_cast(split_part(group_id, '-', 2) as integer), median_error_pct, method
      """;

  /** The query that gives {@code byOrigin}. */
  public static final String BY_ORIGIN =
      """
      select origin, method, printf('%.2f', median_error_pct) from out_backtest
      where kind_of_test = 'within-edition' and sector = 'all' and origin <> 'all'
      and group_id = 'all' and horizon = 1 and publication = 'smhi-ghg'
      and method in ('sector-scaling', 'national-total', 'last-value', 'straight-line')
      order by method, origin
      """;

  private static final String HEAD =
      """
      # How good the prognosis has been

      The statistics of municipalities lag two years. Years that are known by now were estimated as
      if they were not, with every method the program knows. This page is written by a test from
      `out_backtest` of a release made of the published editions; `klimatbokslut backtest` prints
      the same of any release.

      - **Origins**: the newest five years of an edition that later years follow. One year ahead
        these are 2018-2022 for all gases (edition of 2025-09-01) and 2017-2021 for carbon dioxide
        (edition of 2024-04-18).
      - **Errors** are in percent of the later figure. Median: half of the estimates missed by less;
        p90: nine in ten did. Bias: median of the signed errors, positive when too high.
      - **80 % band held** tells how often the later figure lay inside the band. The band of an
        origin is made from the errors of the *other* origins of the same group, earlier and later
        ones. The last column makes it only from what was known at the origin, which leaves fewer
        years to learn from; origins before which nothing was known are left out of it.
      - **Groups** are municipalities by the share of their emissions from industry and power, where
        single plants decide: `plants-5-15-pct` is from 5 to under 15 percent.
      - The nation is here the edition's own national row by sector. The band that a release prints
        is wider than the one tested here: it also holds what the next edition restates
        (`schemas/prognosis.yaml`).

      ![Median error one year ahead by origin](images/backtest.svg)
      """;

  /** Compares page and chart with what the release says, or writes them. */
  public void compareOrWrite() throws IOException {
    Document.compareOrWrite("docs/images/backtest.svg", BacktestChart.svg(byOrigin));
    Document.compareOrWrite("docs/backtest.md", text());
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("\nMedian error one year ahead, percent, all greenhouse gases:\n\n");
    text.append(originTable());
    Map<String, List<String[]>> tables =
        pooled.stream()
            .map(line -> line.split(",", -1))
            .collect(
                Collectors.groupingBy(
                    cells -> cells[0] + "," + cells[1], LinkedHashMap::new, Collectors.toList()));
    tables.forEach((key, rows) -> text.append(table(key, rows)));
    return text.toString();
  }

  private String originTable() {
    Map<String, Map<String, String>> cells = new TreeMap<>();
    byOrigin.stream()
        .map(line -> line.split(",", -1))
        .forEach(
            cell -> cells.computeIfAbsent(cell[1], m -> new TreeMap<>()).put(cell[0], cell[2]));
    StringBuilder table = new StringBuilder("| method |");
    cells
        .values()
        .iterator()
        .next()
        .keySet()
        .forEach(origin -> table.append(' ').append(origin).append(" |"));
    table
        .append("\n|---|")
        .append("---:|".repeat(cells.values().iterator().next().size()))
        .append('\n');
    cells.forEach(
        (method, values) ->
            table
                .append("| ")
                .append(method)
                .append(" | ")
                .append(String.join(" | ", values.values()))
                .append(" |\n"));
    return table.toString();
  }

  private static String table(String key, List<String[]> rows) {
    String[] names = key.split(",", -1);
    StringBuilder table = new StringBuilder();
    table
        .append("\n## ")
        .append(names[0])
        .append(", ")
        .append(names[1])
        .append(" year")
        .append(names[1].equals("1") ? "" : "s")
        .append(" ahead\n\n")
        .append(
            "| group | method | estimates | median | p90 | bias | 80 % band held | by the past alone |\n")
        .append("|---|---|---:|---:|---:|---:|---:|---:|\n");
    rows.forEach(
        row ->
            table
                .append("| ")
                .append(String.join(" | ", List.of(row).subList(2, row.length)))
                .append(" |\n"));
    return table.toString();
  }
}
