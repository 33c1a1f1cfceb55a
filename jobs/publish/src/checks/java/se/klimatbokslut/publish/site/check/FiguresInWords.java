package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A drawing is named in words or hidden from those who listen; a figure has a table below it. */
final class FiguresInWords implements PageRule {
  @Override
  public List<String> broken(Page page) {
    List<String> broken = new ArrayList<>();
    for (Element drawing : page.elements("svg")) {
      if (!drawing.getAttribute("aria-hidden").equals("true") && !isNamed(drawing)) {
        broken.add("svg without words");
      }
    }
    page.elements("img").stream()
        .filter(image -> image.getAttribute("alt").isBlank())
        .forEach(image -> broken.add("img without words: " + image.getAttribute("src")));
    for (Element figure : page.elements("figure")) {
      if (Page.within(figure, "figcaption").isEmpty() || !hasTableBelow(figure)) {
        broken.add("figure without caption or table: " + figure.getAttribute("id"));
      }
    }
    return broken;
  }

  private static boolean isNamed(Element drawing) {
    return drawing.getAttribute("role").equals("img")
        && isTold(drawing, "title")
        && isTold(drawing, "desc");
  }

  private static boolean isTold(Element drawing, String name) {
    Set<String> named = Set.of(drawing.getAttribute("aria-labelledby").split(" "));
    return Page.within(drawing, name).stream()
        .anyMatch(
            words -> named.contains(words.getAttribute("id")) && !words.getTextContent().isBlank());
  }

  private static boolean hasTableBelow(Element figure) {
    Element section = Page.around(figure, "section");
    return section != null
        && Page.within(section, "table").stream()
            .anyMatch(
                table ->
                    (figure.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING)
                        != 0);
  }
}
