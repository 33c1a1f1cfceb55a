package se.klimatbokslut.publish.site.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What holds for all pages and files of a site, whichever release it is of. */
public abstract class SiteRules {
  private static final int TOLD = 20;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** The site, made once. */
  protected abstract ReadSite site();

  @Test
  public void everyLinkLeadsToAFileAndAnElementAndNothingIsFetchedFromElsewhere() {
    assertHolds(pagesAndReports(), new Links(site()));
  }

  @Test
  public void everyPageHasATitleOfItsOwnALanguageOneHeadingAndTheLandmarks() {
    assertHolds(site().places(), new Frame());
  }

  @Test
  public void idsAreUniqueOnTheirPage() {
    assertHolds(pagesAndReports(), new UniqueIds());
  }

  @Test
  public void nothingRunsThatIsNoFileOfTheSiteAndThePolicySaysSo() {
    assertHolds(site().places(), new NothingRuns());
  }

  @Test
  public void theThreeLanguagesHaveTheSamePages() {
    assertThat(places("sv")).isNotEmpty().isEqualTo(places("da")).isEqualTo(places("en"));
  }

  @Test
  public void aPageLeadsToItselfInTheOtherLanguages() {
    assertHolds(site().places(), new OtherLanguages());
  }

  @Test
  public void everyTextIsInTheLanguageThatItsElementNames() {
    assertHolds(pagesAndReports(), new OneLanguage());
  }

  @Test
  public void everyDrawingIsToldInWordsAndEveryFigureInATable() {
    assertHolds(pagesAndReports(), new FiguresInWords());
  }

  @Test
  public void everyTableHasACaptionAndHeadingsOfColumnsAndRows() {
    assertHolds(pagesAndReports(), new TablesWithHeadings());
  }

  @Test
  public void aPageWithAllThatItCanLoadIsLightEnoughForAPhone() {
    assertHolds(site().places(), new LightForPhones(site()));
  }

  @Test
  public void theHtmlCheckerFindsNoError() throws Exception {
    assertHolds(pagesAndReports(), new ValidHtml(site().folder()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  public void theFeedIsAtomWithAnIdADateAndAPlaceForEachEntry(String language) throws Exception {
    String place = language + "/feed.xml";
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document read = factory.newDocumentBuilder().parse(site().folder().resolve(place).toFile());
    Page feed = new Page(place, read);
    int entries = feed.elements("entry").size();
    assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    assertThat(entries).isPositive();
    assertThat(texts(feed, "id"))
        .hasSize(entries + 1)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(texts(feed, "updated"))
        .hasSize(entries + 1)
        .allMatch(time -> OffsetDateTime.parse(time).getYear() > 2000);
    Links links = new Links(site());
    assertThat(feed.values("href")).allMatch(link -> links.leads(place, link));
  }

  @Test
  public void everyJsonFileIsJson() {
    ObjectMapper json = new ObjectMapper();
    List<Path> files =
        site().files().stream()
            .filter(file -> file.endsWith(".json") || file.endsWith(".jsonld"))
            .map(file -> site().folder().resolve(file))
            .toList();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThatCode(() -> json.readTree(Files.readString(file)))
          .as(file.toString())
          .doesNotThrowAnyException();
    }
  }

  private List<String> pagesAndReports() {
    return Stream.concat(site().places().stream(), site().reports().stream()).toList();
  }

  private Set<String> places(String language) {
    return site().places().stream()
        .filter(place -> place.startsWith(language + "/"))
        .map(place -> place.substring(language.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void assertHolds(List<String> places, PageRule rule) {
    assertThat(places).isNotEmpty();
    assertThat(
            places.stream()
                .map(site()::page)
                .flatMap(page -> rule.broken(page).stream().map(it -> page.place() + ": " + it))
                .limit(TOLD))
        .isEmpty();
  }

  private static List<String> texts(Page feed, String name) {
    return feed.elements(name).stream().map(Element::getTextContent).toList();
  }
}
