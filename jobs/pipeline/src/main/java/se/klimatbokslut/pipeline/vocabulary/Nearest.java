package se.klimatbokslut.pipeline.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that an unknown one was most likely meant to be. */
public final class Nearest {
  private Nearest() {}

  /** The known word with the fewest letters changed; empty when nothing is known. */
  public static String to(String unknown, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.<String>comparingInt(word -> distance.apply(unknown, word))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }
}
