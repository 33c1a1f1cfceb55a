package se.klimatbokslut.publish.pack;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a line may end: at spaces and hyphens, never inside a date, a number or a unit. */
final class LineBreaks implements FSTextBreaker {
  /** A unit of two words in its brackets, without the last of them. */
  static final String UNIT = "\\([^() ]{1,8} [^() ]{1,8}";

  /** All but the last character of what stays together. */
  private static final Pattern TOGETHER =
      Pattern.compile(UNIT + "(?=\\))|[-+−,.–](?=[0-9])|(?<=[0-9]) (?=(?:k?t|kg|%)(?!\\p{L}))");

  private final BreakIterator words;
  private final BitSet inside = new BitSet();

  LineBreaks(Locale language) {
    this.words = BreakIterator.getLineInstance(language);
  }

  @Override
  public void setText(String text) {
    words.setText(text);
    inside.clear();
    TOGETHER.matcher(text).results().forEach(it -> inside.set(it.start() + 1, it.end() + 1));
  }

  @Override
  public int next() {
    int next = words.next();
    while (next != BreakIterator.DONE && inside.get(next)) {
      next = words.next();
    }
    return next;
  }
}
