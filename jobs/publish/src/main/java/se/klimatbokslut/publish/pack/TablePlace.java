package se.klimatbokslut.publish.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.publish.report.ReportTable;

/**
 * Where a table stands on paper: upright in type as large as fits, otherwise on a page that lies.
 *
 * @param typeSize in points
 * @param widths of its columns in points
 * @param headings height of its headings, about, in points
 * @param height of all its rows, about, in points
 */
public record TablePlace(
    boolean lying, double typeSize, List<Double> widths, double headings, double height) {
  /** Between the margins of A4, in points. */
  static final double UPRIGHT_WIDTH = 487;

  static final double LYING_WIDTH = 734;

  /** In which tables are set when all that they say then fits with ease. */
  private static final List<Double> EASY_SIZES = List.of(9.0, 8.5, 8.0);

  private static final List<Double> UPRIGHT_SIZES = List.of(9.0, 8.5, 8.0, 7.5, 7.0, 6.5);
  private static final List<Double> LYING_SIZES = List.of(8.5, 8.0, 7.5, 7.0, 6.5, 6.0);

  /** A table that is no higher, in points, is moved to the next page rather than split. */
  private static final double LOW = 240;

  /** Headings that are higher, in points, would leave too little of every page to the rows. */
  private static final double HIGH_HEADINGS = 160;

  /** In the font of PDF files. */
  static TablePlace inPdf(ReportTable table) {
    return of(ColumnWidths.of(table, ColumnWidths.CONDENSED));
  }

  /** In a font that is not known. */
  static TablePlace inWord(ReportTable table) {
    return of(ColumnWidths.of(table, ColumnWidths.ANY_FONT));
  }

  private static TablePlace of(ColumnWidths widths) {
    return largest(EASY_SIZES, widths.easy())
        .or(() -> largest(UPRIGHT_SIZES, widths.least()))
        .map(size -> place(false, size, widths, UPRIGHT_WIDTH))
        .orElseGet(() -> lying(widths));
  }

  /** The largest size in which a width fits on an upright page. */
  private static Optional<Double> largest(List<Double> sizes, double width) {
    return sizes.stream().filter(size -> width * size <= UPRIGHT_WIDTH).findFirst();
  }

  private static TablePlace lying(ColumnWidths widths) {
    double size =
        LYING_SIZES.stream()
            .filter(candidate -> widths.least() * candidate <= LYING_WIDTH)
            .findFirst()
            .orElse(LYING_SIZES.get(LYING_SIZES.size() - 1));
    return place(true, size, widths, LYING_WIDTH);
  }

  private static TablePlace place(boolean lying, double size, ColumnWidths widths, double space) {
    List<Double> filling = widths.filling(space, size);
    return new TablePlace(
        lying, size, filling, widths.headings(filling, size), widths.height(filling, size));
  }

  /** Whether all of it is kept on one page. */
  boolean staysWhole() {
    return repeatsHeadings() && height <= LOW;
  }

  /** Whether every page of it starts with its headings. */
  public boolean repeatsHeadings() {
    return headings <= HIGH_HEADINGS;
  }

  /** Style of a table element. */
  public String style() {
    return String.format(Locale.ROOT, "font-size: %.1fpt", typeSize);
  }

  /** Style of the column elements. */
  public List<String> columnStyles() {
    return widths.stream()
        .map(width -> String.format(Locale.ROOT, "width: %.1fpt", width))
        .toList();
  }
}
