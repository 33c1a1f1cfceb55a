package se.klimatbokslut.publish.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.publish.table.Terminal;

/** Rows and cells of a trace in words. */
final class Sentences {
  private static final int LONGEST = 60;

  /** Told of the cell. */
  private static final Set<String> LEFT_OUT = Set.of("publication", "edition_id");

  private Sentences() {}

  /** {@code smhi-co2-2024-04-18-1a2b3c4d, sheet 'CO2', row 668, column AH}. */
  static String place(Source.Cell cell) {
    String sheet = cell.sheet().isEmpty() ? "" : ", sheet '" + cell.sheet() + "'";
    return Terminal.safe(
        cell.editionId() + sheet + ", row " + cell.row() + ", column " + cell.column());
  }

  /** {@code cell: 38098.02 t, smhi-co2-..., row 668}. */
  static String cell(Source.Cell cell) {
    return "cell %s %s, %s".formatted(plain(cell.value()), cell.unit(), place(cell));
  }

  /** {@code per_capita_t: the row's tonnes divided by population of 1 row of core_population}. */
  static String rows(Source.Rows source) {
    String figure = source.figure().isEmpty() ? "" : source.figure() + ": ";
    String of = source.of().isEmpty() ? "" : source.of() + " of ";
    String note = source.note().isEmpty() ? "" : " (" + source.note() + ")";
    return figure + source.role().words() + " " + of + counted(source) + note;
  }

  static String many(Source.Many many) {
    return "rests on %d rows of %s (%s) of %s"
        .formatted(
            many.rows(),
            many.table().id(),
            many.note(),
            many.editionIds().isEmpty()
                ? "no edition"
                : many.editionIds().stream().collect(Collectors.joining(", ")));
  }

  /** The row's key and its figures. */
  static String row(TracedRow row) {
    return Terminal.safe(row.table().id() + " " + row.key().words() + figures(row));
  }

  /** A row that another one comes from: what its key has in common with that is left out. */
  static String row(TracedRow row, TracedRow madeOfIt) {
    return Terminal.safe(own(row, madeOfIt) + figures(row));
  }

  /** A row that was read from one cell. */
  static String row(TracedRow row, TracedRow madeOfIt, Source.Cell cell) {
    return Terminal.safe(own(row, madeOfIt)) + " = " + cell(cell);
  }

  private static String own(TracedRow row, TracedRow madeOfIt) {
    String words =
        row.key().values().entrySet().stream()
            .filter(entry -> !madeOfIt.is(entry.getKey(), entry.getValue()))
            .filter(entry -> !LEFT_OUT.contains(entry.getKey()))
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", "));
    return row.table().id() + (words.isEmpty() ? "" : " " + words);
  }

  private static String figures(TracedRow row) {
    List<String> figures = new ArrayList<>();
    for (ColumnContract column : row.table().contract().columns()) {
      if (isFigure(column, row)) {
        String unit = unit(column, row);
        figures.add(
            "%s %s%s"
                .formatted(
                    column.name(), row.text(column.name()), unit.isEmpty() ? "" : " " + unit));
      }
    }
    return figures.isEmpty() ? "" : " · " + String.join(" · ", figures);
  }

  /** That of the column, else that of the row; numbers of things and levels of a base have none. */
  private static String unit(ColumnContract column, TracedRow row) {
    boolean ofRow =
        column.unit().isEmpty()
            && column.type() != ColumnType.WHOLE
            && !column.name().equals("path_from_value");
    return ofRow ? row.text("unit") : column.unit();
  }

  private static boolean isFigure(ColumnContract column, TracedRow row) {
    return row.has(column.name())
        && row.text(column.name()).length() < LONGEST
        && switch (column.type()) {
          case TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY -> true;
          case WHOLE ->
              !column.name().equals("source_row")
                  && !row.table().contract().key().contains(column.name());
          default -> false;
        };
  }

  static boolean isNumber(ColumnType type) {
    return switch (type) {
      case YEAR, WHOLE, TONNES, TONNES_SUM, NUMBER, PERCENT, MONEY -> true;
      default -> false;
    };
  }

  private static String counted(Source.Rows source) {
    int rows = source.rows().size();
    if (rows == 0) {
      return "no row";
    }
    String table = source.rows().get(0).table().id();
    return rows == 1 ? "1 row of " + table : rows + " rows of " + table;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
