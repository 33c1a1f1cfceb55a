package se.klimatbokslut.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;

class AreaSumTest {
  private static final Co2e SUM = Co2e.ofTonnes(900);

  @Test
  void whatNoMunicipalityWasGivenIsTheRestOfThePublishedTotal() {
    AreaSum sum = new AreaSum(3, 3, SUM, Optional.of(Co2e.ofTonnes(940)));

    assertThat(sum.whole()).hasValue(SUM);
    assertThat(sum.unallocated()).hasValue(Co2e.ofTonnes(40));
  }

  @Test
  void aMunicipalityWithoutAFigureIsNotTakenForZero() {
    AreaSum sum = new AreaSum(3, 2, SUM, Optional.of(Co2e.ofTonnes(940)));

    assertThat(sum.whole()).isEmpty();
    assertThat(sum.unallocated()).isEmpty();
  }

  @Test
  void moreFiguresThanMunicipalitiesAreAMistake() {
    assertThatThrownBy(() -> new AreaSum(2, 3, SUM, Optional.empty()))
        .hasMessage("Found figures of 3 municipalities, expected at most 2");
  }

  /** 4 of 10 million inhabitants. */
  @Test
  void theShareOfThePopulationIsInPercent() {
    assertThat(AreaSum.populationSharePct(4_000_000, 10_000_000)).isEqualByComparingTo("40");
    assertThatThrownBy(() -> AreaSum.populationSharePct(1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
