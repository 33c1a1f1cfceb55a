package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.prognosis.Driver;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.pipeline.table.Table;

/**
 * An estimate is led from the last year of an edition along what is known of the nation; its band
 * is that of the backtest. A total is the sum of the sectors' estimates.
 */
final class PrognosisOrigin implements Origin {
  private static final String TOTAL = "all";
  private static final String BAND = "half_width80_pct";

  @Override
  public Table table() {
    return Table.OUT_PROGNOSIS;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    sources.add(
        new Source.Rows(
            "base_t",
            Role.SUM_OF,
            "emissions_t",
            release.rows(levels(row, List.of(row.year("base_year"))))));
    add("estimate_t", Role.SUM_OF, "estimate_t", "", sectors(row, release), sources);
    if (steps(row).contains(Driver.TREND.id())) {
      List<TracedRow> line = release.rows(levels(row, trendYears(row)));
      add("estimate_t", Role.RESTS_ON, "emissions_t", "the trend", line, sources);
    }
    add("estimate_t", Role.RESTS_ON, "emissions_t", "the nation", nation(row, release), sources);
    add("estimate_t", Role.RESTS_ON, "emissions_t", "plants", plants(row, release), sources);
    add("", Role.RESTS_ON, BAND, "the band", backtests(row, release), sources);
    return sources;
  }

  /** The band is the backtest's. */
  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    return column.equals(BAND)
        ? of(row, release).stream().filter(source -> source.explains(column)).toList()
        : of(row, release);
  }

  private static void add(
      String figure,
      Role role,
      String of,
      String note,
      List<TracedRow> rows,
      Collection<Source> sources) {
    if (!rows.isEmpty()) {
      sources.add(new Source.Rows(figure, role, of, note, rows));
    }
  }

  private static boolean isTotal(TracedRow row) {
    return row.is("sector", TOTAL);
  }

  private static List<String> steps(TracedRow row) {
    return List.of(row.text("method").split("-then-", -1));
  }

  /** Levels of the place, of one sector or of all. */
  private static Selection levels(TracedRow row, List<Integer> years) {
    String area = row.text("municipality_id");
    Selection levels =
        (TracedRow.isMunicipality(area)
                ? Selection.of(Table.CORE_EMISSIONS).with("municipality_id", area)
                : Selection.of(Table.CORE_PUBLISHED_TOTAL)
                    .with("area_id", area)
                    .with("subsector", "all")
                    .without("sector", TOTAL))
            .in("year", years)
            .with("gas", row.text("gas"))
            .with("perspective", "territorial")
            .with("edition_id", row.text("edition_id"));
    return isTotal(row) ? levels : levels.with("sector", row.text("sector"));
  }

  private static List<Integer> trendYears(TracedRow row) {
    return IntStream.rangeClosed(StraightLine.FIRST_YEAR, row.year("base_year")).boxed().toList();
  }

  private static List<Integer> yearsAhead(TracedRow row) {
    return IntStream.rangeClosed(row.year("base_year"), row.year("year")).boxed().toList();
  }

  private static List<TracedRow> sectors(TracedRow row, RowSource release) {
    return isTotal(row) && row.has("estimate_t")
        ? release.rows(
            Selection.of(Table.OUT_PROGNOSIS)
                .with("municipality_id", row.text("municipality_id"))
                .with("gas", row.text("gas"))
                .with("year", row.text("year"))
                .with("publication", row.text("publication"))
                .without("sector", TOTAL))
        : List.of();
  }

  /** The nation's sector; every sector where its total leads, or where there is no estimate. */
  private static List<TracedRow> nation(TracedRow row, RowSource release) {
    if (!row.has("national_edition_id") || (isTotal(row) && row.has("estimate_t"))) {
      return List.of();
    }
    Selection nation =
        Selection.of(Table.CORE_NATIONAL_SECTOR)
            .with("area_id", TracedRow.countryOf(row.text("municipality_id")))
            .in("gas", gases(row))
            .in("year", yearsAhead(row))
            .with("edition_id", row.text("national_edition_id"));
    boolean wholeNation = isTotal(row) || steps(row).contains(Driver.TOTAL.id());
    return release.rows(wholeNation ? nation : nation.with("sector", row.text("sector")));
  }

  private static List<String> gases(TracedRow row) {
    return steps(row).contains(Driver.SECTOR_OF_ALL_GASES.id())
        ? List.of(row.text("gas"), Gas.GHG.name())
        : List.of(row.text("gas"));
  }

  /** Carbon dioxide of a plant is part of all gases, too. */
  private static List<TracedRow> plants(TracedRow row, RowSource release) {
    List<String> gases =
        row.is("gas", Gas.GHG.name())
            ? List.of(Gas.GHG.name(), Gas.CO2.name())
            : List.of(row.text("gas"));
    return isTotal(row)
        ? List.of()
        : Editions.newestLists(
            release.rows(
                Selection.of(Table.CORE_FACILITY)
                    .with("municipality_id", row.text("municipality_id"))
                    .with("sector", row.text("sector"))
                    .in("gas", gases)
                    .in("year", yearsAhead(row))),
            release);
  }

  private static List<TracedRow> backtests(TracedRow row, RowSource release) {
    return release.rows(
        Selection.of(Table.OUT_BACKTEST)
            .with("publication", row.text("publication"))
            .with("edition_id", row.text("edition_id"))
            .with("kind_of_test", "within-edition")
            .with("gas", row.text("gas"))
            .with("method", row.text("method"))
            .with("horizon", row.year("year") - row.year("base_year"))
            .with("sector", row.text("sector"))
            .with("group_id", isTotal(row) ? row.text("group_id") : "all")
            .with("origin", "all"));
  }
}
