package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Words that people read or hear on a page.
 *
 * @param language that the nearest element says they are in; empty where it says that it is unknown
 */
record Spoken(String words, String language) {
  /** What machines read. */
  private static final Set<String> UNSPOKEN = Set.of("script", "style", "code");

  private static final List<String> ATTRIBUTES =
      List.of(
          "aria-label",
          "title",
          "alt",
          "data-many",
          "data-none",
          "data-show",
          "data-year",
          "placeholder");

  /** All of a page, in order. */
  static List<Spoken> on(Page page) {
    List<Spoken> spoken = new ArrayList<>();
    collect(page.document().getDocumentElement(), "", spoken);
    return spoken;
  }

  private static void collect(Element element, String outer, List<Spoken> spoken) {
    String language = element.hasAttribute("lang") ? element.getAttribute("lang") : outer;
    for (String attribute : ATTRIBUTES) {
      add(element.getAttribute(attribute), language, spoken);
    }
    if (element.getAttribute("name").equals("description")) {
      add(element.getAttribute("content"), language, spoken);
    }
    if (UNSPOKEN.contains(element.getTagName())) {
      return;
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        collect(inner, language, spoken);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        add(node.getNodeValue(), language, spoken);
      }
    }
  }

  private static void add(String words, String language, List<Spoken> spoken) {
    if (!words.isBlank()) {
      spoken.add(new Spoken(words.strip(), language));
    }
  }
}
