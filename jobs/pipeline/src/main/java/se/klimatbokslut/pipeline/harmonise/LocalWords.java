package se.klimatbokslut.pipeline.harmonise;

import java.util.List;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/**
 * The words that one column of a list may hold.
 *
 * @param what they are, in the plural
 * @param heading of the column
 */
record LocalWords(String what, List<String> known, String heading, Edition edition) {
  /** More words than a message should list. */
  private static final int MANY = 12;

  /** A finding when the word is none of them. */
  List<Finding> unknown(RawRow row, String word) {
    if (known.contains(word)) {
      return List.of();
    }
    SourceCell at = new SourceCell(edition.fileName(), row.sheet(), row.row(), heading);
    return List.of(new UnknownLabel(at, word, expected(), Nearest.to(word, known)));
  }

  private String expected() {
    return known.size() < MANY ? what + " (" + String.join(", ", known) + ")" : what;
  }
}
