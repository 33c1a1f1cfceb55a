package se.klimatbokslut.domain.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.sentence.Clause;

/** Collects what is missing year by year and tells it once per cause. */
public final class Gaps {
  private final Map<Cause, SortedSet<Integer>> years = new LinkedHashMap<>();

  public void add(Clause what, int year, Clause remedy) {
    years.computeIfAbsent(new Cause(what, remedy), cause -> new TreeSet<>()).add(year);
  }

  public List<Gap> list() {
    List<Gap> gaps = new ArrayList<>();
    years.forEach((cause, missing) -> gaps.add(new Gap(cause.what, missing, cause.remedy)));
    return List.copyOf(gaps);
  }

  private record Cause(Clause what, Clause remedy) {}
}
