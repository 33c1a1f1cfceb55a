package se.klimatbokslut.publish.trace;

import java.math.BigDecimal;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** Something that a row of the release comes from. */
public sealed interface Source {

  /**
   * Other rows of the release.
   *
   * @param figure the column that they explain; empty for the whole row
   * @param of the column of theirs that does; empty for whole rows
   * @param note what else is to be said of them; may be empty
   */
  record Rows(String figure, Role role, String of, String note, List<TracedRow> rows)
      implements Source {
    public Rows(String figure, Role role, String of, List<TracedRow> rows) {
      this(figure, role, of, "", rows);
    }
  }

  /**
   * Whether a figure of the row comes from it; what explains the whole row explains each figure.
   */
  default boolean explains(String column) {
    return !(this instanceof Rows rows) || rows.figure().isEmpty() || rows.figure().equals(column);
  }

  /** More rows than anybody reads one by one: those of a whole country. */
  record Many(Table table, String note, List<String> editionIds, long rows, String sql)
      implements Source {
    static Many of(Selection selection, String note, RowSource release) {
      return new Many(
          selection.table(),
          note,
          List.copyOf(release.values(selection, "edition_id")),
          release.count(selection),
          selection.sql());
    }
  }

  /** A cell of an archived file. */
  record Cell(
      String editionId,
      String sheet,
      int row,
      String column,
      String figure,
      BigDecimal value,
      String unit)
      implements Source {}

  /** A file as a whole. */
  record Edition(String editionId) implements Source {}

  /** Where the way ends without a publication, in words. */
  record Words(String text) implements Source {}
}
