package se.klimatbokslut.runner.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a file lies in quarantine.
 *
 * @param publication empty when its content was not recognised
 * @param refusedAt ISO date and time, UTC, of the first refusal
 * @param statedPublication and {@code statedDate}: what whoever delivered it said about it
 */
public record Refusal(
    String sha256,
    String fileName,
    @Nullable String publication,
    String refusedAt,
    @Nullable String statedPublication,
    @Nullable String statedDate,
    List<FindingNote> findings) {

  /** Rules that refused it. */
  public List<String> rules() {
    return findings.stream()
        .filter(FindingNote::isError)
        .map(FindingNote::rule)
        .distinct()
        .sorted()
        .toList();
  }

  Refusal since(String earlier) {
    return new Refusal(
        sha256, fileName, publication, earlier, statedPublication, statedDate, findings);
  }
}
