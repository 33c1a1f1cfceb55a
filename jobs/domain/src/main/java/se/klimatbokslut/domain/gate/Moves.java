package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.LeapingTown;
import se.klimatbokslut.domain.finding.ManyMovedTowns;
import se.klimatbokslut.domain.finding.MovedSum;
import se.klimatbokslut.domain.finding.MovedTown;
import se.klimatbokslut.domain.finding.Severity;

/** Years that both editions hold, and how far they moved beyond the publication's own habits. */
final class Moves {
  private final Comparison compared;
  private final GateRules rules;
  private final RevisionHistory history;
  private final Map<String, List<Move>> byPlace;

  Moves(Comparison compared, GateRules rules, RevisionHistory history) {
    this.compared = compared;
    this.rules = rules;
    this.history = history;
    this.byPlace =
        compared.subject().lines().stream()
            .filter(line -> line.isWhole() || line.isMunicipal())
            .flatMap(line -> movesOf(line).stream())
            .collect(
                Collectors.groupingBy(
                    move -> move.line().place(), TreeMap::new, Collectors.toList()));
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(manyTowns());
    byPlace.forEach(
        (place, moves) -> {
          List<Move> told = told(moves);
          if (moves.get(0).line().isMunicipal()) {
            leap(place, moves, findings);
            moved(place, told, findings);
          } else {
            sums(place, told, findings);
          }
        });
    return findings;
  }

  /** A sub-sector is told where its sector's own move does not tell of it. */
  private List<Move> told(List<Move> moves) {
    List<Move> told = moves.stream().filter(this::isTold).sorted(Move.LARGEST_FIRST).toList();
    return told.stream()
        .filter(move -> move.line().isWhole() || told.stream().noneMatch(move::isPartOf))
        .toList();
  }

  private List<Move> movesOf(Line line) {
    List<Move> moves = new ArrayList<>();
    compared
        .subject()
        .of(line)
        .forEach(
            (year, now) ->
                compared
                    .held()
                    .at(line, year)
                    .ifPresent(before -> moves.add(new Move(line, year, before, now))));
    return moves;
  }

  private boolean isTold(Move move) {
    double floor = compared.held().medianTown(move.year()) * history.floorPct(move.line()) / 100;
    return move.size() > floor && move.changePct() > history.thresholdPct(move.line());
  }

  private void moved(String place, List<Move> told, List<Finding> findings) {
    if (!told.isEmpty()) {
      String expected =
          String.format(
              Locale.ROOT,
              "at most %.1f %% in totals and %.1f %% in sectors",
              history.townPct(),
              history.sectorPct());
      findings.add(
          new MovedTown(
              told.get(0).now().at(),
              place,
              compared.name(place),
              words(told),
              expected,
              compared.held().editionId(),
              rules.severity("moved-town")));
    }
  }

  private void leap(String place, List<Move> moves, List<Finding> findings) {
    GateRules.Sizes leaps = rules.leaps();
    moves.stream()
        .filter(move -> move.line().isTotal() && move.factor() > leaps.factor())
        .filter(
            move -> move.size() > compared.held().medianTown(move.year()) * leaps.floorPct() / 100)
        .min(Move.LARGEST_FIRST)
        .ifPresent(move -> findings.add(leaping(place, move)));
  }

  private Finding leaping(String place, Move move) {
    return new LeapingTown(
        move.now().at(),
        place,
        compared.name(place),
        move.year(),
        move.before().amount(),
        move.now().amount(),
        rules.leaps().factor(),
        compared.held().editionId(),
        rules.severity("leaping-town"));
  }

  /** A nation's total is refused, everything else told. */
  private void sums(String place, List<Move> told, List<Finding> findings) {
    List<Move> refused =
        told.stream().filter(move -> move.line().isNational() && move.line().isTotal()).toList();
    List<Move> warned = told.stream().filter(move -> !refused.contains(move)).toList();
    for (List<Move> moves : List.of(refused, warned)) {
      if (!moves.isEmpty()) {
        Severity severity = moves.equals(refused) ? rules.severity("moved-sum") : Severity.WARNING;
        findings.add(
            new MovedSum(
                moves.get(0).now().at(),
                compared.nameAndId(place),
                words(moves),
                history.thresholdPct(moves.get(0).line()),
                compared.held().editionId(),
                severity));
      }
    }
  }

  private List<Finding> manyTowns() {
    return compared.commonYears().stream().flatMap(year -> many(year).stream()).toList();
  }

  private List<Finding> many(int year) {
    List<Move> totals =
        byPlace.values().stream()
            .flatMap(List::stream)
            .filter(move -> move.year() == year)
            .filter(move -> move.line().isTotal() && move.line().isMunicipal())
            .toList();
    GateRules.Many many = rules.many();
    long far = totals.stream().filter(move -> move.changePct() > many.farPct()).count();
    double share = totals.isEmpty() ? 0 : 100.0 * far / totals.size();
    return share <= many.sharePct()
        ? List.of()
        : List.of(
            new ManyMovedTowns(
                compared.whole(),
                year,
                share,
                many.farPct(),
                many.sharePct(),
                compared.held().editionId(),
                rules.severity("many-moved-towns")));
  }

  private static List<String> words(List<Move> moves) {
    return moves.stream().map(Move::words).toList();
  }
}
