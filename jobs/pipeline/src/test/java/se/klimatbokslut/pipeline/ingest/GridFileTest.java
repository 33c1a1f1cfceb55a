package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

class GridFileTest {
  @TempDir Path folder;
  private HandmadeWorkbook handmade;

  @BeforeEach
  void prepare() {
    handmade = new HandmadeWorkbook(folder);
  }

  @Test
  void aWebPageIsNoPublication() throws IOException {
    assertThat(refusal("\n <!DOCTYPE html><html><body>Logga in</body></html>"))
        .isEqualTo(
            "delivered: found a web page, expected a workbook (xlsx), a text table or JSON."
                + " Download the file again from its publisher.");
    assertThat(refusal("<table><tr><td>1</td></tr></table>")).contains("found a web page");
  }

  @Test
  void anXmlDocumentIsNoPublication() throws IOException {
    assertThat(refusal("<?xml version=\"1.0\"?><Workbook/>")).contains("found an XML document");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refusal("")).contains("found an empty file");
    assertThat(refusal(" \n\n")).contains("found an empty file");
  }

  @Test
  void anOldWorkbookIsToBeSavedAgain() throws IOException {
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

    assertThat(refusal(xls))
        .contains("found an old or encrypted Excel workbook (.xls)")
        .contains("expected one opened and saved again as .xlsx");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    assertThat(refusal("a;b\n\0;1\n")).contains("found NUL bytes");
  }

  @Test
  void aTornWorkbookIsRefused() throws IOException {
    byte[] whole = workbook();

    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(
            "delivered: found a torn workbook, expected a whole one."
                + " Download the file again from its publisher.");
  }

  @Test
  void anArchiveWithoutAWorkbookIsRefused() throws IOException {
    assertThat(refusal(handmade.zip("readme.txt", List.of("hello"))))
        .contains("found a zip archive without a workbook in it");
  }

  /** What follows the rows is no XML: had the sheet been read to its end, it would be torn. */
  @Test
  void aSheetWithoutEndIsRefusedBeforeItIsRead() throws IOException {
    Stream<String> rows = Stream.generate(() -> "<row><c><v>1</v></c></row>").limit(300_000);
    Path endless = handmade.sheet(Stream.concat(rows, Stream.of("<<<")));

    assertThat(refusal(endless))
        .isEqualTo(
            "delivered, sheet 'xl/worksheets/sheet1.xml': found more than 200000 rows, expected at"
                + " most 200000. Deliver the publisher's original file.");
  }

  @Test
  void aRowWithoutEndIsRefused() throws IOException {
    Stream<String> cells = Stream.generate(() -> "<c><v>1</v></c>").limit(100_000);

    assertThat(refusal(handmade.sheet(Stream.concat(Stream.of("<row>"), cells))))
        .contains("found more than 200 columns");
    assertThat(refusal(handmade.sheet(Stream.of("<row><c r=\"ZZZZZZ1\"/></row>"))))
        .contains("found more than 200 columns");
  }

  @Test
  void aCellWithoutEndIsRefused() throws IOException {
    String digits = "9".repeat(40_001);

    assertThat(refusal(handmade.sheet(Stream.of("<row><c><v>" + digits + "</v></c></row>"))))
        .contains("found a cell without end, expected at most 40000 characters");
  }

  @Test
  void textsWithoutEndAreRefused() throws IOException {
    assertThat(refusal("a;b\n".repeat(200_002))).contains("found more than 200000 rows");
    assertThat(refusal("a;b\n" + "x".repeat(1_000_001)))
        .contains("row 2: found a line without end");
    assertThat(refusal("a;b\n\"" + "x\n".repeat(200))).contains("found a quote that is not closed");
    assertThat(refusal("a;b\n" + ";".repeat(200))).contains("row 2: found more than 200 columns");
  }

  @Test
  void partsThatUnpackToHugeSizesAreRefused() throws IOException {
    String megabyte = " ".repeat(1_000_000);
    List<String> content = Stream.generate(() -> megabyte).limit(101).toList();

    assertThat(refusal(handmade.zip("xl/sharedStrings.xml", content)))
        .contains("found xl/sharedStrings.xml unpacked beyond 100000000 bytes");
  }

  @Test
  void numbersOfAWorkbookAreWrittenOutAsStored() throws IOException {
    Path sheet =
        handmade.sheet(
            Stream.of(
                "<row r=\"2\"><c r=\"A2\"><v>1.5E-05</v></c><c r=\"C2\"><v>853602.6800000001</v></c>",
                "<c r=\"D2\"><f>1+1</f><v>2</v></c><c r=\"E2\" t=\"str\"><f>x</f><v>text</v></c>",
                "<c r=\"F2\" t=\"e\"><v>#N/A</v></c></row>"));

    assertThat(rows(sheet))
        .containsExactly(
            new GridRow(2, List.of("0.000015", "", "853602.6800000001", "2", "text", "#N/A")));
  }

  @Test
  void aCellThatIsMarkedAsNumberAndIsNoneKeepsItsText() throws IOException {
    assertThat(rows(handmade.sheet(Stream.of("<row r=\"1\"><c r=\"A1\"><v>1,5</v></c></row>"))))
        .containsExactly(new GridRow(1, List.of("1,5")));
  }

  @Test
  void aRowNumberThatIsNoneMakesAWorkbookTorn() throws IOException {
    assertThat(refusal(handmade.sheet(Stream.of("<row r=\"seven\"><c><v>7</v></c></row>"))))
        .contains("found a torn workbook");
  }

  @Test
  void aPartThatIsNoXmlMakesAWorkbookTorn() throws IOException {
    assertThat(refusal(handmade.zip("xl/_rels/workbook.xml.rels", List.of("<Relationships <"))))
        .contains("found a torn workbook");
  }

  @Test
  void namesOfXmlElementsMayHaveAPrefix() throws IOException {
    Path prefixed =
        handmade.workbookOf(
            Stream.of(
                "<x:worksheet xmlns:x=\"urn:any\"><x:sheetData><x:row r=\"3\"><x:c r=\"B3\">",
                "<x:v>50495</x:v></x:c></x:row></x:sheetData></x:worksheet>"));

    assertThat(rows(prefixed)).containsExactly(new GridRow(3, List.of("", "50495")));
  }

  @Test
  void anEntityOfAWorkbookIsNotResolved() throws IOException {
    Path sheet =
        handmade.workbookOf(
            Stream.of(
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>",
                "</sheetData></worksheet>"));

    assertThat(refusal(sheet)).contains("found a torn workbook");
  }

  @Test
  void aTextHasBlankRowsAndQuotedCellsLikeTheSheetItWasSavedFrom() throws IOException {
    Path text =
        Files.writeString(folder.resolve("text"), "a;\"b;\"\"c\"\"\"\n\n 1 ;\"x\ny\";\\;\n");

    assertThat(rows(text))
        .containsExactly(
            new GridRow(1, List.of("a", "b;\"c\"")),
            new GridRow(2, List.of("")),
            new GridRow(3, List.of("1", "x\ny", "\\", "")));
  }

  private String refusal(String text) throws IOException {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String refusal(byte[] bytes) throws IOException {
    return refusal(Files.write(folder.resolve("file"), bytes));
  }

  private String refusal(Path path) throws IOException {
    List<Finding> findings = PublicationReader.read(path, "delivered", Optional.empty()).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0).message();
  }

  private static List<GridRow> rows(Path path) throws IOException {
    try (Grid grid = GridFile.open(path, "delivered");
        Stream<GridRow> rows = grid.rows(grid.sheets().get(0))) {
      return rows.toList();
    }
  }

  private byte[] workbook() throws IOException {
    Path path = folder.resolve("whole");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Sheet").value(0, 0, "text");
    }
    return Files.readAllBytes(path);
  }
}
