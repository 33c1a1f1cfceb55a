package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A page that was read.
 *
 * @param place in the site, such as {@code sv/SE-2081/index.html}
 */
public record Page(String place, Document document) {

  /** Elements of a name; all with {@code *}. */
  public List<Element> elements(String name) {
    return listed(document.getElementsByTagName(name));
  }

  /** Elements of a name inside another. */
  static List<Element> within(Element outer, String name) {
    return listed(outer.getElementsByTagName(name));
  }

  /** All its words, one after the other. */
  public String text() {
    return document.getDocumentElement().getTextContent();
  }

  /** Values of an attribute, of those elements that have it. */
  Stream<String> values(String attribute) {
    return elements("*").stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute));
  }

  Set<String> ids() {
    return values("id").collect(Collectors.toSet());
  }

  static List<String> attributes(Element element) {
    NamedNodeMap map = element.getAttributes();
    return IntStream.range(0, map.getLength()).mapToObj(i -> map.item(i).getNodeName()).toList();
  }

  /** The element of a name around another, itself counted; null when there is none. */
  static @Nullable Element around(Node inner, String name) {
    Node node = inner;
    while (node != null && !node.getNodeName().equals(name)) {
      node = node.getParentNode();
    }
    return (Element) node;
  }

  private static List<Element> listed(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
