package se.klimatbokslut.publish.pack;

import java.util.regex.Pattern;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text of a docx. No line ends inside its dates. */
final class WordText {
  private static final Pattern HYPHEN_OF_DATE = Pattern.compile("(?<=[0-9])-(?=[0-9])");

  private WordText() {}

  static void add(CTR run, String text) {
    String[] parts = HYPHEN_OF_DATE.split(PrintTemplate.legal(text), -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.addNewNoBreakHyphen();
      }
      CTText words = run.addNewT();
      words.setStringValue(parts[i]);
      words.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }
}
