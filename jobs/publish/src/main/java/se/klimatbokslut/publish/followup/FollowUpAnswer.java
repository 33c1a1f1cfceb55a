package se.klimatbokslut.publish.followup;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

/** Prints progress against budgets and targets. */
public final class FollowUpAnswer {
  private FollowUpAnswer() {}

  /**
   * Prints the targets of the filter: a layout to read for {@link TableFormat#TABLE}, otherwise the
   * rows of {@code out_target} with title and area. When a year is asked for: as judged in the
   * accounts of that year, with the ledger row of carbon budgets.
   *
   * @param language of the layout, and of the texts of rows that name no language
   * @throws UnknownMunicipalityException when the release holds nothing about a municipality
   * @throws UnknownTargetException when no target has the id
   */
  public static void print(
      ReleaseDatabase database,
      FollowUpFilter filter,
      TableFormat format,
      Locale language,
      PrintStream out) {
    require(database, filter);
    if (format == TableFormat.TABLE) {
      printLayout(new TargetReader(database), filter, new FollowUpLayout(out, language));
      return;
    }
    ProgressQuery query = ProgressQuery.rows(filter, language);
    SqlAnswer.print(database, query.sql(), query.parameters(), format, out);
  }

  /** Refuses a filter that names what the release does not hold. */
  static void require(ReleaseDatabase database, FollowUpFilter filter) {
    KnownMunicipalities known = new KnownMunicipalities(database);
    filter.municipalityIds().forEach(known::require);
    filter.targetId().ifPresent(id -> requireTarget(database, id));
  }

  private static void printLayout(
      TargetReader reader, FollowUpFilter filter, FollowUpLayout layout) {
    OptionalInt year = filter.year();
    List<TargetProgress> targets =
        year.isPresent() ? reader.progressIn(filter, year.getAsInt()) : reader.progress(filter);
    if (targets.isEmpty()) {
      layout.printNothing();
    }
    for (TargetProgress progress : targets) {
      layout.print(progress, ledger(reader, progress, year), year);
    }
  }

  private static Optional<LedgerYear> ledger(
      TargetReader reader, TargetProgress progress, OptionalInt year) {
    return year.isPresent()
        ? reader.ledgerYear(progress.target().targetId(), year.getAsInt())
        : Optional.empty();
  }

  private static void requireTarget(ReleaseDatabase database, String targetId) {
    List<String> nearest =
        database.rows(
            "select target_id from core_target order by levenshtein(target_id, ?), target_id"
                + " limit 3",
            List.of(targetId),
            row -> row.text("target_id"));
    if (!nearest.contains(targetId)) {
      throw new UnknownTargetException(
          "No target is called '" + targetId + "'. Nearest: " + String.join(", ", nearest));
    }
  }
}
