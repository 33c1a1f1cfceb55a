package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.vocabulary.OwnSchemas;

/** Files made up in the layouts that are declared, and one that a user declares. */
class DeclaredLayoutTest {
  private static final String TELEMARK =
      """
      Kommune,År,Sektor,Utslippskilde,Utslipp
      Skien  ,2022,Veitrafikk,Personbiler ,10.5
      Skien  ,2022,Veitrafikk,Personbiler ,0.25
      Bamble,2022,"Industri, olje og gass","Industri, olje og gass",1200
      """;

  private static final String FINLAND =
      """
      publication: syke-ghg
      numbers: {decimal: comma, missing: [NA]}
      tables:
        - place: {heading: kunta, by: code, digits: 3}
          year: {heading: vuosi}
          sector: {heading: taso_3}
          subsector: {heading: taso_4}
          value: {heading: ktCO2e, unit: kt CO2e, tonnes: 1000}
          only: {heading: taso_1, is: [Päästöt]}
      """;

  private static final String PUBLICATIONS =
      """
      publication,name_sv,name_en,name_da,title_sv,publisher,country,perspective,gas,label_family,licence,delivered_as,rounded_to_t
      syke-ghg,SYKE,SYKE,SYKE,Kommunernas utsläpp,SYKE,FI,territorial,GHG,syke,CC-BY-4.0,editions,
      """;

  @TempDir Path folder;
  @TempDir Path schemas;

  /** The rows of one source are those of its gases. */
  @Test
  void aLongTableIsReadRowByRow() throws IOException {
    ParsedFile file = Delivery.in(folder).text(TELEMARK);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("miljodirektoratet-ghg");
    assertThat(file.rows())
        .containsExactly(
            row("Veitrafikk", "Personbiler", "Skien", "10.5", 2),
            row("Veitrafikk", "Personbiler", "Skien", "0.25", 3),
            row("Industri, olje og gass", "Industri, olje og gass", "Bamble", "1200", 4));
  }

  @Test
  void moreRowsOfAFigureThanThereAreGasesAreTold() throws IOException {
    String twice = TELEMARK + "skien,2022,Veitrafikk,Personbiler,3\n".repeat(2);

    assertThat(messages(twice))
        .containsExactly(
            "delivered.csv, row 6, column E: found 4 rows for skien / 2022 / veitrafikk /"
                + " personbiler, expected at most 3. Remove the row that is wrong.");
  }

  @Test
  void aCommaBeforeDecimalsIsNotGuessedAt() throws IOException {
    assertThat(messages(TELEMARK.replace(",1200", ",\"1,200\"")))
        .containsExactly(
            "delivered.csv, row 4, column E: found '1,200', expected t CO2e as a number, with '.'"
                + " before decimals. Correct the file.");
  }

  /** 1.5 kt are 1500 t, 2e-05 kt are 0.02 t; columns that are no emissions are passed over. */
  @Test
  void aWideTableHasASectorInEachHeading() throws IOException {
    ParsedFile file =
        Delivery.in(folder)
            .text(
                """
                Year,local-authority-code,Domestic Total:kt CO2,Agriculture:kt CO2,Population:000s,Area:km2
                2019,LIV,1.5,2e-05,498.0,111.8
                """);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("desnz-co2");
    assertThat(file.rows())
        .containsExactly(
            new RawEmission(
                "domestic total", "Alla", "", "LIV", 2019, new BigDecimal("1500.0"), "", 2, "C"),
            new RawEmission(
                "agriculture", "Alla", "", "LIV", 2019, new BigDecimal("0.02000"), "", 2, "D"),
            new RawPopulation("LIV", "LIV", 2019, 498_000, "", 2, "E"));
  }

  /** As Finland publishes: kilotonnes, a decimal comma, NA, codes that lost their zeros. */
  @Test
  void aUsersDeclarationIsEnough() throws IOException {
    try (OwnSchemas own =
        OwnSchemas.in(schemas)
            .with("layouts/syke.yaml", FINLAND)
            .with("vocabularies/publications.csv", PUBLICATIONS)) {
      ParsedFile file =
          Delivery.in(folder)
              .text(
                  """
                  kunta;vuosi;taso_1;taso_3;taso_4;ktCO2e
                  5;2023;Päästöt;Tieliikenne;Henkilöautot;12,25
                  5;2023;Päästöt;Maatalous;Viljely;NA
                  5;2023;Tuulivoima;Hyvitys;Tuuli;-3,5
                  """);

      assertThat(file.findings()).isEmpty();
      assertThat(file.publication()).hasValue("syke-ghg");
      assertThat(file.rows())
          .containsExactly(
              new RawEmission(
                  "Tieliikenne",
                  "Henkilöautot",
                  "",
                  "005",
                  2023,
                  new BigDecimal("12250.00"),
                  "",
                  2,
                  "F"));
      assertThat(file.setAside()).hasSize(2);
    }
  }

  private static RawEmission row(
      String sector, String source, String town, String tonnes, int row) {
    return new RawEmission(sector, source, "", town, 2022, new BigDecimal(tonnes), "", row, "E");
  }

  private List<String> messages(String text) throws IOException {
    return Delivery.in(folder).text(text).findings().stream().map(Finding::message).toList();
  }
}
