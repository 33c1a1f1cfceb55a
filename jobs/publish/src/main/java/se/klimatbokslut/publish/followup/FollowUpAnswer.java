package se.klimatbokslut.publish.followup;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
   * rows of {@code out_target} with title, area and, when a year is asked for, its ledger row.
   *
   * @param language of the layout; rows hold the texts of every language
   * @throws UnknownMunicipalityException when the release holds nothing about a municipality
   * @throws UnknownTargetException when no target has the id
   */
  public static void print(
      ReleaseDatabase database,
      FollowUpFilter filter,
      TableFormat format,
      Locale language,
      PrintStream out) {
    KnownMunicipalities known = new KnownMunicipalities(database);
    filter.municipalityIds().forEach(known::require);
    filter.targetId().ifPresent(id -> requireTarget(database, id));
    if (format == TableFormat.TABLE) {
      printLayout(new TargetReader(database), filter, new FollowUpLayout(out, language));
      return;
    }
    ProgressQuery query = ProgressQuery.of(filter);
    SqlAnswer.print(database, query.sql(), query.parameters(), format, out);
  }

  private static void printLayout(
      TargetReader reader, FollowUpFilter filter, FollowUpLayout layout) {
    List<TargetProgress> targets = reader.progress(filter);
    if (targets.isEmpty()) {
      layout.printNothing();
    }
    for (TargetProgress progress : targets) {
      Optional<LedgerYear> ledger =
          filter.year().isPresent()
              ? reader.ledgerYear(progress.target().targetId(), filter.year().getAsInt())
              : Optional.empty();
      layout.print(progress, ledger);
    }
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
