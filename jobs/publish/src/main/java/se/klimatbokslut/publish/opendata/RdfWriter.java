package se.klimatbokslut.publish.opendata;

import java.io.StringWriter;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Statements about things with addresses, as RDF/XML: the syntax that dataportal.se harvests. */
final class RdfWriter {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final SortedMap<String, String> NAMESPACES = new TreeMap<>();

  static {
    NAMESPACES.put("dcat", "http://www.w3.org/ns/dcat#");
    NAMESPACES.put("dcterms", "http://purl.org/dc/terms/");
    NAMESPACES.put("foaf", "http://xmlns.com/foaf/0.1/");
    NAMESPACES.put("spdx", "http://spdx.org/rdf/terms#");
    NAMESPACES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
  }

  private final XMLStreamWriter xml;

  /** What a document says. */
  @FunctionalInterface
  interface Statements {
    void writeTo(RdfWriter rdf) throws XMLStreamException;
  }

  private RdfWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String document(Statements statements) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("rdf", "RDF", RDF);
      xml.writeNamespace("rdf", RDF);
      for (String prefix : NAMESPACES.keySet()) {
        xml.writeNamespace(prefix, NAMESPACES.get(prefix));
      }
      statements.writeTo(new RdfWriter(xml));
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Cannot write RDF: " + e.getMessage(), e);
    }
    return text + "\n";
  }

  /** Begins a thing with an address, such as {@code dcat:Dataset}. */
  void begin(String type, String address) throws XMLStreamException {
    xml.writeCharacters("\n");
    element(type);
    xml.writeAttribute("rdf", RDF, "about", address);
  }

  void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  /** Says that the thing is related to another one. */
  void link(String property, String address) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    element(property);
    xml.writeAttribute("rdf", RDF, "resource", address);
    xml.writeEndElement();
  }

  void text(String property, String value) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    element(property);
    content(value);
  }

  void text(String property, String language, String value) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    element(property);
    xml.writeAttribute("xml", XML, "lang", language);
    content(value);
  }

  /**
   * Says a value of a type of XML Schema.
   *
   * @param type such as {@code date}
   */
  void value(String property, String type, String value) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    element(property);
    xml.writeAttribute("rdf", RDF, "datatype", XSD + type);
    content(value);
  }

  /** Begins a thing without an address of its own, at the end of a property. */
  void beginInside(String property, String type) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    element(property);
    element(type);
  }

  void endInside() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void content(String value) throws XMLStreamException {
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void element(String name) throws XMLStreamException {
    int colon = name.indexOf(':');
    String prefix = name.substring(0, colon);
    xml.writeStartElement(prefix, name.substring(colon + 1), namespace(prefix));
  }

  private static String namespace(String prefix) {
    String namespace = NAMESPACES.get(prefix);
    if (namespace == null) {
      throw new IllegalArgumentException("No namespace is called " + prefix);
    }
    return namespace;
  }
}
