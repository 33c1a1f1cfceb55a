package se.klimatbokslut.publish.vocabulary;

import java.util.Locale;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.pipeline.vocabulary.Groups.Kind;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Names of counties, nations and programmes in a language. */
public final class GroupNames {
  private GroupNames() {}

  /** The name, or the id of a group that the vocabulary lacks. */
  public static String of(Group group, Locale language) {
    if (group.kind() != Kind.PROGRAMME) {
      return PlaceNames.load().of(group.id());
    }
    return Vocabulary.lines("programmes").stream()
        .filter(line -> line.text("programme").equals(group.id()))
        .findFirst()
        .map(line -> line.text("title_" + language.getLanguage()))
        .orElse(group.id());
  }
}
