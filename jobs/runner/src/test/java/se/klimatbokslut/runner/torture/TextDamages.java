package se.klimatbokslut.runner.torture;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damage to texts: encodings, separators, quotes, nesting. */
final class TextDamages {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";

  private TextDamages() {}

  static Map<String, WorkbookDamages.Damage> all(Subject subject) {
    Map<String, WorkbookDamages.Damage> damages = new LinkedHashMap<>();
    damages.put("utf-16", (file, chance) -> text(file).getBytes(UTF_16));
    damages.put("utf-16-without-mark", (file, chance) -> text(file).getBytes(UTF_16LE));
    damages.put("windows-1252", (file, chance) -> text(file).getBytes(WINDOWS));
    damages.put("dos-437", (file, chance) -> text(file).getBytes(Charset.forName("IBM437")));
    damages.put("broken-utf-8", (file, chance) -> broken(file.bytes(), chance));
    damages.put(
        "encoded-twice", (file, chance) -> new String(file.bytes(), WINDOWS).getBytes(UTF_8));
    damages.put("byte-order-mark", (file, chance) -> (MARK + text(file)).getBytes(UTF_8));
    damages.put(
        "byte-order-mark-twice", (file, chance) -> (MARK + MARK + text(file)).getBytes(UTF_8));
    damages.put(
        "lines-of-old-macs", (file, chance) -> text(file).replace("\n", "\r").getBytes(UTF_8));
    damages.put(
        "lines-of-windows", (file, chance) -> text(file).replace("\n", "\r\n").getBytes(UTF_8));
    damages.put(
        "decomposed-letters",
        (file, chance) ->
            java.text.Normalizer.normalize(text(file), java.text.Normalizer.Form.NFD)
                .getBytes(UTF_8));
    damages.put(
        "a-nul-byte", (file, chance) -> text(file).replaceFirst("\n", "\0\n").getBytes(UTF_8));
    damages.put(
        "a-long-line", (file, chance) -> (text(file) + "x".repeat(2_000_000)).getBytes(UTF_8));
    if (subject.form() == Subject.Form.CSV) {
      lists(damages);
    } else {
      json(damages);
    }
    return damages;
  }

  private static void lists(Map<String, WorkbookDamages.Damage> damages) {
    for (String separator : List.of(",", "\t", "|", " ")) {
      damages.put(
          "separator-" + (int) separator.charAt(0),
          (file, chance) -> Subject.csv(file.cells(), separator).getBytes(UTF_8));
    }
    damages.put(
        "separators-mixed",
        (file, chance) -> text(file).replaceFirst("\n([^\n;]*);", "\n$1,").getBytes(UTF_8));
    damages.put("decimal-comma", (file, chance) -> marks(file, ",", 1));
    damages.put("decimal-marks-mixed", (file, chance) -> marks(file, ",", 3));
    damages.put("thousands-with-comma", (file, chance) -> figures(file, "$1,$2"));
    damages.put("thousands-with-point", (file, chance) -> figures(file, "$1.$2"));
    damages.put("thousands-with-space", (file, chance) -> figures(file, "$1 $2"));
    damages.put(
        "a-quote-not-closed",
        (file, chance) -> text(file).replaceFirst("\n", "\n\"").getBytes(UTF_8));
    damages.put(
        "headings-missing",
        (file, chance) -> text(file).substring(text(file).indexOf('\n') + 1).getBytes(UTF_8));
    damages.put(
        "headings-twice",
        (file, chance) ->
            (text(file).substring(0, text(file).indexOf('\n') + 1) + text(file)).getBytes(UTF_8));
    damages.put(
        "a-heading-of-another-unit",
        (file, chance) ->
            text(file).replaceFirst("tonnes|;kg;", ";kton;").replace(";;", ";").getBytes(UTF_8));
    damages.put(
        "kilograms-called-tonnes",
        (file, chance) -> text(file).replaceFirst(";kg;", ";tonnes;").getBytes(UTF_8));
    damages.put(
        "tonnes-called-kilograms",
        (file, chance) -> text(file).replaceFirst(";tonnes;", ";kg;").getBytes(UTF_8));
    damages.put(
        "many-rows",
        (file, chance) -> (text(file) + "a;b;c;d;e;f;g\n".repeat(300_000)).getBytes(UTF_8));
    damages.put(
        "many-columns", (file, chance) -> (text(file) + ";".repeat(5_000) + "\n").getBytes(UTF_8));
    damages.put(
        "a-cell-too-many",
        (file, chance) -> text(file).replaceFirst("\n([^\n]*);", "\n;$1;").getBytes(UTF_8));
  }

  private static void json(Map<String, WorkbookDamages.Damage> damages) {
    damages.put(
        "deep-nesting", (file, chance) -> ("[".repeat(100_000) + text(file)).getBytes(UTF_8));
    damages.put(
        "a-comma-missing",
        (file, chance) ->
            text(file)
                .replaceFirst(",\"years\"", "\"years\"")
                .replaceFirst(",\\s*\"kommuneNavn\"", " \"kommuneNavn\"")
                .getBytes(UTF_8));
    damages.put(
        "figures-as-texts",
        (file, chance) ->
            text(file).replaceAll("([0-9]+\\.[0-9])([,\\]\\s])", "\"$1\"$2").getBytes(UTF_8));
    damages.put(
        "a-key-twice",
        (file, chance) ->
            text(file)
                .replaceFirst("\"transport\":", "\"transport\": [1,2,3,4,5,6], \"transport\":")
                .getBytes(UTF_8));
    damages.put(
        "a-key-renamed",
        (file, chance) -> text(file).replace("\"transport\"", "\"Transport\"").getBytes(UTF_8));
    damages.put("all-in-a-list", (file, chance) -> ("[" + text(file) + "]").getBytes(UTF_8));
    damages.put(
        "null-figures",
        (file, chance) -> text(file).replaceFirst("([0-9]+\\.[0-9]),", "null,").getBytes(UTF_8));
    damages.put(
        "nan-figures",
        (file, chance) -> text(file).replaceFirst("([0-9]+\\.[0-9]),", "NaN,").getBytes(UTF_8));
    damages.put(
        "endless-number",
        (file, chance) ->
            text(file)
                .replaceFirst("([0-9]+\\.[0-9]),", "9".repeat(500_000) + ",")
                .getBytes(UTF_8));
    damages.put(
        "years-too-short",
        (file, chance) -> text(file).replaceFirst(",\\s*2023\\s*\\]", "]").getBytes(UTF_8));
    damages.put(
        "scientific-notation",
        (file, chance) ->
            text(file).replaceFirst("([0-9])([0-9]{5})\\.([0-9]),", "$1.$2$3E5,").getBytes(UTF_8));
  }

  private static String text(Subject file) {
    return new String(file.bytes(), UTF_8);
  }

  private static byte[] broken(byte[] bytes, Random chance) {
    byte[] result = bytes.clone();
    for (int i = 0; i < result.length; i++) {
      if (result[i] < 0 && chance.nextInt(4) == 0) {
        result[i] = (byte) 0xFF;
      }
    }
    return result;
  }

  /** Every nth figure with another decimal mark. */
  private static byte[] marks(Subject file, String mark, int every) {
    Cells cells = file.cells().copy();
    for (int row = cells.first(); row <= cells.last(); row += every) {
      int column = cells.values().get(0);
      cells.put(row, column, cells.at(row, column).replace(".", mark));
    }
    return file.write(cells);
  }

  private static byte[] figures(Subject file, String groups) {
    Cells cells = file.cells().copy();
    for (int row = cells.first(); row <= cells.last(); row++) {
      int column = cells.values().get(0);
      cells.put(
          row, column, cells.at(row, column).replaceFirst("^([0-9]+)([0-9]{3})(?=\\.|$)", groups));
    }
    return file.write(cells);
  }
}
