package se.klimatbokslut.runner.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a release is behind what was delivered.
 *
 * @param unused editions held that it is not made of
 * @param waiting refused inputs that no edition of the same publication, or file of that name, has
 *     followed, the first refused first
 */
public record Staleness(List<EditionNote> unused, List<Refusal> waiting) {

  /**
   * Compares what is held with a release.
   *
   * @param used ids of the editions that the release is made of
   */
  public static Staleness of(
      List<String> used, List<EditionNote> editions, List<Refusal> refusals) {
    return new Staleness(
        editions.stream().filter(edition -> !used.contains(edition.editionId())).toList(),
        refusals.stream()
            .filter(refusal -> editions.stream().noneMatch(edition -> follows(edition, refusal)))
            .toList());
  }

  private static boolean follows(EditionNote edition, Refusal refusal) {
    boolean same =
        edition.publication().equals(refusal.publication())
            || edition.fileName().equals(refusal.fileName());
    return same && edition.ingestedAt().compareTo(refusal.refusedAt()) > 0;
  }

  /** Since when something is waiting; empty when nothing is. */
  public Optional<Instant> since() {
    Stream<String> times =
        Stream.concat(
            unused.stream().map(EditionNote::ingestedAt), waiting.stream().map(Refusal::refusedAt));
    return times.map(Instant::parse).min(Instant::compareTo);
  }
}
