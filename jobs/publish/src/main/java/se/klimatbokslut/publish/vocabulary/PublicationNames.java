package se.klimatbokslut.publish.vocabulary;

import java.util.Locale;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** What publications are called in texts. */
public final class PublicationNames {
  private PublicationNames() {}

  /** The name in Swedish, Danish or English; the id itself of one that the vocabulary lacks. */
  public static String of(String publication, Locale language) {
    return Vocabulary.lines("publications").stream()
        .filter(line -> line.text("publication").equals(publication))
        .map(line -> line.text("name_" + language.getLanguage()))
        .findFirst()
        .orElse(publication);
  }
}
