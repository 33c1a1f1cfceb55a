package se.klimatbokslut.publish.table;

import java.util.regex.Pattern;

/** Text from files and users as a terminal may safely show it. */
public final class Terminal {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f]");
  private static final int CONTROL_PICTURES = 0x2400;

  private Terminal() {}

  /** Control characters become their pictures: an escape sequence is shown and not obeyed. */
  public static String safe(String text) {
    return CONTROL.matcher(text).replaceAll(match -> picture(match.group().charAt(0)));
  }

  /** Text with spaces that do not break and true minus signs, as plain ones. */
  public static String withPlainMarks(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ').replace('\u2212', '-');
  }

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String picture(char control) {
    return control < ' ' ? Character.toString(CONTROL_PICTURES + control) : "\ufffd";
  }
}
