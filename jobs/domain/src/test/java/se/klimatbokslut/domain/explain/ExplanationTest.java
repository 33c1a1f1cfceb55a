package se.klimatbokslut.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.tonnes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;

class ExplanationTest {
  /** The nation's transport fell by 20 %: of 100 t that is 20 t; the town fell by 30 t. */
  @Test
  void whatTheNationDidIsNationalAndTheRestIsLocal() {
    SectorPart part = part("100", "70", "5000", "4000");

    assertThat(part.change()).isEqualTo(tonnes("-30"));
    assertThat(part.national()).hasValue(tonnes("-20"));
    assertThat(part.local()).isEqualTo(tonnes("-10"));
  }

  @Test
  void aTownThatStandsStillWhileTheNationFallsHasALocalRise() {
    SectorPart part = part("100", "100", "5000", "4000");

    assertThat(part.national()).hasValue(tonnes("-20"));
    assertThat(part.local()).isEqualTo(tonnes("20"));
  }

  @Test
  void fromNothingInTheNationEverythingIsLocal() {
    SectorPart part = part("0", "70", "0", "4000");

    assertThat(part.national()).isEmpty();
    assertThat(part.local()).isEqualTo(tonnes("70"));
  }

  @Test
  void aSectorOfWhichTheNationTellsNothingIsLocal() {
    SectorPart part =
        SectorPart.of(new SectorLevels("waste", tonnes("5"), tonnes("4"), Optional.empty()));

    assertThat(part.national()).isEmpty();
    assertThat(part.local()).isEqualTo(tonnes("-1"));
  }

  /** A third of 100 t is not a whole number of milligrams; the local part takes the rounding. */
  @Test
  void theLocalPartTakesTheRounding() {
    SectorPart part = part("100", "0", "3", "2");

    assertThat(part.national()).hasValue(tonnes("-33.333333333"));
    assertThat(part.local()).isEqualTo(tonnes("-66.666666667"));
  }

  /** Before: 110 t in 2015. Now: 100 t in 2015 and 70 t in 2022. 110 - 10 - 30 = 70. */
  @Test
  void restatedHistoryIsALineOfItsOwn() {
    Explanation explanation =
        Explanation.of(List.of(levels("100", "70", "5000", "4000")), Optional.of(tonnes("110")));

    assertThat(explanation.restated()).hasValue(tonnes("-10"));
    assertThat(explanation.betweenYears()).isEqualTo(tonnes("-30"));
    assertThat(explanation.total()).isEqualTo(tonnes("-40"));
  }

  @Test
  void withoutAnEditionBeforeNothingIsRestated() {
    Explanation explanation =
        Explanation.of(
            List.of(levels("100", "70", "5000", "4000"), levels("10", "12", "50", "50")),
            Optional.empty());

    assertThat(explanation.restated()).isEmpty();
    assertThat(explanation.total()).isEqualTo(tonnes("-28"));
    assertThat(explanation.national()).isEqualTo(tonnes("-20"));
    assertThat(explanation.local()).isEqualTo(tonnes("-8"));
    assertThat(explanation.from()).isEqualTo(tonnes("110"));
    assertThat(explanation.to()).isEqualTo(tonnes("82"));
  }

  @Test
  void growthOfTheWholeNationIsFoundWithoutOverflow() {
    Co2e gigatonne = tonnes("1000000000");

    assertThat(new NationalGrowth(gigatonne, gigatonne.plus(gigatonne)).of(gigatonne))
        .hasValue(gigatonne);
  }

  private static SectorPart part(String from, String to, String nationFrom, String nationTo) {
    return SectorPart.of(levels(from, to, nationFrom, nationTo));
  }

  private static SectorLevels levels(String from, String to, String nationFrom, String nationTo) {
    NationalGrowth nation = new NationalGrowth(tonnes(nationFrom), tonnes(nationTo));
    return new SectorLevels("transport", tonnes(from), tonnes(to), Optional.of(nation));
  }
}
