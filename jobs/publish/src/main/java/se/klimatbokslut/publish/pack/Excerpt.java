package se.klimatbokslut.publish.pack;

import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;

/** Texts cut for where a file holds or shows little; the report itself has them whole. */
final class Excerpt {
  private static final String CUT = "…";

  /** Word takes no longer property, and no bookmark shows more. */
  private static final int PROPERTY = 255;

  /** On one line above a page. */
  private static final int RUNNING = 90;

  /** Archives take no string above 32 767 bytes, and nobody listens for longer. */
  private static final int DESCRIPTION = 4000;

  private Excerpt() {}

  /** For a property of a file, or a bookmark. */
  static String property(String text) {
    return of(text, PROPERTY);
  }

  /** Above every page. */
  static String running(Report report) {
    return of(report.fullTitle(), RUNNING);
  }

  /** What a chart shows, for those who do not see it. */
  static String inWords(Figure figure) {
    return inWords(figure.title(), figure.description());
  }

  static String inWords(String title, String description) {
    String shown = property(title);
    return description.isEmpty() ? shown : shown + ". " + of(description, DESCRIPTION);
  }

  private static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }
}
