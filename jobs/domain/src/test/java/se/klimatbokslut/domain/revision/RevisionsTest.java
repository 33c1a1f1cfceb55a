package se.klimatbokslut.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Co2e;

class RevisionsTest {
  private final Told older = new Told("2024-04-18");
  private final Told newer = new Told("2025-06-17");

  @Test
  void aYearToldAnewIsRestatedInItsSectorAndInTheTotal() {
    older.figures("transport", "2020: 100, 2021: 90").figures("waste", "2020: 10, 2021: 10");
    newer.figures("transport", "2020: 104, 2021: 90").figures("waste", "2020: 10, 2021: 10");

    assertThat(revisions())
        .containsExactly("2020 all 110 -> 114 restated", "2020 transport 100 -> 104 restated");
  }

  @Test
  void equalEditionsHaveNothingToTell() {
    older.figures("transport", "2020: 100");
    newer.figures("transport", "2020: 100");

    assertThat(revisions()).isEmpty();
  }

  @Test
  void aYearThatOneOfThemLacksIsNewOrDroppedAndNotZero() {
    older.figures("transport", "2020: 100, 2021: 90");
    newer.figures("transport", "2021: 90, 2022: 80");

    assertThat(revisions())
        .containsExactly(
            "2020 all 100 -> - year-dropped",
            "2020 transport 100 -> - year-dropped",
            "2022 all - -> 80 new-year",
            "2022 transport - -> 80 new-year");
  }

  @Test
  void aDroppedYearStaysKnownFromTheOlderEdition() {
    older.figures("transport", "2020: 100, 2021: 90");
    newer.figures("transport", "2021: 91");

    assertThat(Revisions.between(older.area(), newer.area()))
        .extracting(revision -> revision.at().year() + " " + revision.status().id())
        .containsExactly(
            "2020 older-edition", "2020 older-edition", "2021 definitive", "2021 definitive");
  }

  @Test
  void anEditionOfTheSameDateIsIssuedAgain() {
    Told again = new Told("2024-04-18").figures("transport", "2020: 101");
    older.figures("transport", "2020: 100");

    assertThat(between(older, again))
        .containsExactly("2020 all 100 -> 101 re-issued", "2020 transport 100 -> 101 re-issued");
  }

  @Test
  void anotherVersionIsAnotherMethod() {
    Told first = new Told("2022-01-01", "1.0").figures("household", "2019: 7.1");
    Told second = new Told("2026-01-15", "2.0").figures("household", "2019: 5.4");

    assertThat(between(first, second))
        .containsExactly("2019 all 7.1 -> 5.4 method", "2019 household 7.1 -> 5.4 method");
  }

  @Test
  void aVersionThatOnlyOneStatesSaysNothingOfTheMethod() {
    Told second = new Told("2026-01-15", "2.0").figures("transport", "2020: 90");
    older.figures("transport", "2020: 100");

    assertThat(between(older, second)).allMatch(told -> told.endsWith("restated"));
  }

  @Test
  void aSectorUnderAnotherLabelWithTheSameFigureIsRenamed() {
    older.figures("heating", "2020: 10, 2021: 9", "Egen uppärmning");
    newer.figures("heating", "2020: 10, 2021: 8", "Egen uppvärmning");

    assertThat(revisions())
        .containsExactly(
            "2020 heating 10 -> 10 label-changed",
            "2021 all 9 -> 8 restated",
            "2021 heating 9 -> 8 restated");
  }

  @Test
  void aSectorThatOnlyOneEditionHasIsAQuestionOfLabels() {
    older.figures("transport", "2020: 100");
    newer.figures("road", "2020: 70").figures("rail", "2020: 30");

    assertThat(revisions())
        .containsExactly(
            "2020 rail - -> 30 label-changed",
            "2020 road - -> 70 label-changed",
            "2020 transport 100 -> - label-changed");
  }

  /** 100 t became 107: 5 by the sector that no place had before, 2 by what was restated. */
  @Test
  void whatASectorAddsIsToldApartFromWhatWasRestated() {
    older.anywhere("transport").figures("transport", "2020: 100, 2021: 90");
    newer
        .anywhere("transport", "fluorinated")
        .figures("transport", "2020: 102, 2021: 90")
        .figures("fluorinated", "2020: 5, 2021: 4");

    assertThat(revisions())
        .containsExactly(
            "2020 all 100 -> 107 restated",
            "2020 fluorinated - -> 5 added-sector",
            "2020 transport 100 -> 102 restated",
            "2021 all 90 -> 94 added-sector",
            "2021 fluorinated - -> 4 added-sector");
    assertThat(Revisions.between(older.area(), newer.area()))
        .extracting(revision -> text(Optional.of(revision.added())))
        .containsExactly("5", "5", "0", "4", "4");
    assertThat(Revisions.between(older.area(), newer.area()).get(0).changePct()).hasValue(2.0);
  }

  @Test
  void anEditionThatLacksASectorOfTheOneBeforeHasDividedThemAnew() {
    older.anywhere("transport", "waste").figures("transport", "2020: 100");
    newer.anywhere("transport", "fluorinated").figures("transport", "2020: 100");
    newer.figures("fluorinated", "2020: 5");

    assertThat(revisions())
        .containsExactly("2020 all 100 -> 105 restated", "2020 fluorinated - -> 5 label-changed");
  }

  @Test
  void aFigureThatIsMissingInAYearBothHoldIsRestated() {
    older.figures("transport", "2020: 100, 2021: 90").figures("waste", "2020: 10, 2021: 10");
    newer.figures("transport", "2020: 100, 2021: 90").figures("waste", "2021: 10");

    assertThat(revisions())
        .containsExactly("2020 all 110 -> 100 restated", "2020 waste 10 -> - restated");
  }

  @Test
  void aTotalThatTheEditionPrintsIsNotAddedUp() {
    older.figures("transport", "2020: 100").figures("all", "2020: 101");
    newer.figures("transport", "2020: 100").figures("all", "2020: 103");

    assertThat(revisions()).containsExactly("2020 all 101 -> 103 restated");
  }

  @Test
  void changesArePercentOfTheEarlierFigure() {
    older.figures("forest", "2020: -50, 2021: 0, 2022: 8");
    newer.figures("forest", "2020: -40, 2021: 5, 2023: 1");

    assertThat(Revisions.between(older.area(), newer.area()))
        .filteredOn(revision -> !revision.at().sector().equals(SectorYear.ALL))
        .extracting(revision -> revision.changePct().toString())
        .containsExactly(
            "OptionalDouble[20.0]",
            "OptionalDouble.empty",
            "OptionalDouble.empty",
            "OptionalDouble.empty");
  }

  private List<String> revisions() {
    return between(older, newer);
  }

  private static List<String> between(Told older, Told newer) {
    return Revisions.between(older.area(), newer.area()).stream()
        .map(
            revision ->
                "%d %s %s -> %s %s"
                    .formatted(
                        revision.at().year(),
                        revision.at().sector(),
                        text(revision.before()),
                        text(revision.after()),
                        revision.cause().id()))
        .toList();
  }

  private static String text(Optional<Co2e> amount) {
    return amount.map(known -> known.tonnes().stripTrailingZeros().toPlainString()).orElse("-");
  }

  /** One edition of one area; it holds the years that were given. */
  private static final class Told {
    private final String date;
    private final Optional<String> version;
    private final Set<Integer> years = new TreeSet<>();
    private final Set<String> sectors = new TreeSet<>();
    private final List<Given> figures = new ArrayList<>();

    Told(String date) {
      this.date = date;
      this.version = Optional.empty();
    }

    Told(String date, String version) {
      this.date = date;
      this.version = Optional.of(version);
    }

    Told figures(String sector, String text) {
      return add(sector, text, Optional.empty());
    }

    Told figures(String sector, String text, String label) {
      return add(sector, text, Optional.of(label));
    }

    /** Sectors that the edition has somewhere in the country. */
    Told anywhere(String... codes) {
      sectors.addAll(List.of(codes));
      return this;
    }

    private Told add(String sector, String text, Optional<String> label) {
      amounts(text)
          .forEach(
              (year, amount) -> {
                years.add(year);
                figures.add(new Given(sector, year, amount, label));
              });
      return this;
    }

    AreaFigures area() {
      AreaFigures.Builder area =
          new AreaFigures.Builder(
              new IssuedEdition(LocalDate.parse(date), version, years, sectors));
      figures.forEach(f -> area.add(f.sector, f.year, f.amount, f.label));
      return area.build();
    }

    private record Given(String sector, int year, Co2e amount, Optional<String> label) {}
  }
}
