package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.finding.Finding;

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

  private List<Finding> against(EditionFigures held) {
    Comparison compared = delivery.with(held);
    List<Finding> findings = new ArrayList<>(new UnitSlips(delivery).against(held));
    findings.addAll(new ExchangedTowns(compared, rules()).findings());
    findings.addAll(new ExchangedYears(compared, rules()).findings());
    findings.addAll(new Shifts(compared, rules()).findings());
    findings.addAll(new Moves(compared, rules(), history).findings());
    return findings;
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
