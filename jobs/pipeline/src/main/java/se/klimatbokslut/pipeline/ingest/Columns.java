package se.klimatbokslut.pipeline.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.finding.DuplicateColumn;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * The columns of a table by their headings, in any order and any case.
 *
 * @param row of the headings
 */
record Columns(String file, String sheet, int row, List<String> headings) {
  /** The first row of a sheet that holds all of the headings. */
  static Optional<Columns> find(String file, SheetPreview sheet, Collection<String> sought) {
    return sheet.rows().stream()
        .map(row -> new Columns(file, sheet.name(), row.number(), lowerCase(row)))
        .filter(columns -> columns.headings.containsAll(sought))
        .findFirst();
  }

  boolean has(String heading) {
    return headings.contains(heading);
  }

  /** Text under a heading; empty when there is no such column. */
  String text(GridRow data, String heading) {
    return has(heading) ? data.text(headings.indexOf(heading)) : "";
  }

  SourceCell at(GridRow data, String heading) {
    return cell(data.number(), headings.indexOf(heading));
  }

  SourceCell heading(String heading) {
    return cell(row, headings.indexOf(heading));
  }

  /** Reports what is missing of the needed headings, and every heading that is there twice. */
  void check(Collection<String> needed, Intake intake) {
    Map<String, Integer> seen = new HashMap<>();
    for (int column = 0; column < headings.size(); column++) {
      String heading = headings.get(column);
      if (!heading.isEmpty() && seen.put(heading, column) != null) {
        intake.report(new DuplicateColumn(cell(row, column), heading));
      }
    }
    needed.stream().filter(heading -> !has(heading)).forEach(each -> reportMissing(each, intake));
  }

  void reportMissing(String heading, Intake intake) {
    intake.report(new MissingColumn(new SourceCell(file, sheet, row, ""), heading, headings));
  }

  private SourceCell cell(int number, int column) {
    return new SourceCell(file, sheet, number, GridRow.letters(column));
  }

  private static List<String> lowerCase(GridRow row) {
    return row.cells().stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }
}
