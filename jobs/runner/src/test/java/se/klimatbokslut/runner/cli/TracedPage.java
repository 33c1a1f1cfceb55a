package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of a bokslut, with its figures and where they say that they come from. */
record TracedPage(String name, Document document) {
  private static final String TRACE = "data-trace";
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Where digits are years, dates, names and rules, and not figures of the release. */
  private static final Set<String> WORDS =
      Set.of("head", "header", "h2", "h3", "caption", "thead", "pre");

  /**
   * A figure of a page.
   *
   * @param figures addresses of the rows that it stands in
   */
  record Shown(String page, String text, String column, List<String> figures) {}

  /** Reads a page; it is well-formed but for the elements that HTML leaves open. */
  static TracedPage of(Path file) throws IOException {
    String html = Files.readString(file).replaceAll("<(meta[^>]*)>", "<$1/>");
    try {
      return new TracedPage(
          file.getFileName().toString(),
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("Not well-formed: " + file, e);
    }
  }

  /** Numbers in cells and boxes that name the rows they stand in. */
  List<Shown> figures() {
    return all().stream()
        .filter(node -> node instanceof Element element && isFigure(element))
        .map(node -> (Element) node)
        .filter(element -> DIGIT.matcher(ownText(element)).find())
        .map(element -> new Shown(name, ownText(element), column(element), traces(element)))
        .toList();
  }

  /** Texts with digits outside everything that can be traced, and not mere words. */
  List<String> untraced() {
    return all().stream()
        .filter(node -> node.getNodeType() == Node.TEXT_NODE)
        .filter(node -> DIGIT.matcher(node.getTextContent()).find())
        .filter(node -> traces(node).isEmpty() && !isWords(node))
        .map(node -> node.getTextContent().strip())
        .toList();
  }

  private static boolean isFigure(Element element) {
    return (element.getTagName().equals("td") && element.getAttribute("class").equals("number"))
        || (element.getTagName().equals("dd")
            && !traces(element).isEmpty()
            && !ownText(element).endsWith("."));
  }

  /** Without the small print behind it. */
  private static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child : children(element)) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getTextContent());
      }
    }
    return text.toString().strip();
  }

  /** Number of the column of a table's cell, the label of a box's figure. */
  private static String column(Element element) {
    int before = 0;
    Node node = element.getPreviousSibling();
    String label = "";
    while (node != null) {
      if (node instanceof Element earlier) {
        before++;
        label = label.isEmpty() ? earlier.getTextContent() : label;
      }
      node = node.getPreviousSibling();
    }
    return element.getTagName().equals("td") ? String.valueOf(before) : label;
  }

  private static List<String> traces(Node node) {
    for (Node up = node; up != null; up = up.getParentNode()) {
      if (up instanceof Element element && element.hasAttribute(TRACE)) {
        return List.of(element.getAttribute(TRACE).split(" "));
      }
    }
    return List.of();
  }

  private static boolean isWords(Node node) {
    for (Node up = node; up != null; up = up.getParentNode()) {
      if (up instanceof Element element && WORDS.contains(element.getTagName())) {
        return true;
      }
    }
    return false;
  }

  private List<Node> all() {
    List<Node> nodes = new ArrayList<>();
    collect(document.getDocumentElement(), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    children(node).forEach(child -> collect(child, nodes));
  }

  private static List<Node> children(Node node) {
    NodeList children = node.getChildNodes();
    return IntStream.range(0, children.getLength()).mapToObj(children::item).toList();
  }
}
