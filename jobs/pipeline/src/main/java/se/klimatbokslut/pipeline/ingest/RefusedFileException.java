package se.klimatbokslut.pipeline.ingest;

import se.klimatbokslut.domain.finding.Finding;

/** Reading a file cannot go on. Never leaves the package: the finding is what the caller gets. */
final class RefusedFileException extends RuntimeException {
  private final transient Finding finding;

  RefusedFileException(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
