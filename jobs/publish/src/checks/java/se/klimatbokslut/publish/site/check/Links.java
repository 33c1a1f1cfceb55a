package se.klimatbokslut.publish.site.check;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Links lead to a file of the site and to an element that is there. Only what a reader clicks may
 * lead elsewhere; nothing is fetched from there.
 */
final class Links implements PageRule {
  private static final Set<String> ELSEWHERE = Set.of("https", "http", "mailto");

  private final ReadSite site;
  private final Map<String, Set<String>> ids = new HashMap<>();

  Links(ReadSite site) {
    this.site = site;
  }

  @Override
  public List<String> broken(Page page) {
    ids.put(page.place(), page.ids());
    List<String> broken = new ArrayList<>();
    for (Element element : page.elements("*")) {
      Stream.of("href", "src", "data", "poster", "srcset")
          .filter(element::hasAttribute)
          .map(element::getAttribute)
          .filter(link -> !leads(page.place(), element, link))
          .map(link -> element.getTagName() + " → " + link)
          .forEach(broken::add);
    }
    return broken;
  }

  /** Whether a link from a file of the site leads to a file and an element of it. */
  boolean leads(String from, String link) {
    URI target = URI.create(from).resolve(link);
    return isFile(target.getPath())
        && (target.getFragment() == null || ids(target.getPath()).contains(target.getFragment()));
  }

  private boolean leads(String from, Element element, String link) {
    URI address = URI.create(link);
    return address.isAbsolute()
        ? element.getTagName().equals("a") && ELSEWHERE.contains(address.getScheme())
        : address.getRawAuthority() == null && leads(from, link);
  }

  private boolean isFile(String place) {
    return ids.containsKey(place) || Files.isRegularFile(site.folder().resolve(place));
  }

  private Set<String> ids(String place) {
    return ids.computeIfAbsent(place, it -> site.page(it).ids());
  }
}
