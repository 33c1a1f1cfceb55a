package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;

/** What a page is made of, one below the other. */
public sealed interface Part {

  /** Name of the kind, by which the template chooses. */
  default String type() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Sections of a report. */
  record Reported(Report report) implements Part {}

  /** Text written for the page, from a file in its language. */
  record Prose(String file) implements Part {}

  /**
   * A list of links under a heading.
   *
   * @param note below them; may be empty
   */
  record Links(String id, String heading, List<PublicPage.Link> links, String note)
      implements Part {}

  /** The map of municipalities with the list that says the same. */
  record Finder(List<Mark> marks, List<MapPart> countries, List<NamedPlaces> groups)
      implements Part {
    /** Whether the boundaries of any country are drawn. */
    public boolean isDrawn() {
      return countries.stream().anyMatch(country -> country.drawing().isPresent());
    }

    /** Whether any country is shown by squares alone. */
    public boolean hasSquares() {
      return countries.stream().anyMatch(country -> country.drawing().isEmpty());
    }
  }

  /** A verdict with its word and how many have it. */
  record Mark(String verdict, String label, String count) {}

  /** Municipalities of a county or nation. */
  record NamedPlaces(String id, String name, String href, List<NamedPlace> places) {}

  /**
   * One municipality.
   *
   * @param key what a search looks in: the name and the id in small letters
   */
  record NamedPlace(String name, String href, String key, String verdict, String verdictLabel) {}

  /**
   * A table that readers can sort. The first column names the row.
   *
   * @param note said below; may be empty
   */
  record Listing(
      String id,
      String heading,
      String caption,
      List<ListColumn> columns,
      List<List<ListCell>> rows,
      String note)
      implements Part {}

  /** What a column holds, which says how it stands and how it is sorted. */
  enum ListKind {
    /** By the alphabet of the page. */
    WORD("", "word"),
    /** To the right, by size. */
    FIGURE("number", "figure"),
    /** A word sorted by its rank. */
    RANK("", "figure");

    private final String style;
    private final String sorting;

    ListKind(String style, String sorting) {
      this.style = style;
      this.sorting = sorting;
    }
  }

  /** A column with its heading. */
  record ListColumn(String label, ListKind kind) {
    static ListColumn of(String label) {
      return new ListColumn(label, ListKind.WORD);
    }

    static ListColumn figure(String label) {
      return new ListColumn(label, ListKind.FIGURE);
    }

    static ListColumn rank(String label) {
      return new ListColumn(label, ListKind.RANK);
    }

    /** Classes of a cell with this text; may be empty. */
    public String style(String text) {
      return (kind.style + (ReportTable.hasLongWord(text) ? " long" : "")).strip();
    }

    /** Name of the way it is sorted. */
    public String sorting() {
      return kind.sorting;
    }
  }

  /**
   * A cell.
   *
   * @param href may be empty
   * @param sort what it is sorted by; empty when that is its text
   * @param verdict code of the mark before it; may be empty
   */
  record ListCell(String text, String href, String sort, String verdict) {
    static ListCell of(String text) {
      return new ListCell(text, "", "", "");
    }

    static ListCell of(String text, String sort) {
      return new ListCell(text, "", sort, "");
    }

    static ListCell link(String text, String href) {
      return new ListCell(text, href, "", "");
    }
  }
}
