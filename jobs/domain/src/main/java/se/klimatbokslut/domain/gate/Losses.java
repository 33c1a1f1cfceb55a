package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.AddedSectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.LostNewestYear;
import se.klimatbokslut.domain.finding.LostSectors;
import se.klimatbokslut.domain.finding.LostSubsectors;
import se.klimatbokslut.domain.finding.LostYears;
import se.klimatbokslut.domain.finding.ShrunkenFile;

/** What the edition before held and this one does not, and sectors that this one adds. */
final class Losses {
  private final Comparison compared;
  private final GateRules rules;
  private final String earlier;

  Losses(Comparison compared, GateRules rules) {
    this.compared = compared;
    this.rules = rules;
    this.earlier = compared.held().editionId();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    years(findings);
    SortedSet<String> sectors = lost(sectors(compared.held()), sectors(compared.subject()));
    if (!sectors.isEmpty()) {
      findings.add(
          new LostSectors(compared.whole(), sectors, earlier, rules.severity("lost-sectors")));
    }
    subsectors(sectors, findings);
    added(findings);
    findings.addAll(
        shrunken(
            "rows", lines(compared.subject()), lines(compared.held()), rules.size().rowsPct()));
    findings.addAll(
        shrunken(
            "cells", compared.subject().cells(), compared.held().cells(), rules.size().cellsPct()));
    return findings;
  }

  private void added(List<Finding> findings) {
    SortedSet<String> added = compared.addedSectors();
    SortedSet<Integer> years = compared.commonYears();
    if (!added.isEmpty() && !years.isEmpty()) {
      findings.add(
          new AddedSectors(
              compared.whole(), added, years, earlier, rules.severity("added-sectors")));
    }
  }

  private void years(List<Finding> findings) {
    int newest = compared.held().years().last();
    int found = compared.subject().years().last();
    if (!compared.subject().years().contains(newest)) {
      findings.add(
          new LostNewestYear(
              compared.whole(), newest, found, earlier, rules.severity("lost-newest-year")));
    }
    SortedSet<Integer> lost = lost(compared.held().years(), compared.subject().years());
    lost.removeIf(year -> year >= newest);
    if (!lost.isEmpty()) {
      findings.add(new LostYears(compared.whole(), lost, earlier, rules.severity("lost-years")));
    }
  }

  private void subsectors(SortedSet<String> lostSectors, List<Finding> findings) {
    SortedSet<String> lost = lost(subsectors(compared.held()), subsectors(compared.subject()));
    lost.removeIf(code -> lostSectors.contains(code.substring(0, code.indexOf('/'))));
    if (!lost.isEmpty()) {
      findings.add(
          new LostSubsectors(compared.whole(), lost, earlier, rules.severity("lost-subsectors")));
    }
  }

  /** A finding when less is left than plausible. */
  private List<Finding> shrunken(String what, long found, long before, double leastPct) {
    return found * 100.0 >= before * leastPct
        ? List.of()
        : List.of(
            new ShrunkenFile(
                compared.whole(),
                what,
                found,
                before,
                leastPct,
                earlier,
                rules.severity("shrunken-file")));
  }

  private static long lines(EditionFigures figures) {
    return figures.lines().size();
  }

  private static SortedSet<String> sectors(EditionFigures figures) {
    return figures.lines().stream()
        .map(Line::sector)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> subsectors(EditionFigures figures) {
    return figures.lines().stream()
        .filter(line -> !line.isWhole())
        .map(line -> line.sector() + "/" + line.subsector())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> SortedSet<T> lost(SortedSet<T> before, SortedSet<T> now) {
    SortedSet<T> lost = new TreeSet<>(before);
    lost.removeAll(now);
    return lost;
  }
}
