package se.klimatbokslut.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.release.Release;

/** What holds for every page of a site. */
class SitePagesTest {
  private static final int MOST_BYTES = 150_000;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

  /** A property of CSS that every browser knows by now. */
  private static final String NEWER_THAN_THE_CHECKER = "Property “color-scheme” doesn't exist";

  @TempDir static Path home;
  private static Release release;
  private static MadeSite site;
  private static Map<String, Document> pages;

  @BeforeAll
  static void make() throws Exception {
    release = MadeSite.release(home);
    site = MadeSite.of(release, home.resolve("site"));
    pages = site.pages();
  }

  @Test
  void everyLinkLeadsToAFileAndAnElementOfTheSite() throws Exception {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (String link : links(page.getValue())) {
        assertThat(URI.create(link).isAbsolute()).as(page.getKey() + " → " + link).isFalse();
        assertLeadsSomewhere(page.getKey(), link);
      }
    }
  }

  @Test
  void everyPageHasATitleOfItsOwnALanguageOneHeadingAndTheLandmarks() {
    Set<String> titles = new HashSet<>();
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      Document read = page.getValue();
      String name = page.getKey();
      assertThat(titles.add(text(read, "title"))).as("title of " + name).isTrue();
      assertThat(MadeSite.elements(read, "h1")).as(name).hasSize(1);
      assertThat(MadeSite.elements(read, "main")).as(name).hasSize(1);
      String language = read.getDocumentElement().getAttribute("lang");
      assertThat(name.contains("/") ? name.substring(0, 2) : "sv").isEqualTo(language);
      if (name.contains("/")) {
        assertThat(MadeSite.elements(read, "header")).as(name).hasSize(1);
        assertThat(MadeSite.elements(read, "footer")).as(name).hasSize(1);
        assertThat(MadeSite.elements(read, "a").get(0).getAttribute("href")).isEqualTo("#content");
      }
    }
  }

  @Test
  void idsAreUniqueOnTheirPage() {
    pages.forEach(
        (name, page) -> {
          List<String> ids =
              MadeSite.elements(page, "*").stream()
                  .map(element -> element.getAttribute("id"))
                  .filter(id -> !id.isEmpty())
                  .toList();
          assertThat(ids).as(name).doesNotHaveDuplicates();
        });
  }

  @Test
  void nothingRunsThatIsNoFileOfTheSiteAndThePolicySaysSo() {
    pages.forEach(
        (name, page) -> {
          for (Element element : MadeSite.elements(page, "*")) {
            assertThat(attributes(element))
                .as(name + " " + element.getTagName())
                .noneMatch(attribute -> attribute.equals("style") || attribute.startsWith("on"));
          }
          for (Element script : MadeSite.elements(page, "script")) {
            boolean figures = script.getAttribute("type").equals("application/json");
            assertThat(figures ? "" : script.getTextContent()).as(name).isEmpty();
          }
          assertThat(MadeSite.elements(page, "style")).as(name).isEmpty();
          assertThat(
                  MadeSite.elements(page, "meta").stream()
                      .filter(meta -> meta.hasAttribute("http-equiv"))
                      .map(meta -> meta.getAttribute("content")))
              .as(name)
              .containsExactly(POLICY);
        });
  }

  @Test
  void theThreeLanguagesHaveTheSamePagesAndLinkToThem() {
    assertThat(places("sv"))
        .isEqualTo(places("da"))
        .isEqualTo(places("en"))
        .contains(
            "/index.html",
            "/SE-2081/index.html",
            "/SE-1490/index.html",
            "/county/SE-20/index.html",
            "/nation/SE/index.html",
            "/targets/index.html",
            "/method/index.html",
            "/data/index.html",
            "/changes/index.html");
    pages.forEach(
        (name, page) -> {
          List<String> languages =
              MadeSite.elements(page, "a").stream()
                  .map(link -> link.getAttribute("hreflang"))
                  .filter(language -> !language.isEmpty())
                  .sorted()
                  .toList();
          assertThat(languages).as(name).containsExactly("da", "en", "sv");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void noTextOfAnotherLanguageStandsOnAPage(String language) throws Exception {
    Set<String> own = SiteTexts.of(language);
    Set<String> foreign = new TreeSet<>();
    for (String other : List.of("sv", "da", "en")) {
      foreign.addAll(SiteTexts.of(other));
    }
    foreign.removeAll(own);
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      if (page.getKey().startsWith(language + "/")) {
        String text = page.getValue().getDocumentElement().getTextContent();
        assertThat(foreign).as(page.getKey()).noneMatch(text::contains);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void theFeedIsAtomWithAnIdADateAndAPlaceForEachEntry(String language) throws Exception {
    String place = language + "/feed.xml";
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory
            .newDocumentBuilder()
            .parse(
                new InputSource(new StringReader(Files.readString(home.resolve("site/" + place)))));
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    List<Element> entries = MadeSite.elements(feed, "entry");
    assertThat(entries).hasSizeGreaterThanOrEqualTo(3);
    assertThat(MadeSite.elements(feed, "id").stream().map(Element::getTextContent))
        .hasSize(entries.size() + 1)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(MadeSite.elements(feed, "updated").stream().map(Element::getTextContent))
        .hasSize(entries.size() + 1)
        .allMatch(time -> OffsetDateTime.parse(time).getYear() > 2000);
    for (Element link : MadeSite.elements(feed, "link")) {
      assertLeadsSomewhere(place, link.getAttribute("href"));
    }
  }

  @Test
  void aPageWithAllThatItCanLoadIsLightEnoughForAPhone() throws Exception {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      long bytes = site.compressed(page.getKey());
      Set<String> assets = new TreeSet<>();
      MadeSite.elements(page.getValue(), "script")
          .forEach(it -> assets.add(it.getAttribute("src")));
      MadeSite.elements(page.getValue(), "link").stream()
          .filter(link -> !link.getAttribute("rel").equals("alternate"))
          .forEach(link -> assets.add(link.getAttribute("href")));
      if (assets.stream().anyMatch(asset -> asset.endsWith("charts.js"))) {
        assets.add("assets/uplot.js");
      }
      for (String asset : assets) {
        bytes += asset.isEmpty() ? 0 : site.compressed(asset.replaceFirst("^(\\.\\./)+", ""));
      }
      assertThat(bytes).as(page.getKey()).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void theHtmlCheckerFindsNoErrorOnAnyPage() throws Exception {
    for (String page : pages.keySet()) {
      assertThat(errors(site.folder().resolve(page))).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void theHtmlCheckerFindsNoErrorInAPack(String language) throws Exception {
    Path page = Bokslut.write(release, "SE-2081", 2022, Locale.forLanguageTag(language), home);
    assertThat(errors(page)).isEmpty();
  }

  private static List<String> errors(Path page) throws Exception {
    List<String> errors = new ArrayList<>();
    ErrorHandler handler = collecting(errors);
    SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
    checker.setUpValidatorAndParsers(handler, true, false);
    checker.checkHtmlFile(page.toFile(), true);
    errors.removeIf(error -> error.contains(NEWER_THAN_THE_CHECKER));
    return errors;
  }

  private static ErrorHandler collecting(List<String> errors) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException found) {}

      @Override
      public void error(SAXParseException found) {
        errors.add(found.getLineNumber() + ": " + found.getMessage());
      }

      @Override
      public void fatalError(SAXParseException found) {
        error(found);
      }
    };
  }

  private static void assertLeadsSomewhere(String from, String link) throws Exception {
    URI target = URI.create(from).resolve(link);
    String file = target.getPath();
    assertThat(home.resolve("site").resolve(file)).as(from + " → " + link).isRegularFile();
    if (target.getFragment() != null) {
      assertThat(MadeSite.elements(site.page(file), "*"))
          .as(from + " → " + link)
          .anyMatch(element -> element.getAttribute("id").equals(target.getFragment()));
    }
  }

  private static Set<String> links(Document page) {
    return MadeSite.elements(page, "*").stream()
        .flatMap(
            element ->
                List.of("href", "src").stream()
                    .filter(element::hasAttribute)
                    .map(element::getAttribute))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> attributes(Element element) {
    NamedNodeMap map = element.getAttributes();
    return IntStream.range(0, map.getLength()).mapToObj(i -> map.item(i).getNodeName()).toList();
  }

  private static Set<String> places(String language) {
    return pages.keySet().stream()
        .filter(place -> place.startsWith(language + "/"))
        .map(place -> place.substring(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Document page, String element) {
    return MadeSite.elements(page, element).get(0).getTextContent();
  }
}
