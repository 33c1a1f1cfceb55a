package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A table says what it shows, and each heading what it is of; every row has one. */
final class TablesWithHeadings implements PageRule {
  private static final Set<String> SCOPES = Set.of("col", "row");

  @Override
  public List<String> broken(Page page) {
    List<String> broken = new ArrayList<>();
    for (Element table : page.elements("table")) {
      String id = table.getAttribute("id");
      if (Page.within(table, "caption").stream().allMatch(it -> it.getTextContent().isBlank())) {
        broken.add("table without caption: " + id);
      }
      Set<String> scopes =
          Page.within(table, "th").stream()
              .map(heading -> heading.getAttribute("scope"))
              .collect(Collectors.toSet());
      if (!scopes.contains("col") || !SCOPES.containsAll(scopes)) {
        broken.add("headings of " + id + " are of " + scopes);
      }
      Page.within(table, "tr").stream()
          .filter(row -> Page.within(row, "th").isEmpty())
          .forEach(row -> broken.add("a row without heading in " + id));
    }
    return broken;
  }
}
