package se.klimatbokslut.pipeline.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes an identifier of a name: {@code Värmeverk Bäckelund 2} is varmeverk-backelund-2. */
final class Slug {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AT_ENDS = Pattern.compile("^-|-$");

  private Slug() {}

  static String of(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
    String decomposed = Normalizer.normalize(letters, Normalizer.Form.NFD);
    String ascii = ACCENT.matcher(decomposed).replaceAll("");
    String hyphenated = BETWEEN_WORDS.matcher(ascii).replaceAll("-");
    return AT_ENDS.matcher(hyphenated).replaceAll("");
  }
}
