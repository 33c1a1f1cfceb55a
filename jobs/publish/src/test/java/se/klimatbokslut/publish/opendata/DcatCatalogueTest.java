package se.klimatbokslut.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.klimatbokslut.publish.release.Release;

/** What DCAT-AP-SE 3.0 and harvesting by dataportal.se ask for. */
class DcatCatalogueTest {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final Map<String, List<String>> MANDATORY =
      Map.of(
          "Catalog",
          List.of(
              "dcterms:title",
              "dcterms:description",
              "dcterms:publisher",
              "dcterms:license",
              "dcat:dataset"),
          "Dataset",
          List.of(
              "dcterms:title",
              "dcterms:description",
              "dcterms:publisher",
              "dcat:contactPoint",
              "dcat:distribution",
              "dcat:theme",
              "dcterms:spatial",
              "dcterms:temporal",
              "dcterms:accrualPeriodicity",
              "dcterms:conformsTo",
              "dcat:landingPage"),
          "Distribution",
          List.of("dcat:accessURL", "dcterms:license", "dcterms:format"),
          "DataService",
          List.of("dcterms:title", "dcat:endpointURL"));

  @TempDir Path home;
  @TempDir Path place;

  private Release release;

  @BeforeEach
  void publish() throws Exception {
    release = SharedRelease.in(home);
  }

  @Test
  void everyThingHasItsMandatoryProperties() throws Exception {
    Document catalogue = catalogue();

    for (Map.Entry<String, List<String>> type : MANDATORY.entrySet()) {
      List<Element> things = elements(catalogue.getElementsByTagNameNS(DCAT, type.getKey()));
      assertThat(things).as(type.getKey()).isNotEmpty();
      for (Element thing : things) {
        assertThat(properties(thing)).as(about(thing)).containsAll(type.getValue());
      }
    }
  }

  @Test
  void titlesAndDescriptionsAreInSwedishAndEnglish() throws Exception {
    for (Element dataset : elements(catalogue().getElementsByTagNameNS(DCAT, "Dataset"))) {
      for (String property : List.of("dcterms:title", "dcterms:description")) {
        assertThat(elements(dataset.getElementsByTagName(property)))
            .as(about(dataset))
            .extracting(element -> element.getAttribute("xml:lang"))
            .containsExactly("sv", "en");
      }
    }
  }

  @Test
  void everyAddressIsAbsoluteAndEveryThingThatIsLinkedHereIsHere() throws Exception {
    Set<String> things = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (Element element : elements(catalogue().getElementsByTagName("*"))) {
      add(element.getAttributeNS(RDF, "about"), things);
      add(element.getAttributeNS(RDF, "resource"), links);
    }

    assertThat(things).allMatch(address -> URI.create(address).isAbsolute()).hasSizeGreaterThan(20);
    assertThat(links).allMatch(address -> URI.create(address).isAbsolute());
    assertThat(links.stream().filter(link -> link.contains("catalog.rdf#"))).isSubsetOf(things);
  }

  @Test
  void everyFileIsADistributionWithItsSizeAndFileType() throws Exception {
    Element parquet =
        elements(catalogue().getElementsByTagNameNS(DCAT, "Distribution")).stream()
            .filter(thing -> about(thing).endsWith("#core_emissions-parquet"))
            .findFirst()
            .orElseThrow();

    assertThat(link(parquet, "dcat:downloadURL"))
        .isEqualTo("https://data.example.org/klimat/parquet/core_emissions.parquet");
    assertThat(link(parquet, "dcterms:format"))
        .isEqualTo("http://publications.europa.eu/resource/authority/file-type/PARQUET");
    assertThat(parquet.getElementsByTagName("dcat:byteSize").item(0).getTextContent())
        .isEqualTo(
            Long.toString(
                new File(place.toFile(), "data/parquet/core_emissions.parquet").length()));
  }

  @Test
  void theStrictestLicenceOfTheSourcesHoldsAndTheDescriptionsAreFree() throws Exception {
    Document catalogue = catalogue();

    Element described = elements(catalogue.getElementsByTagNameNS(DCAT, "Catalog")).get(0);
    assertThat(link(described, "dcterms:license"))
        .isEqualTo("http://creativecommons.org/publicdomain/zero/1.0/");
    assertThat(elements(catalogue.getElementsByTagNameNS(DCAT, "Distribution")))
        .extracting(distribution -> link(distribution, "dcterms:license"))
        .containsOnly("http://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void aNameWithSignsOfXmlStaysAName() throws Exception {
    Publisher publisher = new Publisher("A & <b> \"ö\"", "https://example.org/", "d@example.org");
    OpenData.write(
        release,
        place.resolve("data"),
        OpenDataSettings.of("https://data.example.org/", publisher, Map.of()));

    assertThat(parsed().getElementsByTagName("foaf:name").item(0).getTextContent())
        .isEqualTo("A & <b> \"ö\"");
  }

  @Test
  void withoutPublisherOrAddressThereIsNoCatalogueAndTheReadmeSaysSo() throws Exception {
    OpenData.write(release, place.resolve("data"), "https://data.example.org/");

    assertThat(place.resolve("data/catalog.rdf")).doesNotExist();
    assertThat(new Packaged(place.resolve("data")).text("README.md"))
        .contains("catalog.rdf saknas: en katalog måste namnge utgivare och kontakt")
        .doesNotContain("DCAT-AP-SE");
  }

  private Document catalogue() throws Exception {
    OpenData.write(
        release,
        place.resolve("data"),
        OpenDataSettings.of("https://data.example.org/klimat", Packaged.CITY, Map.of()));
    return parsed();
  }

  private Document parsed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(place.resolve("data/catalog.rdf").toFile());
  }

  private static void add(String address, Set<String> addresses) {
    if (!address.isEmpty()) {
      addresses.add(address);
    }
  }

  private static String about(Element thing) {
    return thing.getAttributeNS(RDF, "about");
  }

  private static String link(Element thing, String property) {
    return ((Element) thing.getElementsByTagName(property).item(0)).getAttributeNS(RDF, "resource");
  }

  private static Set<String> properties(Element thing) {
    Set<String> names = new HashSet<>();
    elements(thing.getChildNodes()).forEach(child -> names.add(child.getTagName()));
    return names;
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
