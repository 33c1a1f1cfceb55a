package se.klimatbokslut.publish.peer;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/** Prints where a municipality stands among those of its kind: value, spread and position. */
public final class PeersAnswer {
  private static final String HELD =
      """
      select gas || ' ' || min(year) || '-' || max(year) as held from out_peer_group
      where municipality_id = ? group by gas order by gas
      """;

  private PeersAnswer() {}

  /**
   * Prints a layout to read for {@link TableFormat#TABLE}, otherwise rows of {@code
   * out_peer_group}.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about the municipality
   * @throws CannotCompareException when nothing is compared in that year or gas
   */
  public static void print(
      ReleaseDatabase database,
      PeersQuestion question,
      Locale language,
      TableFormat format,
      PrintStream out) {
    requireTable(database);
    new KnownMunicipalities(database).require(question.municipalityId());
    List<PeerLine> lines = PeerReader.lines(database, question);
    if (lines.isEmpty()) {
      throw new CannotCompareException(
          "Nothing is compared of %s in that year or gas. Held: %s"
              .formatted(question.municipalityId(), held(database, question.municipalityId())));
    }
    if (format == TableFormat.TABLE) {
      new PeerLayout(language, out).print(question.municipalityId(), lines);
    } else {
      SqlAnswer.print(database, question.sql(), question.parameters(), format, out);
    }
  }

  private static void requireTable(ReleaseDatabase database) {
    String table = Table.OUT_PEER_GROUP.id();
    if (!database.release().tableNames().contains(table)) {
      throw new CannotCompareException(
          "Release %s was made before there was the table %s: run 'klimatbokslut nightly' again"
              .formatted(database.release().id(), table));
    }
  }

  private static String held(ReleaseDatabase database, String municipalityId) {
    List<String> held = database.rows(HELD, List.of(municipalityId), row -> row.text("held"));
    return held.isEmpty() ? "nothing" : held.stream().collect(Collectors.joining(", "));
  }
}
