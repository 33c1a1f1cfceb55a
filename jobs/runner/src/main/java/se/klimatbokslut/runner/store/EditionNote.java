package se.klimatbokslut.runner.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.harmonise.SectorAlias;

/**
 * What is known of an edition, kept beside its tables.
 *
 * @param editionDate ISO date
 * @param dateAssumed true when the date of archiving stands in for one that nobody stated
 * @param years every year it holds, in order
 * @param retrieved ISO date on which the publisher's file was fetched, as stated by the sidecar
 * @param source publisher, as stated by the sidecar or known of the publication
 * @param sample true for the data that the program brings itself
 * @param findings warnings and notes about the file itself that its readers should see
 * @param comparisons what was found when it came, against the editions held then; a release
 *     compares anew. Absent of editions that were taken in before there were gates
 * @param setAside rows of the file that are not figures, and why
 * @param parts years by place, of a publication that comes in parts; absent of others
 * @param renamed labels of its own for sectors that the vocabulary knows by others; absent if none
 */
public record EditionNote(
    String editionId,
    String publication,
    String editionDate,
    boolean dateAssumed,
    String sha256,
    String fileName,
    int firstYear,
    int lastYear,
    List<Integer> years,
    @Nullable String version,
    String licence,
    String source,
    boolean sample,
    @Nullable String retrieved,
    String ingestedAt,
    List<FindingNote> findings,
    @Nullable List<FindingNote> comparisons,
    List<String> setAside,
    @Nullable Map<String, List<Integer>> parts,
    @Nullable List<SectorAlias> renamed) {

  /** True when it was led through the gates. */
  public boolean isGated() {
    return comparisons != null;
  }

  /** Everything that was found when it came. */
  public List<FindingNote> allFindings() {
    List<FindingNote> all = new ArrayList<>(findings);
    if (comparisons != null) {
      all.addAll(comparisons);
    }
    return all;
  }

  /** What decides for which years the edition speaks. */
  public Vintage.Held held() {
    return new Vintage.Held(
        editionId, publication, series(), LocalDate.parse(editionDate), seen(), yearsOfParts());
  }

  /** Labels of its own. */
  public List<SectorAlias> renamedLabels() {
    return renamed == null ? List.of() : renamed;
  }

  /** Whether the label is its own, and told of as such. */
  public boolean hasRenamedTo(String label) {
    return renamedLabels().stream().anyMatch(alias -> alias.labels().equals(label));
  }

  private Map<String, Set<Integer>> yearsOfParts() {
    if (parts == null) {
      return Map.of(Vintage.WHOLE, Set.copyOf(years));
    }
    return parts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> Set.copyOf(part.getValue())));
  }

  /** Whether the two hold figures of one place, so that one may replace the other. */
  public boolean sharesAPartWith(EditionNote other) {
    return !Collections.disjoint(yearsOfParts().keySet(), other.yearsOfParts().keySet());
  }

  /** A list replaces the list of its name; other publications replace themselves. */
  private String series() {
    return Publications.isOfLists(publication) ? fileName : publication;
  }

  private Instant seen() {
    return retrieved == null
        ? Instant.parse(ingestedAt)
        : LocalDate.parse(retrieved).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
