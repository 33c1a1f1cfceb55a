package se.klimatbokslut.domain.peer;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Municipalities that are like one municipality, itself included.
 *
 * @param widened whether neighbouring size classes had to be taken in
 */
public record PeerGroup(
    SizeClass size, boolean heavyIndustry, boolean widened, SortedSet<String> members) {
  /** Below this a group says more about single members than about municipalities of a kind. */
  public static final int LEAST_MEMBERS = 5;

  public PeerGroup {
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
  }

  public boolean isLargeEnough() {
    return members.size() >= LEAST_MEMBERS;
  }

  /** {@code 20000-49999-other}. */
  public String id() {
    return size.id() + (heavyIndustry ? "-heavy-industry" : "-other");
  }
}
