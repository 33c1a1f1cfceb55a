package se.klimatbokslut.publish.report;

import java.util.Locale;

/** What stands under a heading, one below the other. */
public sealed interface Block
    permits Paragraph, Subheading, Sentences, Cards, Facts, Figure, ReportTable, Command {

  /** Name of the kind, by which templates choose. */
  default String type() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
