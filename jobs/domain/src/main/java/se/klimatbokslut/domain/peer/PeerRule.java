package se.klimatbokslut.domain.peer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which municipalities of a country are alike: those of one size class, with heavy industry or
 * without. A group that is too small takes in its neighbouring size classes, one on each side at a
 * time, until it is large enough or all classes are in it.
 *
 * @param classes from the smallest to the largest, without gaps
 * @param heavyFrom tonnes per inhabitant from which on industry counts as heavy
 */
public record PeerRule(List<SizeClass> classes, BigDecimal heavyFrom) {
  /**
   * @throws IllegalArgumentException when there is no class
   */
  public PeerRule {
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("A rule for groups needs at least one size class");
    }
    classes = List.copyOf(classes);
  }

  public boolean isHeavy(Candidate candidate) {
    return candidate.industryPerInhabitant().compareTo(heavyFrom) >= 0;
  }

  /** The group of one municipality among all of its country. */
  public PeerGroup groupOf(Candidate candidate, Collection<Candidate> all) {
    int own = classOf(candidate);
    return IntStream.range(0, classes.size())
        .mapToObj(steps -> widened(candidate, own, steps, all))
        .filter(group -> group.isLargeEnough() || isWhole(group))
        .findFirst()
        .orElseThrow();
  }

  private boolean isWhole(PeerGroup group) {
    return group.size().equals(classes.get(0).to(classes.get(classes.size() - 1)));
  }

  private PeerGroup widened(Candidate candidate, int own, int steps, Collection<Candidate> all) {
    int first = Math.max(0, own - steps);
    int last = Math.min(classes.size() - 1, own + steps);
    SizeClass size = classes.get(first).to(classes.get(last));
    boolean heavy = isHeavy(candidate);
    return new PeerGroup(
        size,
        heavy,
        steps > 0,
        all.stream()
            .filter(other -> isHeavy(other) == heavy && size.contains(other.population()))
            .map(Candidate::municipality)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private int classOf(Candidate candidate) {
    return IntStream.range(0, classes.size())
        .filter(i -> classes.get(i).contains(candidate.population()))
        .findFirst()
        .orElseThrow();
  }
}
