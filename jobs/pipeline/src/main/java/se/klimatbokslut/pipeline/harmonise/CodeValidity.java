package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.domain.finding.CodeOutsideValidity;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** Municipalities with figures for years in which their code was not valid. */
final class CodeValidity {
  private final Edition edition;
  private final Municipalities municipalities = new Municipalities();
  private final Map<String, SortedSet<Integer>> notYet = new TreeMap<>();
  private final Map<String, SortedSet<Integer>> ended = new TreeMap<>();

  CodeValidity(List<CodedEmission> coded, Edition edition) {
    this.edition = edition;
    coded.stream()
        .filter(row -> row.level() == PlaceLevel.MUNICIPALITY)
        .forEach(row -> add(row.placeId(), row.raw().year()));
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    notYet.forEach((id, years) -> findings.add(finding(id, years, false)));
    ended.forEach((id, years) -> findings.add(finding(id, years, true)));
    return findings;
  }

  private void add(String id, int year) {
    if (!municipalities.isKnown(id, year)) {
      (municipalities.hasEnded(id, year) ? ended : notYet)
          .computeIfAbsent(id, place -> new TreeSet<>())
          .add(year);
    }
  }

  private Finding finding(String id, SortedSet<Integer> years, boolean hasEnded) {
    return new CodeOutsideValidity(
        SourceCell.wholeFile(edition.fileName()), id, Places.nameOf(id), years, hasEnded);
  }
}
