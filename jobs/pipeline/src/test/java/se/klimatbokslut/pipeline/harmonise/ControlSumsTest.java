package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.finding.Severity.ERROR;
import static se.klimatbokslut.domain.finding.Severity.NOTE;
import static se.klimatbokslut.domain.finding.Severity.WARNING;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.CO2;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.coded;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;

class ControlSumsTest {
  /** 60 t and 40 t make 100 t. */
  private static final String SECTORS =
      """
      Alla        | Alla | Dalarnas län | Borlänge | 100
      Transporter | Alla | Dalarnas län | Borlänge | 60
      Jordbruk    | Alla | Dalarnas län | Borlänge | 40
      """;

  private static final String COUNTY =
      """
      Transporter | Alla | Dalarnas län | Alla     | 100
      Transporter | Alla | Dalarnas län | Borlänge | 60
      Transporter | Alla | Dalarnas län | Falun    | 40
      """;

  private static final String SUBSECTORS_OF_THE_NATION =
      """
      Transporter | Alla        | Alla | Alla | 100
      Transporter | Personbilar | Alla | Alla | 75
      Transporter | Bussar      | Alla | Alla | 25
      """;

  private static final String SUBSECTORS =
      """
      Transporter | Alla        | Dalarnas län | Borlänge | 100
      Transporter | Personbilar | Dalarnas län | Borlänge | 100
      Transporter | Alla        | Dalarnas län | Falun    | 50
      Transporter | Personbilar | Dalarnas län | Falun    | 50
      """;

  private static final String NATION =
      """
      Alla | Alla | Alla           | Alla | 1000
      Alla | Alla | Dalarnas län   | Alla | 600
      Alla | Alla | Gävleborgs län | Alla | 400
      """;

  @Test
  void sumsThatAgreeAreSilent() {
    for (String sound : List.of(SECTORS, COUNTY, SUBSECTORS_OF_THE_NATION, SUBSECTORS, NATION)) {
      assertThat(findings(sound)).isEmpty();
    }
  }

  @Test
  void sectorsAgreeWithAllToTheKilogram() {
    assertThat(findings(SECTORS.replace("| 40", "| 40.001"))).isEmpty();
    assertThat(findings(SECTORS.replace("| 40", "| 39.999"))).isEmpty();

    assertThat(findings(SECTORS.replace("| 40", "| 40.0011")))
        .singleElement()
        .returns(ERROR, Finding::severity)
        .returns(
            "co2.xlsx, sheet 'CO2', row 1, column P: sectors of a place against all, 'Alla' /"
                + " 'Alla', Dalarnas län / Borlänge in 2022 (the largest of 1 such differences):"
                + " found total 100 and parts that add up to 100.0011, expected a difference of at"
                + " most 0.001. Compare both with the publisher's original.",
            Finding::message);
  }

  /** 0.1 t of two rounded sectors are a note with its size, 0.4 t are not rounding any more. */
  @Test
  void danishSectorsDifferFromTheirTotalByRoundingOnly() {
    String rounded =
        """
        Alla   | Alla |  | Assens  | 60.2
        energi | Alla |  | Assens  | 20.1
        affald | Alla |  | Assens  | 40.2
        Alla   | Alla |  | Aalborg | 9
        energi | Alla |  | Aalborg | 9
        """;
    Edition accounts = Publications.edition("klimaregnskab", "e", "a.json", Optional.empty());

    assertThat(new ControlSums(coded(rounded, accounts), accounts).findings())
        .singleElement()
        .returns(NOTE, Finding::severity)
        .extracting(Finding::explanation)
        .asString()
        .contains("found 1 totals", "at most 0.1 t", "60.2 t published, 60.3 t added up");
    assertThat(
            new ControlSums(coded(rounded.replace("40.2", "40.5"), accounts), accounts).findings())
        .singleElement()
        .returns(ERROR, Finding::severity);
  }

  @Test
  void municipalitiesAgreeWithTheirCountyWithinTwoTonnes() {
    assertThat(findings(COUNTY.replace("| 40", "| 42"))).isEmpty();

    assertThat(findings(COUNTY.replace("| 40", "| 37.999")))
        .singleElement()
        .returns(ERROR, Finding::severity)
        .extracting(Finding::explanation)
        .asString()
        .startsWith("municipalities against their county, 'Transporter' / 'Alla', Dalarnas län")
        .contains("total 100 and parts that add up to 97.999", "at most 2.");
  }

  @Test
  void subsectorsAgreeWithTheirSectorInTheNationWithinATonne() {
    assertThat(findings(SUBSECTORS_OF_THE_NATION.replace("| 25", "| 26"))).isEmpty();

    assertThat(findings(SUBSECTORS_OF_THE_NATION.replace("| 25", "| 26.5")))
        .singleElement()
        .returns(ERROR, Finding::severity)
        .extracting(Finding::explanation)
        .asString()
        .startsWith("sub-sectors against their sector in the nation, 'Transporter' / 'Alla'")
        .contains("total 100 and parts that add up to 101.5", "at most 1.");
  }

  /** Borlänge misses 5 t and Falun 9 t: one warning that leads to Falun. */
  @Test
  void subsectorsElsewhereAreAWarningThatNamesTheLargestDifference() {
    assertThat(findings(SUBSECTORS.replace("| Borlänge | 100", "| Borlänge | 101"))).isEmpty();

    assertThat(
            findings(
                """
                Transporter | Alla        | Dalarnas län | Borlänge | 100
                Transporter | Personbilar | Dalarnas län | Borlänge | 95
                Transporter | Alla        | Dalarnas län | Falun    | 50
                Transporter | Personbilar | Dalarnas län | Falun    | 41
                """))
        .singleElement()
        .returns(WARNING, Finding::severity)
        .extracting(Finding::message)
        .asString()
        .startsWith(
            "co2.xlsx, sheet 'CO2', row 3, column P: sub-sectors against their sector,"
                + " 'Transporter' / 'Alla', Dalarnas län / Falun in 2022"
                + " (the largest of 2 such differences): found total 50 and parts that add up to"
                + " 41");
  }

  @Test
  void differencesAreToldOnceASector() {
    assertThat(
            findings(
                """
                Transporter         | Alla           | Dalarnas län | Borlänge | 100
                Transporter         | Personbilar    | Dalarnas län | Borlänge | 95
                Avfall (inkl.avlopp) | Alla           | Dalarnas län | Borlänge | 10
                Avfall (inkl.avlopp) | Avfallsdeponier | Dalarnas län | Borlänge | 5
                """))
        .extracting(Finding::explanation)
        .satisfiesExactly(
            waste -> assertThat(waste).contains("'Avfall (inkl.avlopp)' / 'Alla'"),
            transport -> assertThat(transport).contains("'Transporter' / 'Alla'"));
  }

  /** The nation holds a part that no county has: 2 % of 1000 t are 20 t. */
  @Test
  void countiesAgreeWithTheNationWithinTwoPercent() {
    assertThat(findings(NATION.replace("| 400", "| 380"))).isEmpty();
    assertThat(findings(NATION.replace("| 400", "| 420"))).isEmpty();

    assertThat(findings(NATION.replace("| 400", "| 379.9")))
        .singleElement()
        .returns(ERROR, Finding::severity)
        .extracting(Finding::explanation)
        .asString()
        .startsWith("counties against the nation, 'Alla' / 'Alla', Alla / Alla")
        .contains("total 1000 and parts that add up to 979.9", "at most 20.");
  }

  @Test
  void aTotalWithoutPartsIsNotLookedAt() {
    assertThat(findings("Transporter | Alla | Dalarnas län | Alla | 100")).isEmpty();
    assertThat(findings("Transporter | Alla | Dalarnas län | Borlänge | 60")).isEmpty();
  }

  private static List<Finding> findings(String text) {
    return new ControlSums(coded(text), CO2).findings();
  }
}
