package se.klimatbokslut.runner.frozen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.publish.frozen.Circumstances;
import se.klimatbokslut.publish.frozen.CorrectionNotice;
import se.klimatbokslut.publish.frozen.FigureChange;
import se.klimatbokslut.publish.frozen.FrozenComparison;
import se.klimatbokslut.publish.frozen.FrozenFigures;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.runner.store.Home;

/** Looks at every frozen figure in a release that is about to be published. */
public final class Notices {
  private final FrozenAccounts accounts;

  public Notices(Home home) {
    this.accounts = new FrozenAccounts(home);
  }

  /**
   * Writes a notice for all frozen accounts that the release would change, and returns them.
   *
   * @throws IOException when a notice cannot be written
   */
  public List<CorrectionNotice> about(Release release) throws IOException {
    List<FrozenNote> frozen = accounts.all();
    if (frozen.isEmpty()) {
      return List.of();
    }
    List<CorrectionNotice> notices = new ArrayList<>();
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      for (FrozenNote note : frozen) {
        CorrectionNotice notice = notice(note, database);
        if (!notice.changes().isEmpty()) {
          accounts.add(notice);
          notices.add(notice);
        }
      }
    }
    return notices;
  }

  private static CorrectionNotice notice(FrozenNote note, ReleaseDatabase database) {
    List<FigureChange> changes =
        FrozenComparison.changes(
            note.figures(),
            note.circumstances(),
            FrozenFigures.of(database, note.municipalityId(), note.year()),
            Circumstances.of(database, note.municipalityId()));
    return new CorrectionNotice(
        note.name(),
        note.municipalityId(),
        note.year(),
        note.releaseId(),
        database.release().id(),
        changes);
  }
}
