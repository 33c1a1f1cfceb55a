package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.fetch.SourceState;
import se.klimatbokslut.runner.fetch.SourceStates;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Quarantine;
import se.klimatbokslut.runner.store.Refusal;
import se.klimatbokslut.runner.store.RunLog;
import se.klimatbokslut.runner.store.Staleness;

/**
 * What a home holds after a run.
 *
 * @param release that readers use
 * @param editions held, used by the release or not
 * @param refusals every input in quarantine
 * @param lastDone the last successful run of the same command
 * @param sources how it went with those that were fetched
 */
record HomeState(
    Optional<Release> release,
    List<EditionNote> editions,
    List<Refusal> refusals,
    Staleness staleness,
    Optional<RunLog.Run> lastDone,
    List<SourceState> sources) {

  /**
   * @throws IOException when the home cannot be read
   */
  static HomeState of(Home home, String command) throws IOException {
    Optional<Release> release = Release.current(home.root());
    List<EditionNote> editions = new Editions(home).all();
    List<Refusal> refusals = new Quarantine(home).all();
    List<String> used = release.map(current -> current.manifest().editionIds()).orElse(List.of());
    return new HomeState(
        release,
        editions,
        refusals,
        Staleness.of(used, editions, refusals),
        new RunLog(home).lastDone(command),
        new SourceStates(home).all());
  }

  /** Editions that the release is made of. */
  List<EditionNote> usedEditions() {
    List<String> used = release.map(current -> current.manifest().editionIds()).orElse(List.of());
    return editions.stream().filter(edition -> used.contains(edition.editionId())).toList();
  }
}
