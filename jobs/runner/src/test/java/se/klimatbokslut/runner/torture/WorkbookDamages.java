package se.klimatbokslut.runner.torture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damage to the parts of a workbook: entries, sheets, elements, entities, sizes. */
final class WorkbookDamages {
  /** Makes a workbook of an undamaged one. */
  interface Damage {
    byte[] of(Subject subject, Random chance);
  }

  /** Elements in the place of a figure; the @ is where its address goes. */
  private static final Map<String, String> ELEMENTS = new LinkedHashMap<>();

  static {
    ELEMENTS.put("error-cell", "<c r=\"@\" t=\"e\"><v>#REF!</v></c>");
    ELEMENTS.put("formula-without-value", "<c r=\"@\"><f>1+1</f></c>");
    ELEMENTS.put("formula-with-empty-value", "<c r=\"@\"><f>1+1</f><v></v></c>");
    ELEMENTS.put("formula-with-error", "<c r=\"@\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
    ELEMENTS.put("boolean-cell", "<c r=\"@\" t=\"b\"><v>1</v></c>");
    ELEMENTS.put("nan-in-a-number", "<c r=\"@\"><v>NaN</v></c>");
    ELEMENTS.put("infinity-in-a-number", "<c r=\"@\"><v>INF</v></c>");
    ELEMENTS.put("endless-power", "<c r=\"@\"><v>1E999999999</v></c>");
    ELEMENTS.put("shared-text-that-is-not-there", "<c r=\"@\" t=\"s\"><v>99999</v></c>");
    ELEMENTS.put("shared-text-below-zero", "<c r=\"@\" t=\"s\"><v>-1</v></c>");
    ELEMENTS.put("address-of-no-cell", "<c r=\"1A1\"><v>5</v></c>");
    ELEMENTS.put("address-far-out", "<c r=\"ZZZZZZ9\"><v>5</v></c>");
    ELEMENTS.put("unknown-type", "<c r=\"@\" t=\"zz\"><v>5</v></c>");
    ELEMENTS.put("unknown-entity", "<c r=\"@\"><v>&amount;</v></c>");
    ELEMENTS.put("element-not-closed", "<c r=\"@\"><v>5</c>");
  }

  private WorkbookDamages() {}

  static Map<String, Damage> all() {
    Map<String, Damage> damages = new LinkedHashMap<>();
    ELEMENTS.forEach(
        (name, xml) -> damages.put(name, (subject, chance) -> element(subject, chance, xml)));
    damages.put(
        "formula-with-its-value",
        (subject, chance) -> wrapped(subject, chance, "<c r=\"@\"><f>SUM(A1:A2)</f><v>%s</v></c>"));
    damages.put(
        "figure-as-text",
        (subject, chance) -> wrapped(subject, chance, "<c r=\"@\" t=\"str\"><v>%s</v></c>"));
    damages.put(
        "formula-with-another-value",
        (subject, chance) ->
            wrapped(subject, chance, "<c r=\"@\"><f>SUM(A1:A2)</f><v>%s7</v></c>"));
    damages.put(
        "address-of-the-cell-before",
        (subject, chance) -> wrapped(subject, chance, "<c r=\"E20\"><v>%s</v></c>"));
    entries(damages);
    sheets(damages);
    entities(damages);
    return damages;
  }

  private static void entries(Map<String, Damage> damages) {
    for (String part :
        List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            Sheets.FIRST)) {
      damages.put(
          "without-" + part.replaceAll("[^A-Za-z]+", "-"),
          (subject, chance) -> {
            Map<String, byte[]> parts = parts(subject);
            parts.remove(part);
            return Archives.zip(parts);
          });
      damages.put(
          "emptied-" + part.replaceAll("[^A-Za-z]+", "-"),
          (subject, chance) -> {
            Map<String, byte[]> parts = parts(subject);
            parts.put(part, new byte[0]);
            return Archives.zip(parts);
          });
    }
    damages.put(
        "sheet-entry-twice",
        (subject, chance) -> Archives.withTwo(parts(subject), Sheets.FIRST, times10(subject)));
    damages.put(
        "sheet-entry-twice-other-first",
        (subject, chance) -> {
          Map<String, byte[]> parts = parts(subject);
          byte[] right = parts.put(Sheets.FIRST, times10(subject));
          return Archives.withTwo(parts, Sheets.FIRST, right);
        });
    damages.put(
        "workbook-entry-twice",
        (subject, chance) ->
            Archives.withTwo(
                parts(subject),
                "xl/workbook.xml",
                requireNonNull(parts(subject).get("xl/workbook.xml"))));
    damages.put(
        "entry-above-the-archive",
        (subject, chance) -> with(subject, "../../../../tmp/torture-evil", "evil".getBytes(UTF_8)));
    damages.put(
        "workbook-in-a-zip",
        (subject, chance) -> Archives.zip(Map.of(subject.fileName(), subject.bytes())));
    damages.put(
        "zip-in-the-workbook",
        (subject, chance) -> with(subject, "xl/embedded.zip", subject.bytes()));
    damages.put(
        "name-in-capitals",
        (subject, chance) ->
            Archives.renamed(
                Archives.zip(parts(subject)),
                Sheets.FIRST,
                Sheets.FIRST.toUpperCase(java.util.Locale.ROOT)));
    damages.put(
        "only-a-text",
        (subject, chance) -> Archives.zip(Map.of("read me.txt", "hello".getBytes(UTF_8))));
  }

  private static void sheets(Map<String, Damage> damages) {
    damages.put("written-again", (subject, chance) -> subject.write(subject.cells()));
    damages.put("sheet-renamed", (subject, chance) -> named(subject, "Blad1"));
    damages.put("sheet-renamed-to-another-gas", (subject, chance) -> named(subject, "Metan (CH4)"));
    damages.put(
        "sheet-twice",
        (subject, chance) ->
            sheetsOf(
                new Sheets.Named(subject.sheetName(), subject.cells().rows()),
                new Sheets.Named("Kopia", subject.cells().rows())));
    damages.put(
        "sheet-twice-changed",
        (subject, chance) ->
            sheetsOf(
                new Sheets.Named(subject.sheetName(), subject.cells().rows()),
                new Sheets.Named("Kopia", changed(subject).rows())));
    damages.put(
        "another-sheet-first",
        (subject, chance) ->
            sheetsOf(
                new Sheets.Named("Om", List.of(List.of("Om statistiken"))),
                new Sheets.Named(subject.sheetName(), subject.cells().rows())));
    damages.put(
        "no-table-in-any-sheet",
        (subject, chance) -> sheetsOf(new Sheets.Named("Om", List.of(List.of("Om statistiken")))));
    damages.put("sheet-split-in-two", (subject, chance) -> split(subject));
    damages.put(
        "columns-to-the-right",
        (subject, chance) -> {
          Cells cells = subject.cells().copy();
          for (int row = 0; row < cells.rows().size(); row++) {
            cells.put(row, 320, "5");
          }
          return subject.write(cells);
        });
    damages.put(
        "a-column-of-notes",
        (subject, chance) -> {
          Cells cells = subject.cells().copy();
          cells.put(cells.first(), cells.values().get(cells.values().size() - 1) + 1, "reviderad");
          return subject.write(cells);
        });
    damages.put(
        "endless-rows", (subject, chance) -> bomb(subject, "<row><c><v>1</v></c></row>", 64));
    damages.put("endless-empty-rows", (subject, chance) -> bomb(subject, "<row/>", 64));
    damages.put(
        "endless-row",
        (subject, chance) -> bombIn(subject, "<row>", "<c><v>1</v></c>", 64, "</row>"));
    damages.put(
        "endless-cell",
        (subject, chance) ->
            bombIn(subject, "<row><c t=\"inlineStr\"><is><t>", "x", 64, "</t></is></c></row>"));
    damages.put("endless-space", (subject, chance) -> bombIn(subject, "", " ", 1100, ""));
    damages.put("endless-shared-texts", (subject, chance) -> shared(subject, "<si/>", 90));
    damages.put(
        "endless-shared-texts-beyond",
        (subject, chance) -> shared(subject, "<si><t>abc</t></si>", 200));
    damages.put("long-texts-before-the-table", WorkbookDamages::longTexts);
  }

  private static void entities(Map<String, Damage> damages) {
    String external = "<!DOCTYPE worksheet [<!ENTITY amount SYSTEM \"file:///etc/hostname\">]>";
    String parameter =
        "<!DOCTYPE worksheet [<!ENTITY % all SYSTEM \"file:///etc/hostname\"> %all;]>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY amount0 \"haha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append(
          "<!ENTITY amount%d \"%s\">".formatted(i, ("&amount" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("<!ENTITY amount \"&amount11;\">]>");
    String internal = "<!DOCTYPE worksheet [<!ENTITY amount \"5\">]>";
    Map.of(
            "external-entity",
            external,
            "external-parameter-entity",
            parameter,
            "entities-in-entities",
            laughs.toString(),
            "entity-for-a-figure",
            internal)
        .forEach(
            (name, type) -> {
              damages.put(name + "-in-a-sheet", (subject, chance) -> entity(subject, chance, type));
              damages.put(
                  name + "-in-shared-texts",
                  (subject, chance) -> with(subject, "xl/sharedStrings.xml", sharedEntity(type)));
              damages.put(
                  name + "-in-the-workbook",
                  (subject, chance) -> {
                    Map<String, byte[]> parts = parts(subject);
                    String xml =
                        text(parts, "xl/workbook.xml")
                            .replace(
                                "<workbook ", type.replace("worksheet", "workbook") + "<workbook ")
                            .replaceFirst("name=\"", "name=\"&amount;");
                    parts.put("xl/workbook.xml", xml.getBytes(UTF_8));
                    return Archives.zip(parts);
                  });
            });
  }

  private static byte[] element(Subject subject, Random chance, String xml) {
    Cells cells = subject.cells().copy();
    List<Integer> leaves = cells.leaves();
    cells.put(
        leaves.get(chance.nextInt(leaves.size())), cells.anyValueColumn(chance), Cells.RAW + xml);
    return subject.write(cells);
  }

  private static byte[] wrapped(Subject subject, Random chance, String xml) {
    Cells cells = subject.cells().copy();
    List<Integer> leaves = cells.leaves();
    int row = leaves.get(chance.nextInt(leaves.size()));
    int column = cells.anyValueColumn(chance);
    cells.put(row, column, Cells.RAW + xml.formatted(cells.at(row, column)));
    return subject.write(cells);
  }

  private static byte[] entity(Subject subject, Random chance, String type) {
    Cells cells = subject.cells().copy();
    List<Integer> leaves = cells.leaves();
    cells.put(
        leaves.get(chance.nextInt(leaves.size())),
        cells.anyValueColumn(chance),
        Cells.RAW + "<c r=\"@\" t=\"str\"><v>&amount;</v></c>");
    Map<String, byte[]> parts = subject.parts(cells);
    parts.put(
        Sheets.FIRST,
        text(parts, Sheets.FIRST).replace("<worksheet ", type + "<worksheet ").getBytes(UTF_8));
    return Archives.zip(parts);
  }

  private static byte[] sharedEntity(String type) {
    return (Sheets.HEAD
            + type.replace("worksheet", "sst")
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&amount;</t></si></sst>")
        .getBytes(UTF_8);
  }

  private static byte[] bomb(Subject subject, String block, int megabytes) {
    return bombIn(subject, "", block, megabytes, "");
  }

  private static byte[] bombIn(
      Subject subject, String start, String block, int megabytes, String end) {
    String xml = Sheets.xml(subject.cells().rows());
    String head = Sheets.HEAD + xml.substring(0, xml.length() - Sheets.SHEET_END.length()) + start;
    byte[] million = block.repeat(1_000_000 / block.length()).getBytes(UTF_8);
    return Archives.bomb(
        parts(subject), Sheets.FIRST, head, million, megabytes, end + Sheets.SHEET_END);
  }

  private static byte[] shared(Subject subject, String block, int megabytes) {
    byte[] million = block.repeat(1_000_000 / block.length()).getBytes(UTF_8);
    return Archives.bomb(
        parts(subject),
        "xl/sharedStrings.xml",
        Sheets.HEAD + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
        million,
        megabytes,
        "</sst>");
  }

  /** As long as cells may be, as wide as sheets may be, in every row that is looked at first. */
  private static byte[] longTexts(Subject subject, Random chance) {
    String cell = "<c t=\"inlineStr\"><is><t>" + "\u0416".repeat(39_000) + "</t></is></c>";
    String row = "<row>" + cell.repeat(190) + "</row>";
    return Archives.bomb(
        parts(subject),
        Sheets.FIRST,
        Sheets.HEAD + Sheets.SHEET,
        row.getBytes(UTF_8),
        39,
        Sheets.SHEET_END);
  }

  private static byte[] split(Subject subject) {
    List<List<String>> rows = subject.cells().rows();
    int middle = (subject.cells().first() + subject.cells().last()) / 2;
    List<List<String>> second = new ArrayList<>(rows.subList(0, subject.cells().first()));
    second.addAll(rows.subList(middle, rows.size()));
    return sheetsOf(
        new Sheets.Named(subject.sheetName(), rows.subList(0, middle)),
        new Sheets.Named("Forts", second));
  }

  private static byte[] named(Subject subject, String name) {
    return sheetsOf(new Sheets.Named(name, subject.cells().rows()));
  }

  private static byte[] sheetsOf(Sheets.Named... sheets) {
    return Archives.zip(Sheets.parts(List.of(sheets)));
  }

  private static byte[] times10(Subject subject) {
    return (Sheets.HEAD + Sheets.xml(changed(subject).rows())).getBytes(UTF_8);
  }

  private static Cells changed(Subject subject) {
    Cells cells = subject.cells().copy();
    for (int row = cells.first(); row <= cells.last(); row++) {
      for (int column : cells.values()) {
        cells.change(row, column, value -> value.multiply(java.math.BigDecimal.valueOf(1.01)));
      }
    }
    return cells;
  }

  private static byte[] with(Subject subject, String part, byte[] bytes) {
    Map<String, byte[]> parts = parts(subject);
    parts.put(part, bytes);
    return Archives.zip(parts);
  }

  private static String text(Map<String, byte[]> parts, String part) {
    return new String(parts.getOrDefault(part, new byte[0]), UTF_8);
  }

  private static Map<String, byte[]> parts(Subject subject) {
    return subject.parts(subject.cells());
  }
}
