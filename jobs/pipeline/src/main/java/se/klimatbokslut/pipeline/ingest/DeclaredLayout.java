package se.klimatbokslut.pipeline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;
import se.klimatbokslut.pipeline.layout.Layout;
import se.klimatbokslut.pipeline.layout.Layouts;

/** Tabular statistics in every layout that is declared. */
final class DeclaredLayout implements PublicationParser {
  /** Of two layouts that a file fits, the one that asks for more is meant. */
  private static final Comparator<Layout> MOST_HEADINGS_FIRST =
      Comparator.comparingInt((Layout layout) -> layout.tables().get(0).headings().size())
          .reversed();

  @Override
  public String name() {
    return Layouts.all().stream()
        .map(
            layout ->
                layout.publication()
                    + " (columns "
                    + String.join(", ", layout.tables().get(0).headings())
                    + ")")
        .collect(Collectors.joining(", ", "declared layouts: ", ""));
  }

  @Override
  public boolean recognises(Preview preview) {
    return layoutOf(preview, Optional.empty()).isPresent();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    Optional<String> stated = intake.sidecar().flatMap(Sidecar::publication);
    Layout layout = layoutOf(preview, stated).orElseThrow();
    intake.recognisedAs(layout.publication());
    date(layout, intake);
    Map<String, DeclaredTable> tables = new HashMap<>();
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> columns(layout, sheet, preview, intake, tables),
            List.of(),
            row -> Objects.requireNonNull(tables.get(row.columns().sheet())).read(row));
  }

  private static Optional<Columns> columns(
      Layout layout,
      SheetPreview sheet,
      Preview preview,
      Intake intake,
      Map<String, DeclaredTable> tables) {
    for (Layout.Table table : layout.tables()) {
      Optional<Columns> columns = find(intake.file(), sheet, table);
      if (columns.isPresent()) {
        tables.put(sheet.name(), new DeclaredTable(layout, table, columns.get(), preview, intake));
        return columns;
      }
    }
    return Optional.empty();
  }

  private static Optional<Layout> layoutOf(Preview preview, Optional<String> stated) {
    return Layouts.all().stream()
        .filter(layout -> preview.isTable() && fits(layout, preview))
        .sorted(MOST_HEADINGS_FIRST)
        .min(
            Comparator.comparing(
                (Layout layout) -> !stated.equals(Optional.of(layout.publication()))));
  }

  private static boolean fits(Layout layout, Preview preview) {
    return preview.sheets().stream()
        .anyMatch(sheet -> find("", sheet, layout.tables().get(0)).isPresent());
  }

  /** The first row that holds every heading of a table. */
  private static Optional<Columns> find(String file, SheetPreview sheet, Layout.Table table) {
    return sheet.rows().stream()
        .filter(row -> table.isSheet(sheet.name()) && table.mayHaveHeadingsIn(row.number()))
        .map(row -> new Columns(file, sheet.name(), row.number(), folded(row.cells())))
        .filter(columns -> columns.headings().containsAll(folded(table.headings())))
        .filter(columns -> hasFigures(columns, table))
        .findFirst();
  }

  private static boolean hasFigures(Columns columns, Layout.Table table) {
    return table
        .value()
        .pattern()
        .map(
            pattern ->
                columns.headings().stream().anyMatch(text -> pattern.parts(text).isPresent()))
        .orElse(true);
  }

  private static List<String> folded(List<String> texts) {
    return texts.stream().map(FoldedText::of).toList();
  }

  /** What the sidecar states goes before what the file is called. */
  private static void date(Layout layout, Intake intake) {
    Layout.EditionDate declared = layout.editionDate();
    if (declared == null || intake.sidecar().flatMap(Sidecar::editionDate).isPresent()) {
      return;
    }
    Matcher name = declared.fileName().matcher(intake.file());
    if (name.find()) {
      try {
        intake.printedOn(LocalDate.parse(name.group(1)));
      } catch (DateTimeException e) {
        SourceCell file = SourceCell.wholeFile(intake.file());
        intake.report(
            new NotANumber(file, name.group(1), "a date such as 2026-04-15 in the file's name"));
      }
    }
  }
}
