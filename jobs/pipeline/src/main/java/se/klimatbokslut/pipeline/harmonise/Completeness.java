package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingRow;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.vocabulary.Places;

/**
 * Municipalities, and rows of municipalities, that a file should have and lacks. A file that holds
 * a part of a country should have each of its places in every year, with whatever sectors it has.
 */
final class Completeness {
  private final Edition edition;
  private final boolean whole;
  private final int newestYear;
  private final Map<String, Set<String>> rowsOf = new TreeMap<>();
  private final Set<String> everyRow = new TreeSet<>();

  Completeness(List<CodedEmission> coded, Edition edition) {
    this.edition = edition;
    this.newestYear = coded.stream().mapToInt(row -> row.raw().year()).max().orElse(0);
    this.whole = !Publications.comesInParts(edition.publication());
    for (CodedEmission row : coded) {
      if (row.level() == PlaceLevel.MUNICIPALITY) {
        String what = whole ? row(row) : String.valueOf(row.raw().year());
        rowsOf.computeIfAbsent(row.placeId(), id -> new HashSet<>()).add(what);
        everyRow.add(what);
      }
    }
  }

  private static String row(CodedEmission row) {
    return "'%s' / '%s' in %d"
        .formatted(row.raw().mainLabel(), row.raw().subLabel(), row.raw().year());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (whole) {
      findings.addAll(
          Municipalities.missing(
              edition.country(), List.copyOf(rowsOf.keySet()), newestYear, edition.fileName()));
    }
    rowsOf.forEach((id, rows) -> addMissing(id, rows, findings));
    return findings;
  }

  private void addMissing(String id, Set<String> rows, List<Finding> findings) {
    List<String> missing = everyRow.stream().filter(row -> !rows.contains(row)).toList();
    if (!missing.isEmpty()) {
      String what = missing.get(0) + more(missing.size() - 1);
      findings.add(
          new MissingRow(
              SourceCell.wholeFile(edition.fileName()), Places.nameOf(id) + " (" + id + ")", what));
    }
  }

  private static String more(int others) {
    return others == 0 ? "" : " and " + others + " more";
  }
}
