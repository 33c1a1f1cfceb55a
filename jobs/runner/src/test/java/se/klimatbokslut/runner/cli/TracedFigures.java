package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.trace.CellCheck;
import se.klimatbokslut.publish.trace.FigureQuestion;
import se.klimatbokslut.publish.trace.Lineage;
import se.klimatbokslut.publish.trace.Source;
import se.klimatbokslut.publish.trace.Trace;
import se.klimatbokslut.publish.trace.TracedRow;
import se.klimatbokslut.publish.trace.Tracer;
import se.klimatbokslut.publish.trace.Verification;
import se.klimatbokslut.runner.cli.TracedPage.Shown;

/** Leads figures of pages back to their cells, and counts what came of it. */
final class TracedFigures {
  private static final Figures SWEDISH = Figures.inPages(Locale.forLanguageTag("sv"));
  private static final Set<ColumnType> NUMBERS =
      Set.of(
          ColumnType.TONNES,
          ColumnType.TONNES_SUM,
          ColumnType.NUMBER,
          ColumnType.PERCENT,
          ColumnType.MONEY,
          ColumnType.WHOLE);

  private static final Pattern AMOUNT = Pattern.compile("([−+]?\\d[\\d\u202f]*(?:,\\d+)?)\u00a0");

  private final Tracer tracer;
  private final CellCheck cells;
  private final Set<String> tables = new HashSet<>();
  private int sums;
  private int perPerson;
  private long read;

  TracedFigures(ReleaseDatabase database, Path archive) {
    this.tracer = new Tracer(database);
    this.cells = new CellCheck(archive);
  }

  /** Tables that figures stood in. */
  Set<String> tables() {
    return tables;
  }

  /** How many figures were compared with the sum of their cells. */
  int sums() {
    return sums;
  }

  /** How many figures per inhabitant were compared with sum and population. */
  int perPerson() {
    return perPerson;
  }

  /** How many cells were read again. */
  long cellsRead() {
    return read;
  }

  void check(Shown shown) throws IOException {
    List<Trace> traces =
        shown.figures().stream()
            .map(address -> tracer.trace(FigureQuestion.ofAddress(address)))
            .toList();
    for (Trace trace : traces) {
      Verification verification = cells.verify(trace);
      assertThat(verification.mismatches()).as(shown.toString()).isEmpty();
      read += verification.cells();
      checkAlone(trace.lineage());
    }
    checkText(shown, traces.stream().map(trace -> trace.lineage().row()).toList());
  }

  /** Adds up the cells without the program's own arithmetic of lineages. */
  private void checkAlone(Lineage lineage) {
    TracedRow row = lineage.row();
    tables.add(row.table().id());
    if (row.table() != Table.OUT_EMISSIONS || row.text("derived").equals("true")) {
      return;
    }
    Co2e sum = sum(lineage);
    assertThat(sum.tonnes()).isEqualByComparingTo(row.number("emissions_t").orElseThrow());
    sums++;
    row.number("per_capita_t")
        .ifPresent(
            told -> {
              assertThat(sum.perPerson(population(lineage))).isEqualByComparingTo(told);
              perPerson++;
            });
  }

  private static Co2e sum(Lineage lineage) {
    return cells(lineage)
        .filter(cell -> cell.figure().equals("emissions_t"))
        .map(cell -> Co2e.ofTonnes(cell.value()))
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private static long population(Lineage lineage) {
    return cells(lineage)
        .filter(cell -> cell.figure().equals("population"))
        .map(cell -> cell.value().longValueExact())
        .reduce(0L, Long::sum);
  }

  /** A sector's total stands for what its sub-sectors leave over, so their cells are in it. */
  private static Stream<Source.Cell> cells(Lineage lineage) {
    Set<String> divided =
        lineage
            .all()
            .map(Lineage::row)
            .filter(row -> row.text("subsector").equals("not-distributed"))
            .map(row -> row.text("sector"))
            .collect(Collectors.toSet());
    return lineage
        .all()
        .filter(
            one ->
                one.row().table() == Table.CORE_PUBLISHED_TOTAL
                    || !divided.contains(one.row().text("sector")))
        .flatMap(one -> one.steps().stream())
        .filter(Lineage.End.class::isInstance)
        .map(step -> ((Lineage.End) step).source())
        .filter(Source.Cell.class::isInstance)
        .map(Source.Cell.class::cast)
        .distinct();
  }

  /** What a reader sees is a column of the row, rounded; shares of a total are of two rows. */
  private static void checkText(Shown shown, Collection<TracedRow> rows) {
    if (rows.stream().anyMatch(row -> row.table() == Table.OUT_TARGET_YEAR)) {
      checkSentence(shown, rows);
      return;
    }
    boolean isShare =
        shown.column().equals("2")
            && rows.size() == 1
            && rows.stream().allMatch(row -> row.table() == Table.OUT_EMISSIONS);
    boolean isPartOfChange = isChange(rows) && List.of("2", "3").contains(shown.column());
    boolean isDay = shown.text().matches("\\d{4}-\\d{2}-\\d{2}");
    if (!isShare && !isPartOfChange && !isDay) {
      assertThat(
              Stream.of(
                      rows.stream().flatMap(TracedFigures::texts), sumsOfUnits(rows), changes(rows))
                  .flatMap(texts -> texts))
          .as(shown.toString())
          .contains(shown.text().replaceAll("[ \u00a0].*", "").replaceAll("–.*", ""));
    }
  }

  /** Of a target words stand beside the figures: one of the amounts is a column of the row. */
  private static void checkSentence(Shown shown, Collection<TracedRow> rows) {
    List<String> amounts =
        AMOUNT.matcher(shown.text()).results().map(amount -> amount.group(1)).toList();
    if (!amounts.isEmpty()) {
      assertThat(rows.stream().flatMap(TracedFigures::texts))
          .as(shown.toString())
          .containsAnyElementsOf(amounts);
    }
  }

  /** Two years of one sector: the row tells what changed, and splits it. */
  private static boolean isChange(Collection<TracedRow> rows) {
    return rows.size() == 2
        && rows.stream().allMatch(row -> row.table() == Table.OUT_EMISSIONS)
        && rows.stream().map(row -> row.text("sector")).distinct().count() == 1;
  }

  private static Stream<String> changes(Collection<TracedRow> rows) {
    if (!isChange(rows)) {
      return Stream.empty();
    }
    List<BigDecimal> tonnes =
        rows.stream().flatMap(row -> row.number("emissions_t").stream()).toList();
    return texts(tonnes.get(1).subtract(tonnes.get(0)));
  }

  /** Of the climate fee a page shows all units together, and what came late with corrections. */
  private static Stream<String> sumsOfUnits(Collection<TracedRow> rows) {
    List<TracedRow> units =
        rows.stream().filter(row -> row.table() == Table.OUT_FEE_LEDGER).toList();
    Stream<List<String>> alone =
        Table.OUT_FEE_LEDGER.contract().columnNames().stream()
            .filter(name -> name.endsWith("_sek") || name.endsWith("_kg"))
            .map(List::of);
    return Stream.concat(alone, Stream.of(List.of("late_sek", "correction_sek")))
        .flatMap(columns -> texts(sum(columns, units)));
  }

  private static BigDecimal sum(List<String> columns, List<TracedRow> rows) {
    return columns.stream()
        .flatMap(column -> rows.stream().flatMap(row -> row.number(column).stream()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<String> texts(TracedRow row) {
    return row.table().contract().columns().stream()
        .filter(column -> NUMBERS.contains(column.type()))
        .map(ColumnContract::name)
        .flatMap(column -> row.number(column).stream())
        .flatMap(TracedFigures::texts);
  }

  private static Stream<String> texts(BigDecimal value) {
    return Stream.of("t", "t/person", "%")
        .flatMap(unit -> Stream.of(SWEDISH.rounded(value, unit), SWEDISH.signed(value, unit)));
  }
}
