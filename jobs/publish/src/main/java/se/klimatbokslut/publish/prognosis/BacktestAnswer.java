package se.klimatbokslut.publish.prognosis;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/** Prints how good every method of prognosis has been. */
public final class BacktestAnswer {
  private static final String TO_READ =
      """
      select publication, kind_of_test as test, edition_id as edition, horizon as "years ahead",
      group_id as "group", method, outcomes, round(median_error_pct, 2) as "median %",
      round(p90_error_pct, 2) as "p90 %", round(bias_pct, 2) as "bias %",
      round(coverage80_pct, 1) as "80 % band held %" from out_backtest
      where sector = 'all' and origin = 'all' and kind_of_test <> 'restatement'
      """;
  private static final String EXACT = "select * from out_backtest where true";

  private BacktestAnswer() {}

  /**
   * Prints rows of {@code out_backtest}: totals over all origins for {@link TableFormat#TABLE},
   * else every row as it is.
   *
   * @throws IllegalArgumentException when the release holds no backtest of the publication
   */
  public static void print(
      ReleaseDatabase database, Optional<String> publication, TableFormat format, PrintStream out) {
    publication.ifPresent(id -> requireTested(database, id));
    String sql =
        (format == TableFormat.TABLE ? TO_READ : EXACT)
            + (publication.isPresent() ? " and publication = ?" : "")
            + " order by publication, kind_of_test desc, edition_id, horizon, group_id,"
            + " median_error_pct, method";
    SqlAnswer.print(database, sql, publication.stream().toList(), format, out);
  }

  private static void requireTested(ReleaseDatabase database, String publication) {
    List<String> tested =
        database.rows(
            "select distinct publication from out_backtest order by publication",
            List.of(),
            row -> row.text("publication"));
    if (!tested.contains(publication)) {
      throw new IllegalArgumentException(
          "The release holds no backtest of '"
              + publication
              + "'. Tested: "
              + (tested.isEmpty() ? "none" : String.join(", ", tested)));
    }
  }
}
