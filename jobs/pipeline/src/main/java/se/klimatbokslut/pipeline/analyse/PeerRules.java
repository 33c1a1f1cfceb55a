package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import se.klimatbokslut.domain.peer.PeerRule;
import se.klimatbokslut.domain.peer.SizeClass;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/** Which municipalities are alike, as the vocabularies have it. */
public final class PeerRules {
  private PeerRules() {}

  /** Size classes, and from how much on industry is heavy. */
  public static PeerRule of(Country country) {
    return new PeerRule(
        sizeClasses(), new BigDecimal(industry(country).text("threshold_t_per_inhabitant")));
  }

  /** The sectors that are industry or energy supply, the one with most plants first. */
  public static List<String> industrySectors(Country country) {
    return List.of(industry(country).text("sectors").split("\\|"));
  }

  private static List<SizeClass> sizeClasses() {
    return Vocabulary.lines("peer-size-classes").stream()
        .map(PeerRules::sizeClass)
        .sorted(Comparator.comparingLong(SizeClass::from))
        .toList();
  }

  private static SizeClass sizeClass(Entry line) {
    String below = line.text("below_population");
    return new SizeClass(
        Long.parseLong(line.text("from_population")),
        below.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(below)));
  }

  private static Entry industry(Country country) {
    return Vocabulary.lines("peer-industry").stream()
        .filter(line -> line.text("country").equals(country.code()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("The list peer-industry lacks the country " + country));
  }
}
