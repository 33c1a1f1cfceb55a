package se.klimatbokslut.publish.opendata;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/**
 * Terms that figures may be used under, from the vocabulary of licences.
 *
 * @param text as it stands with editions
 * @param spdx SPDX identifier; empty when it is none of theirs
 * @param uri address of its text; empty when it has none
 * @param openness yes, no, no derivatives or unknown
 * @param strictness of open ones: what is mixed carries the strictest
 * @param adapted yes when changed versions may be shared under it
 * @param note why it is not open, where that needs words
 */
public record Licence(
    String text,
    String spdx,
    String uri,
    String title,
    String openness,
    int strictness,
    String adapted,
    String note) {
  private static final String LIST = "licences";
  private static final String YES = "yes";
  private static final String UNKNOWN = "unknown";

  static final Comparator<Licence> BY_STRICTNESS =
      Comparator.comparingInt(Licence::strictness).thenComparing(Licence::spdx);

  /** The licence of a text; a text that the vocabulary lacks is of unknown openness. */
  public static Licence of(String text) {
    return find(text.strip())
        .orElseGet(() -> new Licence(text, "", "", text, UNKNOWN, 0, UNKNOWN, ""));
  }

  /**
   * An open licence.
   *
   * @throws IllegalArgumentException when the text is not one of the vocabulary's open licences
   */
  static Licence open(String text) {
    return find(text.strip())
        .filter(Licence::isOpen)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is no open licence that is known here. Known: " + known()));
  }

  boolean isOpen() {
    return openness.equals(YES);
  }

  /**
   * True when anyone may share what is made of it, a simplified drawing for one, if under the same
   * terms.
   */
  public boolean allowsAdaptations() {
    return adapted.equals(YES);
  }

  /** True when nothing is known that forbids or allows. */
  boolean isUnknown() {
    return openness.equals(UNKNOWN);
  }

  private static Optional<Licence> find(String text) {
    return Vocabulary.lines(LIST).stream()
        .filter(line -> line.text("text").equalsIgnoreCase(text))
        .findFirst()
        .map(Licence::read);
  }

  private static Licence read(Entry line) {
    String strictness = line.text("strictness");
    return new Licence(
        line.text("text"),
        line.text("spdx"),
        line.text("uri"),
        line.text("title"),
        line.text("open"),
        strictness.isEmpty() ? 0 : Integer.parseInt(strictness),
        line.text("adapted"),
        line.text("note"));
  }

  private static String known() {
    return Vocabulary.lines(LIST).stream()
        .map(Licence::read)
        .filter(Licence::isOpen)
        .map(Licence::spdx)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
