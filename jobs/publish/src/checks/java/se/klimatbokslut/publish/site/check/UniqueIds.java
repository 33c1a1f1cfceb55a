package se.klimatbokslut.publish.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No id stands twice on a page. */
final class UniqueIds implements PageRule {
  @Override
  public List<String> broken(Page page) {
    Set<String> seen = new HashSet<>();
    return page.values("id").filter(id -> !seen.add(id)).toList();
  }
}
