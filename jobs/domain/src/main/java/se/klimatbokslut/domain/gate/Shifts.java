package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.ShiftedRows;
import se.klimatbokslut.domain.finding.SourceCell;

/** Blocks of rows whose figures moved by one row against their labels. */
final class Shifts {
  private final Comparison compared;
  private final GateRules rules;
  private final SortedSet<Integer> common;
  private final List<Line> rows;

  Shifts(Comparison compared, GateRules rules) {
    this.compared = compared;
    this.rules = rules;
    this.common = compared.commonYears();
    this.rows =
        compared.subject().lines().stream()
            .filter(line -> cell(line).row() > 0)
            .sorted(
                Comparator.comparing((Line line) -> cell(line).sheet())
                    .thenComparingInt(line -> cell(line).row()))
            .toList();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(blocks(-1));
    findings.addAll(blocks(1));
    return findings;
  }

  /** Blocks whose figures are those of the row that many rows further down. */
  private List<Finding> blocks(int step) {
    List<Finding> findings = new ArrayList<>();
    List<Integer> block = new ArrayList<>();
    for (int i = Math.max(0, -step); i < rows.size() - Math.max(0, step); i++) {
      if (isOf(rows.get(i), rows.get(i + step))) {
        if (!block.isEmpty() && i - block.get(block.size() - 1) > rules.shifts().gap() + 1) {
          tell(block, step, findings);
          block.clear();
        }
        block.add(i);
      }
    }
    tell(block, step, findings);
    return findings;
  }

  private void tell(List<Integer> block, int step, List<Finding> findings) {
    if (block.size() >= rules.shifts().rows()) {
      SourceCell first = compared.subject().row(rows.get(block.get(0))).orElse(compared.whole());
      SourceCell last = cell(rows.get(block.get(block.size() - 1)));
      findings.add(
          new ShiftedRows(
              first,
              last.row(),
              block.size(),
              step < 0,
              compared.held().editionId(),
              rules.severity("shifted-rows")));
    }
  }

  private boolean isOf(Line row, Line neighbour) {
    double own = distance(row, row);
    return own > rules.shifts().apartPct() / 100
        && distance(row, neighbour) < rules.shifts().nearerThan() * own;
  }

  /** From the figures beside a label now to those of a label before; 0 when it had none. */
  private double distance(Line now, Line before) {
    Profiles profiles = new Profiles();
    for (int year : common) {
      compared
          .subject()
          .at(now, year)
          .ifPresent(
              one ->
                  compared
                      .held()
                      .at(before, year)
                      .ifPresent(other -> profiles.add(one.tonnes(), other.tonnes())));
    }
    return profiles.isEmpty() ? 1 : profiles.distance();
  }

  private SourceCell cell(Line line) {
    return compared.subject().cell(line).orElse(compared.whole());
  }
}
