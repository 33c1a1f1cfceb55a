package se.klimatbokslut.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.RepublishedDiffers;
import se.klimatbokslut.domain.finding.RepublishedOlder;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Falun has 200 000 t in 2022 and 2023 in the edition in force, 210 000 t in the one before it and
 * 50 000 inhabitants: 4 t each, 4.2 t before. Totals may differ by 0.1 %, which is 200 t; what
 * falls to each inhabitant by 0.05 t.
 */
class CrossCheckTest {
  private static final String FALUN = "SE-2080";
  private static final String NOW = "smhi-ghg-2025-09-02-1a2b3c4d";
  private static final String BEFORE = "smhi-ghg-2024-04-18-5e6f7081";
  private static final EditionFigures IN_FORCE = edition(NOW, "2022: 200000, 2023: 200000");
  private static final EditionFigures OLDER = edition(BEFORE, "2021: 220000, 2022: 210000");

  @Test
  void theSameTotalIsSilent() {
    assertThat(findings(total(2023, "200000"), each(2023, "4"))).isEmpty();
  }

  @Test
  void aRoundedOneIsTheSame() {
    assertThat(findings(total(2023, "200200"), total(2022, "199800"), each(2023, "4.05")))
        .isEmpty();
  }

  @Test
  void anotherTotalIsToldWithBothFiguresAndItsEdition() {
    assertThat(findings(total(2022, "199700"), total(2023, "205000")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding).isInstanceOf(RepublishedDiffers.class);
              assertThat(finding.about()).hasValue(FALUN);
              assertThat(finding.message())
                  .contains(
                      "Falun (SE-2080), N07702 of 2023: found 205000 t, expected 200000 t as in "
                          + NOW
                          + " (+2.5 %; different in 2022-2023)");
            });
  }

  @Test
  void aTotalOfAnOlderEditionIsNoDisagreement() {
    assertThat(findings(total(2022, "210000"), total(2023, "200000")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding).isInstanceOf(RepublishedOlder.class);
              assertThat(finding.about()).isEmpty();
              assertThat(finding.explanation())
                  .contains(
                      "N07702 of 2022: found figures that equal the edition "
                          + BEFORE
                          + " (1 of them, the first: Falun (SE-2080) 2022: 210000 t against 200000"
                          + " t), expected those of "
                          + NOW);
            });
  }

  /** 2021 is only in the older edition, which is in force for it. */
  @Test
  void aYearThatAnEditionDroppedIsComparedWithTheOneThatHasIt() {
    assertThat(findings(total(2021, "220000"))).isEmpty();
    assertThat(findings(total(2021, "200000")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.explanation()).contains("as in " + BEFORE));
  }

  @Test
  void tonnesPerInhabitantAreSharedByThePopulationOfTheYear() {
    assertThat(findings(each(2023, "4.06")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.explanation())
                    .contains(
                        "found 4.06 t/person, expected 4.000 t/person (200000 t by 50000"
                            + " inhabitants) as in "
                            + NOW));
    assertThat(findings(each(2022, "4.2"))).singleElement().isInstanceOf(RepublishedOlder.class);
  }

  @Test
  void whatCannotBeComparedIsNotTold() {
    RepublishedFigure unknownTown =
        new RepublishedFigure(
            "N07702", "SE-2081", 2023, new BigDecimal("1"), false, "smhi-ghg", cell());

    assertThat(findings(unknownTown, total(2030, "1"), each(2021, "1"))).isEmpty();
  }

  @Property
  void aTotalIsToldExactlyWhenItIsFurtherAwayThanTheTolerance(
      @ForAll @DoubleRange(min = 100_000, max = 400_000) double tonnes) {
    BigDecimal value = BigDecimal.valueOf(tonnes);
    RepublishedFigure figure = total(2023, value.toPlainString());
    boolean far =
        value.subtract(new BigDecimal("200000")).abs().compareTo(new BigDecimal("200")) > 0;

    assertThat(findings(figure).isEmpty()).isEqualTo(!far);
  }

  private static List<Finding> findings(RepublishedFigure... figures) {
    PublishedTotals totals =
        new PublishedTotals(
            Map.of("smhi-ghg", List.of(IN_FORCE, OLDER)),
            Map.of(FALUN, Map.of(2022, 50_000L, 2023, 50_000L)));
    return new CrossCheck(Map.of(FALUN, "Falun"), GivenEditions.rules())
        .findings(List.of(figures), totals);
  }

  private static RepublishedFigure total(int year, String tonnes) {
    return new RepublishedFigure(
        "N07702", FALUN, year, new BigDecimal(tonnes), false, "smhi-ghg", cell());
  }

  private static RepublishedFigure each(int year, String tonnes) {
    return new RepublishedFigure(
        "N00401", FALUN, year, new BigDecimal(tonnes), true, "smhi-ghg", cell());
  }

  private static SourceCell cell() {
    return new SourceCell("kolada.json", "", 7, "/values/6/values/0/value");
  }

  private static EditionFigures edition(String id, String years) {
    EditionFigures.Builder edition = EditionFigures.of(id);
    SortedMap<Integer, String> figures = new TreeMap<>();
    for (String year : years.split(", ", -1)) {
      figures.put(Integer.valueOf(year.substring(0, 4)), year.substring(6));
    }
    figures.forEach(
        (year, tonnes) ->
            edition.add(
                Line.total(FALUN),
                year,
                new Figure(
                    Co2e.ofTonnes(new BigDecimal(tonnes)),
                    new SourceCell("smhi.xlsx", "GGT", 9, "E"))));
    return edition.build();
  }
}
