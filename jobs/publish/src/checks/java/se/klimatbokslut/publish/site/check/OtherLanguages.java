package se.klimatbokslut.publish.site.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A page says where it is in every language, in its head and to its readers. */
final class OtherLanguages implements PageRule {
  static final List<String> LANGUAGES = List.of("sv", "da", "en");

  @Override
  public List<String> broken(Page page) {
    Map<String, String> same =
        LANGUAGES.stream()
            .collect(
                Collectors.toMap(
                    language -> language,
                    language -> in(language, page),
                    (a, b) -> a,
                    TreeMap::new));
    List<String> broken = new ArrayList<>();
    for (String name : List.of("link", "a")) {
      Map<String, String> told = told(page, name);
      if (!told.equals(same)) {
        broken.add(name + " leads to " + told);
      }
    }
    return broken;
  }

  private static String in(String language, Page page) {
    String place = page.place();
    return language + (place.contains("/") ? place.substring(place.indexOf('/')) : "/" + place);
  }

  private static Map<String, String> told(Page page, String name) {
    URI here = URI.create(page.place());
    Map<String, String> told = new TreeMap<>();
    for (Element element : page.elements(name)) {
      if (element.hasAttribute("hreflang")) {
        told.merge(
            element.getAttribute("hreflang"),
            here.resolve(element.getAttribute("href")).toString(),
            (one, other) -> one + " and " + other);
      }
    }
    return told;
  }
}
