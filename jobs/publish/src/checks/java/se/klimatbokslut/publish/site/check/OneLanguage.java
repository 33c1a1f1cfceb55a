package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every text is in the language that its nearest element names: it holds no text of the bundles of
 * another language and none of the small words that only another language has. Texts whose language
 * is said to be unknown are not judged.
 */
final class OneLanguage implements PageRule {
  /** Not the parts of addresses, names of files and words with hyphens. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}./_-])\\p{L}+(?![\\p{L}\\p{N}/_-]|[.:]\\S)");

  /**
   * Words that no sentence of the language does without for long, and no other of the three has.
   */
  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          "sv", words("och är inte av från ett för att utan enligt där någon vilka"),
          "da", words("og er ikke af fra efter uden ifølge hvor hvis nogen hvilke blev bliver"),
          "en", words("the and of not is are was were that this with from without which has than"));

  /** Words of one language that another has, too, if seldom. */
  private static final Map<String, Set<String>> SHARED =
      Map.of("sv", words("blev efter er"), "da", words(""), "en", words(""));

  /** Names hold words of the language that they are from. */
  private static final List<String> NAMES = List.of("Borås Energi och Miljö");

  private final BundleTexts bundles = new BundleTexts();
  private final Map<Spoken, String> judged = new HashMap<>();

  @Override
  public List<String> broken(Page page) {
    List<String> broken = new ArrayList<>();
    for (Spoken spoken : Spoken.on(page)) {
      if (SMALL_WORDS.containsKey(spoken.language())) {
        String foreign = judged.computeIfAbsent(spoken, this::foreign);
        if (!foreign.isEmpty()) {
          broken.add(
              "in '%s' stands '%s': %s".formatted(spoken.language(), foreign, spoken.words()));
        }
      }
    }
    return broken;
  }

  /** What is of another language; empty when nothing is. */
  private String foreign(Spoken spoken) {
    Set<String> small = new TreeSet<>(words(withoutNames(spoken.words())));
    small.retainAll(smallWordsOfOthers(spoken.language()));
    return small.isEmpty()
        ? bundles.foreign(spoken.words(), spoken.language())
        : String.join(", ", small);
  }

  private static Set<String> smallWordsOfOthers(String language) {
    Set<String> others = new HashSet<>();
    SMALL_WORDS.values().forEach(others::addAll);
    others.removeAll(SMALL_WORDS.getOrDefault(language, Set.of()));
    others.removeAll(SHARED.getOrDefault(language, Set.of()));
    return others;
  }

  private static String withoutNames(String text) {
    String left = text;
    for (String name : NAMES) {
      left = left.replace(name, "");
    }
    return left;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
