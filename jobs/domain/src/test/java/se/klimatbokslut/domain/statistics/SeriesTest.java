package se.klimatbokslut.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.Given.gapOfFacility;
import static se.klimatbokslut.domain.Given.perPerson;
import static se.klimatbokslut.domain.Given.series;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.time.YearRange;

class SeriesTest {
  @Test
  void noFiguresAreNotZero() {
    assertThatThrownBy(() -> YearFigure.sum(List.of())).hasMessageContaining("missing is not zero");
  }

  @Test
  void gapKnowsThePartInsideAPeriod() {
    Gap gap = gapOfFacility(2019, 2020, 2023, 2024);
    assertThat(gap.within(new YearRange(2020, 2023)).map(found -> found.sentence().in(EN)))
        .contains("facility x has no figures for 2020, 2023: supply a facilities file");
    assertThat(gap.within(new YearRange(2021, 2022))).isEmpty();
  }

  @Test
  void gapWithoutYearsIsRefused() {
    assertThatThrownBy(() -> gapOfFacility()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void prognosisIsNotADefinitiveYear() {
    assertThat(series("2020: 1, 2021: 2, 2022: ~3").latestDefinitiveYear()).hasValue(2021);
    assertThat(ScopedSeries.EMPTY.latestDefinitiveYear()).isEmpty();
  }

  @Test
  void newestYearCountsEvenIfItIsIncomplete() {
    Gap gap = gapOfFacility(2019, 2023);
    ScopedSeries scoped = new ScopedSeries(series("2020: 1, 2021: 2").years(), List.of(gap));
    assertThat(LevelSeries.tonnes(scoped).newestYear()).hasValue(2023);
    assertThat(LevelSeries.tonnes(series("2020: 1, 2021: 2")).newestYear()).hasValue(2021);
  }

  @Test
  void secondValueOfAYearIsRefused() {
    List<PerPersonFigure> twice =
        Stream.concat(perPerson("2023: 5.4").stream(), perPerson("2023: 5.5").stream()).toList();
    assertThatThrownBy(() -> LevelSeries.published(twice))
        .hasMessageContaining("Cannot choose between two values of one year");
  }
}
