package se.klimatbokslut.publish.revision;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/** Prints what editions changed in earlier years: of one municipality, or of all in short. */
public final class RevisionsAnswer {
  private static final String OF_MUNICIPALITY =
      """
      select r.* from out_revision r
      semi join (%s) p using (publication, gas, from_edition, to_edition)
      where municipality_id = ? order by gas, from_edition, year, sector = 'all', sector
      """;
  private static final String HELD =
      """
      select publication || ': '
        || string_agg(edition_id, ', ' order by edition_date, issue, edition_id) as held
      from core_edition
      where publication in (select publication from out_revision)
      group by publication order by publication
      """;

  private RevisionsAnswer() {}

  /**
   * Prints a layout to read for {@link TableFormat#TABLE}, otherwise rows: of {@code out_revision}
   * for a municipality, else one for each pair of editions.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about the municipality
   * @throws UnknownEditionException when there is nothing between the editions asked for
   */
  public static void print(
      ReleaseDatabase database,
      RevisionsQuestion question,
      Locale language,
      TableFormat format,
      PrintStream out) {
    RevisionReader reader = new RevisionReader(database);
    requireTables(database, reader);
    question.municipalityId().ifPresent(new KnownMunicipalities(database)::require);
    List<EditionPair> pairs = reader.pairs(question);
    if (pairs.isEmpty() && question.namesEditions()) {
      throw new UnknownEditionException(
          "No edition changed anything between those. Give ids or dates of two editions of one"
              + " publication, the earlier first. Held: "
              + held(database));
    }
    if (format == TableFormat.TABLE) {
      layout(database, question, pairs, language, out);
    } else {
      rows(database, question, format, out);
    }
  }

  private static void layout(
      ReleaseDatabase database,
      RevisionsQuestion question,
      List<EditionPair> pairs,
      Locale language,
      PrintStream out) {
    question
        .municipalityId()
        .ifPresentOrElse(
            id ->
                new MunicipalityLayout(new RevisionReader(database), language, out)
                    .print(id, pairs),
            () ->
                new SummaryLayout(language, out)
                    .print(new RevisionReader(database).summaries(question)));
  }

  private static void rows(
      ReleaseDatabase database, RevisionsQuestion question, TableFormat format, PrintStream out) {
    List<Object> parameters = question.pairsParameters();
    question.municipalityId().ifPresent(parameters::add);
    String sql =
        question.municipalityId().isPresent()
            ? OF_MUNICIPALITY.formatted(question.pairs())
            : SummaryQuery.sql(question);
    SqlAnswer.print(database, sql, parameters, format, out);
  }

  private static void requireTables(ReleaseDatabase database, RevisionReader reader) {
    if (!reader.holdsTables()) {
      throw new UnknownEditionException(
          "Release %s was made before there was the table out_revision: run 'klimatbokslut nightly' again"
              .formatted(database.release().id()));
    }
  }

  private static String held(ReleaseDatabase database) {
    List<String> held = database.rows(HELD, List.of(), row -> row.text("held"));
    return held.isEmpty()
        ? "no publication has two editions"
        : held.stream().collect(Collectors.joining("; "));
  }
}
