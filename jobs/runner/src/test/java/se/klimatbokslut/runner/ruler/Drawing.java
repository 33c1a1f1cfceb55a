package se.klimatbokslut.runner.ruler;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Everything that a chart draws, in the order it is drawn in. */
record Drawing(List<Mark> marks) {
  static Drawing of(String svg) {
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      List<Mark> marks = new ArrayList<>();
      collect(root, Map.of(), marks);
      return new Drawing(marks);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException("Not an SVG: " + svg, e);
    }
  }

  private static void collect(Element element, Map<String, String> around, List<Mark> marks) {
    Map<String, String> looks = new HashMap<>(around);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      looks.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    if (!element.getTagName().equals("defs")) {
      marks.add(new Mark(element.getTagName(), Map.copyOf(looks), element.getTextContent()));
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          collect(inner, looks, marks);
        }
      }
    }
  }

  List<Mark> those(Predicate<Mark> condition) {
    return marks.stream().filter(condition).toList();
  }

  List<Mark> of(String kind, String fill) {
    return those(mark -> mark.kind().equals(kind) && mark.isFilled(fill));
  }

  List<Mark> texts() {
    return those(mark -> mark.kind().equals("text"));
  }
}
