package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;

class PdfReportTest {
  private static final Report REPORT = ReportFixture.swedish();
  private static byte[] pdf = {};

  @BeforeAll
  static void write() throws IOException {
    pdf = bytes(REPORT);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void nothingIsWrongByTheRulesOfAccessibilityAndArchives(PDFAFlavour flavour) throws Exception {
    assertThat(broken(pdf, flavour)).isEmpty();
  }

  /** Archives take no string above 32 767 bytes, of which a character may be two. */
  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void nothingIsWrongWithTextsOfAnyLength(PDFAFlavour flavour) throws Exception {
    byte[] wordy = bytes(LongTexts.inAHeading(LongTexts.words(17_000)));

    assertThat(broken(wordy, flavour)).isEmpty();
  }

  private static Set<String> broken(byte[] file, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> broken = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      result.getTestAssertions().forEach(failed -> broken.add(rule(failed)));
      assertThat(result.getTotalAssertions()).isGreaterThan(5_000);
    }
    return broken;
  }

  @Test
  void everyTextIsThereInTheOrderOfTheReport() throws IOException {
    String text = ReportTexts.bare(read(pdf, PdfReportTest::text));

    for (ReportTable table : REPORT.tables()) {
      assertThat(text).as(table.id()).contains(ReportTexts.cells(table));
    }
    assertThat(text).contains(ReportTexts.of(REPORT));
    assertThat(text)
        .containsSubsequence(
            REPORT.sections().stream().map(Section::heading).map(ReportTexts::bare).toList());
  }

  @Test
  void chartsAreDrawnWithTextAndNotAsPictures() throws IOException {
    String text = ReportTexts.bare(read(pdf, PdfReportTest::text));

    assertThat(text).contains(ReportTexts.labels(REPORT));
    assertThat(text).contains("218080");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/Subtype /Image");
  }

  @Test
  void bookmarksLeadToTheSections() throws IOException {
    List<String> titles =
        read(
            pdf,
            document -> {
              List<String> found = new ArrayList<>();
              PDOutlineItem report =
                  document.getDocumentCatalog().getDocumentOutline().getFirstChild();
              report.children().forEach(item -> found.add(item.getTitle()));
              return found;
            });

    assertThat(titles)
        .containsExactlyElementsOf(REPORT.sections().stream().map(Section::heading).toList());
  }

  @Test
  void chartsAndMarksAreFiguresWithTheirDescription() throws IOException {
    List<PDStructureElement> elements = read(pdf, PdfReportTest::structure);
    List<String> alternatives =
        elements.stream()
            .filter(element -> element.getStructureType().equals("Figure"))
            .map(PDStructureElement::getAlternateDescription)
            .toList();

    assertThat(alternatives)
        .containsAll(REPORT.figures().stream().map(PdfReportTest::inWords).toList())
        .contains("Cirkel med bock", "Streckad cirkel")
        .hasSize(9);
    Set<String> tags =
        elements.stream().map(PDStructureElement::getStructureType).collect(Collectors.toSet());
    assertThat(tags).contains("H1", "H2", "H3", "L", "LI", "Table", "THead", "TR", "TH", "TD");
  }

  @Test
  void headingsOfALongTableStandOnEveryPageOfIt() throws IOException {
    List<String> pages = pages();

    List<String> withLedger = pages.stream().filter(page -> page.contains("smhi-ghg")).toList();
    assertThat(withLedger).hasSizeGreaterThan(1).allMatch(page -> page.contains("Utgåva"));
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("%d (%d)".formatted(i + 1, pages.size()))
          .contains("Borlänge, Klimatbokslut 2022");
    }
  }

  @Test
  void chartsStandOnThePageOfTheirTitleAndKey() throws IOException {
    List<String> pages = pages().stream().map(ReportTexts::bare).toList();

    assertThat(REPORT.figures()).hasSizeGreaterThan(2);
    for (Figure figure : REPORT.figures()) {
      String title = ReportTexts.bare(figure.title());
      String key = ReportTexts.bare(figure.key());
      assertThat(pages).as(figure.id()).anyMatch(it -> it.contains(title) && it.contains(key));
    }
  }

  @Test
  void noPageEndsWithAHeading() throws IOException {
    List<String> headings = REPORT.sections().stream().map(Section::heading).toList();
    for (String page : pages()) {
      List<String> lines = page.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
      String last = lines.get(lines.size() - 2);
      assertThat(headings).as(page).doesNotContain(last);
    }
  }

  @Test
  void propertiesComeFromTheReport() throws IOException {
    read(
        pdf,
        document -> {
          assertThat(document.getDocumentInformation().getTitle())
              .isEqualTo("Borlänge, Klimatbokslut 2022");
          assertThat(document.getDocumentInformation().getCreationDate().toInstant())
              .isEqualTo(Instant.parse("2025-11-21T03:00:00Z"));
          assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
          return "";
        });
  }

  @Test
  void charactersThatNoFileMayHoldAreReplaced() {
    Report broken =
        new Report(
            "broken", Locale.ENGLISH, "a\u0000b", "\ud800", "\u0008", "", "no date", List.of());

    assertThatCode(() -> bytes(broken)).doesNotThrowAnyException();
  }

  private static List<String> pages() throws IOException {
    return read(
        pdf,
        document ->
            IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> text(document, page))
                .toList());
  }

  private static String rule(TestAssertion failed) {
    RuleId rule = failed.getRuleId();
    return rule.getClause() + "-" + rule.getTestNumber() + " " + failed.getMessage();
  }

  static byte[] bytes(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReport().write(report, out);
    return out.toByteArray();
  }

  private static <T> T read(byte[] pdf, Function<PDDocument, T> reader) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reader.apply(document);
    }
  }

  private static String inWords(Figure figure) {
    return figure.title() + ". " + figure.description();
  }

  private static String text(PDDocument document) {
    return text(document, 0);
  }

  private static String text(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      if (page > 0) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
      }
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PDStructureElement> structure(PDDocument document) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
    return found;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        collect(element, found);
      }
    }
  }
}
