package se.klimatbokslut.pipeline.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** Labels and headings that mean the same are spelled alike but for case and white space. */
public final class FoldedText {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2009\u202F]+");

  private FoldedText() {}

  /** In lower case, with one space for any white space and none around. */
  public static String of(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
