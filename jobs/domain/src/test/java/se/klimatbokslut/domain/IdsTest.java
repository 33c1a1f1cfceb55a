package se.klimatbokslut.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.scenario.Otherwise;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.trend.Measure;

/** Ids are read and written by files outside the program, so they stay what they are. */
class IdsTest {
  @Test
  void perspectives() {
    assertThat(ids(Perspective.values(), Perspective::id))
        .containsExactly("territorial", "consumption", "own-operations");
    assertThat(Perspective.ofId("consumption")).isSameAs(Perspective.CONSUMPTION);
    assertThatThrownBy(() -> Perspective.ofId("local")).hasMessageContaining("'local'");
  }

  @Test
  void whatHappensWithoutMeasures() {
    assertThat(Otherwise.ofId("level-held")).isSameAs(Otherwise.LEVEL_HELD);
    assertThat(Otherwise.ofId("trend")).isSameAs(Otherwise.TREND);
    assertThatThrownBy(() -> Otherwise.ofId("hope")).hasMessageContaining("'hope'");
  }

  @Test
  void directionsAndPathsOfTargets() {
    assertThat(ids(Direction.values(), Direction::id)).containsExactly("at-least", "at-most");
    assertThat(ids(ReductionPath.values(), ReductionPath::id))
        .containsExactly("linear", "exponential");
  }

  @Test
  void measuresOfPeersWithUnitAndStatus() {
    assertThat(Measure.TREND_TOTAL.id()).isEqualTo("trend_total_t");
    assertThat(Measure.TREND_TOTAL.unit()).isEqualTo("t");
    assertThat(Measure.TREND_TOTAL.status()).isSameAs(Status.PROGNOSIS);
    assertThat(Measure.BUDGET.status()).isSameAs(Status.DEFINITIVE);
  }

  private static <T> String[] ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toArray(String[]::new);
  }
}
