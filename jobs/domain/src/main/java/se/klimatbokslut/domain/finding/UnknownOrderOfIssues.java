package se.klimatbokslut.domain.finding;

import java.util.List;

/**
 * Editions of one publication and date of which nothing says which replaced which.
 *
 * @param editionIds in the order that is taken; the last one speaks
 */
public record UnknownOrderOfIssues(SourceCell at, String date, List<String> editionIds)
    implements Finding {
  @Override
  public String explanation() {
    return "found several issues dated "
        + date
        + " that were seen on the same day: "
        + String.join(", ", editionIds)
        + "; expected to know which is newer. The last one named is used. State 'retrieved' in a"
        + " sidecar when other issues of this date are delivered.";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
