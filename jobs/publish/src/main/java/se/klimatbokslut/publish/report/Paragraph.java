package se.klimatbokslut.publish.report;

/**
 * Running text.
 *
 * @param note smaller, about what stands above it
 * @param trace rows of the release that its figures stand in; empty without any
 */
public record Paragraph(String text, boolean note, String trace) implements Block {

  public static Paragraph of(String text) {
    return new Paragraph(text, false, "");
  }

  public static Paragraph note(String text) {
    return new Paragraph(text, true, "");
  }

  public static Paragraph note(String text, String trace) {
    return new Paragraph(text, true, trace);
  }
}
