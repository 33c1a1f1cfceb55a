package se.klimatbokslut.publish.prognosis;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/** Prints the estimates of the years that the statistics lag behind. */
public final class PrognosisAnswer {
  private static final String TO_READ =
      """
      select municipality_id as area, gas, year, sector, round(base_t, 0) as "last year t",
      round(estimate_t, 0) as "estimate t", round(low80_t, 0) as "low t",
      round(high80_t, 0) as "high t", method, withheld_reason as withheld,
      edition_id as "from edition"
      """;
  private static final String EXACT = "select *";

  private PrognosisAnswer() {}

  /**
   * Prints rows of {@code out_prognosis}: rounded to tonnes for {@link TableFormat#TABLE}, else as
   * they are.
   *
   * @param areaIds municipalities, counties or nations; empty for all
   * @param withSectors false for totals only
   * @throws UnknownMunicipalityException when the release holds nothing about an area
   */
  public static void print(
      ReleaseDatabase database,
      List<String> areaIds,
      boolean withSectors,
      TableFormat format,
      PrintStream out) {
    KnownMunicipalities known = new KnownMunicipalities(database);
    areaIds.forEach(known::require);
    String sql =
        (format == TableFormat.TABLE ? TO_READ : EXACT)
            + " from out_prognosis where "
            + places(areaIds.size())
            + (withSectors ? "" : " and sector = 'all'")
            + " order by municipality_id, publication, year, sector";
    SqlAnswer.print(database, sql, areaIds, format, out);
    if (format == TableFormat.TABLE) {
      out.print(
          "\nLow and high should hold the later figure four times in five; how often they did is"
              + " told by backtest.\n");
    }
  }

  private static String places(int count) {
    return count == 0
        ? "true"
        : "municipality_id in (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }
}
