package se.klimatbokslut.pipeline.ingest;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.SourceCell;

/** Counts the rows, columns and characters of a sheet up to the first that is too many. */
final class SheetInspection {
  /** Columns that a sheet can have at all, formatted and empty ones included. */
  private static final int SHEET_COLUMNS = 16_384;

  private static final int LETTERS = 26;
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  private final SourceCell sheet;
  private int rows;
  private int column;
  private int cellCharacters;
  private String address = "";

  private SheetInspection(SourceCell sheet) {
    this.sheet = sheet;
  }

  /**
   * @throws RefusedFileException beyond the limits of rows, columns or cells
   */
  static void inspect(InputStream in, String file, String part) throws XMLStreamException {
    SheetInspection inspection = new SheetInspection(new SourceCell(file, part, 0, ""));
    XMLStreamReader xml = xmlInput().createXMLStreamReader(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inspection.element(xml);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        inspection.characters(xml.getTextLength());
      }
    }
  }

  private static XMLInputFactory xmlInput() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  private void element(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> row();
      case "c" -> cell(xml.getAttributeValue(null, "r"));
      case "v", "is" -> value();
      default -> {}
    }
  }

  private void row() {
    rows++;
    column = 0;
    if (rows > Limits.ROWS) {
      throw Limits.tooManyRows(sheet);
    }
  }

  private void characters(int count) {
    cellCharacters += count;
    if (cellCharacters > Limits.CELL_CHARACTERS) {
      String expected = "at most " + Limits.CELL_CHARACTERS + " characters";
      throw Limits.tooLarge(cell(), "a cell without end", expected);
    }
  }

  /** The place of the cell that is read, as far as the sheet states it. */
  private SourceCell cell() {
    Matcher parts = ADDRESS.matcher(address);
    return parts.matches()
        ? new SourceCell(
            sheet.file(), sheet.sheet(), Integer.parseInt(parts.group(2)), parts.group(1))
        : sheet;
  }

  private void cell(@Nullable String address) {
    this.address = address == null ? "" : address;
    cellCharacters = 0;
    column = address == null ? column + 1 : Math.max(column + 1, columnOf(address));
    if (column > SHEET_COLUMNS) {
      throw Limits.tooManyColumns(sheet);
    }
  }

  /** Formatted cells without a value are common far to the right and do no harm. */
  private void value() {
    if (column > Limits.COLUMNS) {
      throw Limits.tooManyColumns(sheet);
    }
  }

  /** Counted from 1; stops counting where it is too many. */
  private static int columnOf(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = Math.min(column * LETTERS + address.charAt(i) - 'A' + 1, SHEET_COLUMNS + 1);
    }
    return column;
  }
}
