package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.LeapingTown;

/**
 * What has to be right before a delivered edition may be published: compared with its neighbours in
 * the order of editions, so that the order of arrival does not matter.
 */
public final class Gates {
  private final Delivery delivery;
  private final RevisionHistory history;

  public Gates(Delivery delivery, RevisionHistory history) {
    this.delivery = delivery;
    this.history = history;
  }

  /** All findings, those that explain most first. */
  public List<Finding> findings(Optional<EditionFigures> before, Optional<EditionFigures> after) {
    List<Finding> findings = new ArrayList<>();
    before.ifPresent(held -> findings.addAll(new Losses(delivery.with(held), rules()).findings()));
    findings.addAll(new UnitSlips(delivery).among(newYears(before, after)));
    before.ifPresent(held -> findings.addAll(against(held)));
    after.ifPresent(held -> findings.addAll(against(held)));
    return findings;
  }

  /** Rows that stand in another's place also look like slips and leaps, which are then not told. */
  private List<Finding> against(EditionFigures held) {
    return new Gates(delivery.without(delivery.with(held).addedSectors()), history).alike(held);
  }

  private List<Finding> alike(EditionFigures held) {
    Comparison compared = delivery.with(held);
    List<Finding> misplaced = new ArrayList<>(new ExchangedTowns(compared, rules()).findings());
    misplaced.addAll(new Shifts(compared, rules()).findings());
    List<Finding> slips = new ArrayList<>(new UnitSlips(delivery).against(held));
    slips.removeIf(slip -> !misplaced.isEmpty() && slip.about().isPresent());
    if (slips.stream().allMatch(slip -> slip.about().isPresent())) {
      misplaced.addAll(new ExchangedYears(compared, rules()).findings());
    }
    List<Finding> moves = new ArrayList<>(new Moves(compared, rules(), history).findings());
    boolean explained = !misplaced.isEmpty() || !slips.isEmpty();
    moves.removeIf(move -> explained && move instanceof LeapingTown);
    List<Finding> uneven = new Remainders(compared, rules()).findings();
    return Stream.of(misplaced, slips, moves, uneven).flatMap(List::stream).toList();
  }

  /** Years that no neighbour holds. */
  private SortedSet<Integer> newYears(
      Optional<EditionFigures> before, Optional<EditionFigures> after) {
    SortedSet<Integer> years = new TreeSet<>(delivery.subject().years());
    before.ifPresent(held -> years.removeAll(held.years()));
    after.ifPresent(held -> years.removeAll(held.years()));
    return years;
  }

  private GateRules rules() {
    return delivery.rules();
  }
}
