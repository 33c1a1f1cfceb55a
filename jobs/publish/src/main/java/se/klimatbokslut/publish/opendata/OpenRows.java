package se.klimatbokslut.publish.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.SqlText;
import se.klimatbokslut.publish.trace.TargetEditions;

/**
 * The rows of a release that rest on open editions alone, as views beside its tables. What may not
 * be shared is decided here and nowhere else.
 */
final class OpenRows {
  /** Read once, from the first row to the last. */
  private static final Set<Table> LARGE = Set.of(Table.CORE_EMISSIONS, Table.OUT_REVISION);

  private static final Set<String> EVIDENCE =
      Set.of(Table.OUT_TARGET.id(), Table.OUT_EVIDENCE.id(), Table.CORE_TARGET.id());

  private final ReleaseDatabase database;
  private final Set<String> open;
  private final List<Table> tables;

  private OpenRows(ReleaseDatabase database, Set<String> open, List<Table> tables) {
    this.database = database;
    this.open = open;
    this.tables = tables;
  }

  /** Defines the views of the tables that the release holds. */
  static OpenRows define(ReleaseDatabase database, Set<String> open) {
    Set<String> held = Set.copyOf(database.release().tableNames());
    OpenRows rows =
        new OpenRows(
            database,
            open,
            SharedTable.all().stream().filter(table -> held.contains(table.id())).toList());
    rows.tables.forEach(table -> rows.define(table, held));
    return rows;
  }

  private void define(Table table, Set<String> held) {
    String select = "select " + kept(table, held);
    if (LARGE.contains(table)) {
      database.define(view(table), select);
    } else {
      database.hold(view(table), select);
    }
  }

  /** Those shared tables that the release holds. */
  List<Table> tables() {
    return tables;
  }

  /** Name of the view in SQL. */
  static String view(Table table) {
    return "open_" + table.id();
  }

  /** How many rows of each table stay out; tables that lose none are not named. */
  Map<String, Long> leftOut() {
    Map<String, Long> counts = new TreeMap<>();
    for (Table table : tables) {
      long count = count(table.id()) - count(view(table));
      if (count > 0) {
        counts.put(table.id(), count);
      }
    }
    return counts;
  }

  private String kept(Table table, Set<String> held) {
    return switch (table) {
      case OUT_EMISSIONS -> emissions(held);
      case OUT_PROGNOSIS ->
          "* from out_prognosis where "
              + allOpen("edition_id")
              + " and "
              + allOpen("national_edition_id")
              + (held.contains(Table.CORE_FACILITY.id()) ? " and " + noClosedPlants() : "");
      case OUT_REVISION ->
          "* from out_revision where " + allOpen("from_edition") + " and " + allOpen("to_edition");
      case OUT_TARGET, OUT_BUDGET_LEDGER ->
          "* from "
              + table.id()
              + " where "
              + allOpen("edition_id")
              + " and target_id in "
              + list(openTargets(held));
      default -> "* from " + table.id() + " where " + allOpen("edition_id");
    };
  }

  /** Figures per inhabitant and figures per person times inhabitants rest on population, too. */
  private String emissions(Set<String> held) {
    String population =
        held.contains(Table.CORE_POPULATION.id())
            ? "(municipality_id, year) not in (select (municipality_id, year) from core_population"
                + " where not ("
                + allOpen("edition_id")
                + "))"
            : "true";
    return "* replace (case when "
        + population
        + " then per_capita_t end as per_capita_t) from out_emissions where "
        + allOpen("edition_id")
        + " and (not derived or "
        + population
        + ")";
  }

  /** Plants replace a part of their sector, and of the sum of sectors. */
  private String noClosedPlants() {
    return "municipality_id not in (select municipality_id from core_facility where not ("
        + allOpen("edition_id")
        + "))";
  }

  /** A release that does not hold what its targets rest on shares none of them. */
  private List<String> openTargets(Set<String> held) {
    if (!held.containsAll(EVIDENCE)) {
      return List.of();
    }
    TargetEditions editions = new TargetEditions(database);
    return database
        .rows("select distinct target_id from out_target", List.of(), row -> row.text("target_id"))
        .stream()
        .filter(target -> open.containsAll(editions.of(target)))
        .sorted()
        .toList();
  }

  /** A figure of several editions names them joined; a row without a figure names none. */
  private String allOpen(String column) {
    return "("
        + column
        + " is null or "
        + column
        + " = '' or list_has_all("
        + array(open)
        + ", string_split("
        + column
        + ", ' + ')))";
  }

  private long count(String view) {
    return database
        .rows("select count(*) n from " + view, List.of(), row -> row.number("n").orElseThrow())
        .get(0)
        .longValueExact();
  }

  private static String array(Collection<String> texts) {
    return "cast(["
        + texts.stream().sorted().map(SqlText::literal).collect(Collectors.joining(", "))
        + "] as varchar[])";
  }

  private static String list(Collection<String> texts) {
    return "(select unnest(" + array(texts) + "))";
  }
}
