package se.klimatbokslut.publish.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.text.TextBundle;

/** What the sheets of a workbook are called: as their tables, cut to what a name may hold. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final String about;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  SheetNames(Report report, TextBundle texts) {
    this.about = unique(texts.get("sheet.about"));
    for (ReportTable table : report.tables()) {
      names.put(table.id(), unique(table.id()));
    }
  }

  /** Of the first sheet. */
  String about() {
    return about;
  }

  String of(ReportTable table) {
    return Objects.requireNonNull(names.get(table.id()), table.id());
  }

  private String unique(String name) {
    String candidate = cut(name, LONGEST);
    for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      String number = "-" + i;
      candidate = cut(name, LONGEST - Math.max(3, number.length())) + number;
    }
    return candidate;
  }

  private static String cut(String name, int longest) {
    return name.length() <= longest ? name : name.substring(0, longest);
  }
}
