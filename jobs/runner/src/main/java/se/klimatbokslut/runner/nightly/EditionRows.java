package se.klimatbokslut.runner.nightly;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownOrderOfIssues;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.domain.time.Vintage.Held;
import se.klimatbokslut.domain.time.Vintage.Issue;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.FindingNote;

/** The editions of a release as rows: which there are, and which speaks for which year. */
final class EditionRows {
  private final List<EditionNote> editions;
  private final List<Issue> issues;

  EditionRows(List<EditionNote> editions) {
    this.editions = editions;
    this.issues = Vintage.issues(held());
  }

  List<Row> editions() {
    return editions.stream().map(edition -> row(edition, issue(edition))).toList();
  }

  private static Row row(EditionNote edition, Issue issue) {
    return RowFactory.create(
        edition.editionId(),
        edition.publication(),
        Date.valueOf(LocalDate.parse(edition.editionDate())),
        edition.dateAssumed(),
        (long) issue.number(),
        Date.valueOf(issue.knownFrom()),
        edition.sha256(),
        edition.fileName(),
        edition.firstYear(),
        edition.lastYear(),
        edition.version(),
        edition.licence(),
        edition.source(),
        Timestamp.from(Instant.parse(edition.ingestedAt())));
  }

  List<Row> years() {
    return Vintage.of(held()).stream()
        .map(
            year ->
                RowFactory.create(
                    year.publication(),
                    year.year(),
                    (long) year.age(),
                    year.editionId(),
                    year.status().id(),
                    year.part()))
        .toList();
  }

  /** Editions of one date of which nothing says which is newer. */
  List<EditionNote> withoutOrder() {
    return editions.stream().filter(edition -> !issue(edition).orderKnown()).toList();
  }

  FindingNote unknownOrder(EditionNote edition) {
    List<String> ofOneDate =
        issues.stream()
            .map(Issue::held)
            .filter(other -> other.publication().equals(edition.publication()))
            .filter(other -> other.date().equals(edition.held().date()))
            .map(Held::editionId)
            .toList();
    return FindingNote.of(
        new UnknownOrderOfIssues(
            SourceCell.wholeFile(edition.fileName()), edition.editionDate(), ofOneDate));
  }

  private Issue issue(EditionNote edition) {
    return issues.stream()
        .filter(issue -> issue.held().editionId().equals(edition.editionId()))
        .findFirst()
        .orElseThrow();
  }

  private List<Held> held() {
    return editions.stream().map(EditionNote::held).toList();
  }
}
