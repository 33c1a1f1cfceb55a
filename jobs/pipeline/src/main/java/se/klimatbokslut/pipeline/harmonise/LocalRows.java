package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** Rows of a list that a municipality keeps: its places must be known and no key comes twice. */
final class LocalRows<R extends RawRow> {
  private final Edition edition;
  private final Function<R, String> municipalityId;
  private final Function<R, String> key;

  LocalRows(Edition edition, Function<R, String> municipalityId, Function<R, String> key) {
    this.edition = edition;
    this.municipalityId = municipalityId;
    this.key = key;
  }

  List<Finding> findings(List<R> rows) {
    Municipalities known = new Municipalities();
    Set<String> countiesAndNations = Places.countiesAndNations();
    Set<String> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (R row : rows) {
      SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
      if (!known.isKnown(municipalityId.apply(row), row.year())
          && !countiesAndNations.contains(municipalityId.apply(row))) {
        findings.add(known.unknown(at, municipalityId.apply(row)));
      }
      if (!seen.add(key.apply(row))) {
        findings.add(new DuplicateKey(at, key.apply(row)));
      }
    }
    return findings;
  }
}
