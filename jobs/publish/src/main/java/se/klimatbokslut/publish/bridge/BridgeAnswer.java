package se.klimatbokslut.publish.bridge;

import java.io.PrintStream;
import java.util.List;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/** Prints the way from public totals to what the targets of an area count. */
public final class BridgeAnswer {
  private static final String TO_READ =
      """
      select target_id as target, year, item, coalesce(name, '') as "sector or facility",
      round(amount_t, 0) as "t", coalesce(status, 'not known') as status,
      coalesce(edition_id, '') as edition
      """;
  private static final String EXACT = "select *";

  private BridgeAnswer() {}

  /**
   * Prints rows of {@code out_scope_bridge}: rounded to tonnes for {@link TableFormat#TABLE}, else
   * as they are.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about the area
   * @throws IllegalArgumentException when the area has no such target with emissions, or the target
   *     no such year
   */
  public static void print(
      ReleaseDatabase database, BridgeQuestion question, TableFormat format, PrintStream out) {
    new KnownMunicipalities(database).require(question.areaId());
    BridgeReader reader = new BridgeReader(database);
    if (!reader.holdsTable()) {
      throw new IllegalArgumentException(
          "The release was made before there were bridges; make it anew: klimatbokslut nightly");
    }
    List<Bridge> bridges = reader.bridges(question);
    if (bridges.isEmpty()) {
      throw new IllegalArgumentException(nothing(database, question));
    }
    String keys =
        String.join(
            " or ",
            bridges.stream()
                .map(bridge -> "(target_id = ? and year = " + bridge.year() + ")")
                .toList());
    String sql =
        (format == TableFormat.TABLE ? TO_READ : EXACT)
            + " from out_scope_bridge where "
            + keys
            + " order by target_id, position_in_bridge";
    SqlAnswer.print(database, sql, bridges.stream().map(Bridge::targetId).toList(), format, out);
  }

  private static String nothing(ReleaseDatabase database, BridgeQuestion question) {
    List<String> known =
        database.rows(
            "select distinct target_id from out_scope_bridge where municipality_id = ? order by 1",
            List.of(question.areaId()),
            row -> row.text("target_id"));
    return "No bridge of %s%s. Targets with bridges: %s"
        .formatted(
            question.targetId().orElse(question.areaId()),
            question.year().isPresent() ? " in " + question.year().getAsInt() : "",
            known.isEmpty() ? "none" : String.join(", ", known));
  }
}
