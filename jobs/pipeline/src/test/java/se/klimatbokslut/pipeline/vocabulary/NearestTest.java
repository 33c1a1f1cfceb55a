package se.klimatbokslut.pipeline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void theWordWithTheFewestLettersChangedIsNearest() {
    assertThat(Nearest.to("Borlange", List.of("Malung", "Borlänge", "Borås")))
        .isEqualTo("Borlänge");
    assertThat(Nearest.to("convntion", List.of("convention", "period"))).isEqualTo("convention");
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.to("Hobo", List.of("Håbo", "Habo"))).isEqualTo("Habo");
  }

  @Test
  void nothingIsNearWhereNothingIsKnown() {
    assertThat(Nearest.to("Borlänge", List.of())).isEmpty();
  }

  @Property(tries = 50)
  void aKnownWordIsNearestToItself(@ForAll @Size(min = 1, max = 9) List<@AlphaChars String> words) {
    assertThat(words).allSatisfy(word -> assertThat(Nearest.to(word, words)).isEqualTo(word));
  }
}
