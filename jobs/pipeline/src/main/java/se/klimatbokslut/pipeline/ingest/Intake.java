package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MoreFindings;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;

/** Collects what a parser reads from one file: rows, findings, and what was set aside. */
final class Intake {
  /** A file with more errors than this is wrong as a whole; the rest are counted. */
  static final int FINDINGS_LISTED = 100;

  private final String file;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private int findingsNotListed;
  private @Nullable Sidecar sidecar;
  private @Nullable String publication;
  private @Nullable Gas gas;
  private @Nullable LocalDate printedDate;

  Intake(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  Optional<Sidecar> sidecar() {
    return Optional.ofNullable(sidecar);
  }

  Optional<String> publication() {
    return Optional.ofNullable(publication);
  }

  boolean isEmpty() {
    return rows.isEmpty() && findings.isEmpty();
  }

  void accompaniedBy(Sidecar found) {
    sidecar = found;
  }

  void recognisedAs(String publicationId) {
    publication = publicationId;
  }

  void measures(Gas substance) {
    gas = substance;
  }

  void printedOn(LocalDate date) {
    printedDate = date;
  }

  void add(RawRow row) {
    rows.add(row);
  }

  void report(Finding finding) {
    if (findings.size() < FINDINGS_LISTED) {
      findings.add(finding);
    } else {
      findingsNotListed++;
    }
  }

  /** Rows set aside one after the other for the same reason are told as one. */
  void setAside(String sheet, int row, String reason) {
    SetAside last = setAside.isEmpty() ? null : setAside.get(setAside.size() - 1);
    if (last != null && last.sheet().equals(sheet) && last.reason().equals(reason)) {
      setAside.set(
          setAside.size() - 1, new SetAside(sheet, last.firstRow(), last.rows() + 1, reason));
    } else {
      setAside.add(new SetAside(sheet, row, 1, reason));
    }
  }

  ParsedFile parsedFile() {
    return new ParsedFile(
        file,
        publication(),
        Optional.ofNullable(gas),
        Optional.ofNullable(printedDate).or(() -> sidecar().flatMap(Sidecar::editionDate)),
        sidecar(),
        List.copyOf(rows),
        allFindings(),
        List.copyOf(setAside));
  }

  private List<Finding> allFindings() {
    List<Finding> all = new ArrayList<>(findings);
    if (findingsNotListed > 0) {
      SourceCell whole = SourceCell.wholeFile(file);
      all.add(new MoreFindings(whole, FINDINGS_LISTED, findingsNotListed));
    }
    return List.copyOf(all);
  }
}
