package se.klimatbokslut.publish.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.klimatbokslut.publish.revision.EditionPair;
import se.klimatbokslut.publish.revision.PairSummary;
import se.klimatbokslut.publish.revision.RevisionWording;

/**
 * What is new, as an Atom feed: the release, new editions that changed earlier years, and verdicts
 * that changed. Ids are made of what an entry is about and dates are those of the release, so that
 * a reader is told of each thing once.
 */
final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final SiteContents contents;
  private final Changes changes;
  private final EditionNames editions;
  private final Words words;
  private final SiteFrame frame;
  private final SitePath path;

  Feed(
      SiteContents contents, Changes changes, EditionNames editions, Words words, SiteFrame frame) {
    this.contents = contents;
    this.changes = changes;
    this.editions = editions;
    this.words = words;
    this.frame = frame;
    this.path = SitePath.feed(words.language());
  }

  private record Entry(String id, String title, String updated, String href, String summary) {}

  SitePath path() {
    return path;
  }

  String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", words.language().getLanguage());
      head(xml);
      for (Entry entry : entries()) {
        write(entry, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Cannot write the feed", e);
    }
    return text + "\n";
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    element(xml, "id", id("feed " + words.language().getLanguage()));
    element(xml, "title", words.get("feed.title"));
    element(xml, "updated", frame.made());
    xml.writeStartElement("author");
    element(xml, "name", "klimatbokslut");
    xml.writeEndElement();
    if (!frame.baseUrl().isEmpty()) {
      link(xml, "self", frame.baseUrl() + "/" + path.text());
    }
    link(xml, "alternate", href(SitePath.start(words.language()), ""));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(release());
    RevisionWording wording = new RevisionWording(words.language(), words.figures());
    changes.pairs().forEach(pair -> entries.add(edition(pair, wording)));
    changes.verdicts().forEach(change -> entries.add(verdict(change)));
    entries.sort(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id));
    return entries;
  }

  private Entry release() {
    return new Entry(
        id("release " + frame.releaseId()),
        words.get("feed.release", frame.asOf()),
        frame.made(),
        href(SitePath.start(words.language()), ""),
        words.get("foot.release", frame.asOf(), frame.releaseId()));
  }

  private Entry edition(PairSummary summary, RevisionWording wording) {
    EditionPair pair = summary.pair();
    return new Entry(
        id("edition %s %s %s".formatted(pair.fromEdition(), pair.toEdition(), pair.gas())),
        words.get(
            "changes.edition",
            words.publication(pair.publication()),
            pair.toDate(),
            pair.fromDate()),
        atMidnight(pair.toDate().toString()),
        href(ChangesPage.path(words.language()), "#" + ChangesPage.anchor(pair)),
        wording.summary(summary).stream().map(Words::sentence).collect(Collectors.joining(" ")));
  }

  private Entry verdict(VerdictChange change) {
    Locale language = words.language();
    return new Entry(
        id(
            "verdict %s %s %s %s"
                .formatted(change.targetId(), change.toEdition(), change.before(), change.now())),
        words.get("feed.verdict", change.area(language), change.title(language)),
        atMidnight(editions.date(change.toEdition())),
        href(contents.pageOf(change.areaId(), language).orElse(ChangesPage.path(language)), ""),
        words.get(
            "feed.verdict.text",
            words.label("verdict", change.before()),
            words.label("verdict", change.now()),
            words.edition(change.toEdition())));
  }

  /** Whole where it is known where the site stands, else as seen from the feed. */
  private String href(SitePath page, String anchor) {
    String place =
        frame.baseUrl().isEmpty() ? path.to(page) : frame.baseUrl() + "/" + page.address();
    return place + anchor;
  }

  private String atMidnight(String date) {
    return date.isEmpty() ? frame.made() : date + "T00:00:00Z";
  }

  private static String id(String about) {
    byte[] bytes = ("klimatbokslut " + about).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private static void write(Entry entry, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated());
    link(xml, "alternate", entry.href());
    element(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }
}
