package se.klimatbokslut.runner.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.WrongPublication;
import se.klimatbokslut.pipeline.ingest.ParsedFile;

/**
 * What whoever delivered a file said about it.
 *
 * @param publication that the file must be of
 * @param editionDate for a file that carries none
 */
public record Expectation(Optional<String> publication, Optional<LocalDate> editionDate) {
  /** Nothing was said: files of an inbox speak for themselves. */
  public static Expectation none() {
    return new Expectation(Optional.empty(), Optional.empty());
  }

  List<Finding> findings(ParsedFile parsed) {
    if (publication.isEmpty()
        || parsed.publication().isEmpty()
        || publication.equals(parsed.publication())) {
      return List.of();
    }
    SourceCell whole = SourceCell.wholeFile(parsed.file());
    return List.of(new WrongPublication(whole, parsed.publication().get(), publication.get()));
  }
}
