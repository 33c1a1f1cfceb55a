package se.klimatbokslut.pipeline.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.pipeline.table.Table;

/** Figures of lists from the tables of an edition. */
public final class ListedFigures {
  /** Tables that hold lists. */
  public static final Set<Table> TABLES =
      Set.of(
          Table.CORE_POPULATION,
          Table.CORE_FACILITY,
          Table.CORE_INVENTORY,
          Table.CORE_NEGATIVE_EMISSION,
          Table.CORE_NATIONAL_SECTOR,
          Table.CORE_NATIONAL_SERIES,
          Table.CORE_CONSUMPTION_CATEGORY,
          Table.CORE_EMISSIONS);

  private static final String UNALLOCATED = "territorial-unallocated";

  private final String fileName;
  private final List<ListedFigure> figures = new ArrayList<>();

  private ListedFigures(String fileName) {
    this.fileName = fileName;
  }

  /**
   * Reads the rows of an edition; territorial statistics have no list.
   *
   * @param fileName as delivered, for the places of findings
   */
  public static List<ListedFigure> of(String fileName, Map<Table, List<Row>> tables) {
    ListedFigures listed = new ListedFigures(fileName);
    for (Table table : TABLES) {
      tables.getOrDefault(table, List.of()).forEach(row -> listed.add(table, row));
    }
    return List.copyOf(listed.figures);
  }

  private void add(Table table, Row row) {
    switch (table) {
      case CORE_POPULATION -> {
        String place = text(table, row, "municipality_id");
        BigDecimal persons = BigDecimal.valueOf((Long) cell(table, row, "population"));
        add(table, row, "population", "inhabitants of " + place, place, persons, "persons");
      }
      case CORE_FACILITY -> {
        String place = text(table, row, "municipality_id");
        String plant = text(table, row, "facility_id");
        String subject = text(table, row, "gas") + " of " + plant + " in " + place;
        add(table, row, "facility", subject, place, amount(table, row, "emissions_t"), "t");
      }
      case CORE_NATIONAL_SECTOR -> {
        String place = text(table, row, "area_id");
        String subject =
            text(table, row, "gas") + " of " + text(table, row, "sector") + " in " + place;
        add(table, row, "national_sector", subject, place, amount(table, row, "emissions_t"), "t");
      }
      case CORE_INVENTORY -> addInventory(table, row);
      case CORE_NEGATIVE_EMISSION -> {
        String place = text(table, row, "municipality_id");
        String subject = "uptake by " + text(table, row, "kind") + " in " + place;
        add(table, row, "negative_emission", subject, place, amount(table, row, "removed_t"), "t");
      }
      case CORE_NATIONAL_SERIES -> addSeries(table, row);
      case CORE_CONSUMPTION_CATEGORY -> addCategory(table, row);
      default -> addPerPerson(table, row);
    }
  }

  /** Boundaries are inventories of their own. */
  private void addInventory(Table table, Row row) {
    String place = text(table, row, "municipality_id");
    String subject =
        "%s of %s in %s, boundary %s"
            .formatted(
                text(table, row, "gas"),
                text(table, row, "sector"),
                place,
                text(table, row, "boundary"));
    add(table, row, "inventory", subject, place, amount(table, row, "emissions_t"), "t");
  }

  /** What no municipality was given is a small rest of large sums and moves by any factor. */
  private void addSeries(Table table, Row row) {
    String series = text(table, row, "series");
    if (!series.equals(UNALLOCATED)) {
      String place = text(table, row, "area_id");
      BigDecimal amount = amount(table, row, "emissions_t");
      String subject = series + " of " + place;
      add(table, row, "national_series", subject, place, amount, text(table, row, "unit"));
    }
  }

  /** Versions are different methods, so each is a subject of its own. */
  private void addCategory(Table table, Row row) {
    String place = text(table, row, "municipality_id");
    String subject =
        "consumption of %s in %s, version %s"
            .formatted(text(table, row, "category"), place, text(table, row, "version"));
    BigDecimal amount = amount(table, row, "per_person_t");
    add(table, row, "consumption_category", subject, place, amount, "t per person");
  }

  private void addPerPerson(Table table, Row row) {
    if (cell(table, row, "per_person_t") != null) {
      String place = text(table, row, "municipality_id");
      BigDecimal amount = amount(table, row, "per_person_t");
      add(table, row, "per_person", "consumption in " + place, place, amount, "t per person");
    }
  }

  private void add(
      Table table,
      Row row,
      String list,
      String subject,
      String place,
      BigDecimal value,
      String unit) {
    SourceCell at =
        new SourceCell(
            fileName,
            text(table, row, "source_sheet"),
            Math.toIntExact((Long) cell(table, row, "source_row")),
            text(table, row, "source_column"));
    int year = (Integer) cell(table, row, "year");
    figures.add(new ListedFigure(list, subject, place, year, value, unit, at));
  }

  private static BigDecimal amount(Table table, Row row, String column) {
    return (BigDecimal) cell(table, row, column);
  }

  private static String text(Table table, Row row, String column) {
    return String.valueOf(cell(table, row, column));
  }

  /** Rows made outside of Spark know no names. */
  private static Object cell(Table table, Row row, String column) {
    return row.get(table.contract().columnNames().indexOf(column));
  }
}
