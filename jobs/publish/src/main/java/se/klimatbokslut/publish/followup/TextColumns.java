package se.klimatbokslut.publish.followup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;

/** Texts of targets that stand in every language, the English ones under the name alone. */
public final class TextColumns {
  private static final List<String> TEXTS = List.of("reason", "flips_when", "other_reading");
  private static final Set<Table> TABLES = Set.of(Table.OUT_TARGET, Table.OUT_TARGET_YEAR);

  private TextColumns() {}

  /** Whether a table has these texts. */
  public static boolean areIn(Table table) {
    return TABLES.contains(table);
  }

  /**
   * What SQL puts in the place of the columns without a language in their name: {@code reason_sv as
   * reason}.
   *
   * @param prefix of the columns, such as {@code t.}
   */
  public static String in(Locale language, String prefix) {
    String code = language.getLanguage();
    return TEXTS.stream()
        .map(text -> prefix + text + (code.equals("en") ? "" : "_" + code) + " as " + text)
        .collect(Collectors.joining(", "));
  }
}
