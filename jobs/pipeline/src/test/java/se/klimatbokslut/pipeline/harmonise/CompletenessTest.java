package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.CO2;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.coded;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.ofEveryMunicipality;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  private static final String EVERYTHING =
      ofEveryMunicipality("Alla | Alla", "3")
          + ofEveryMunicipality("Transporter | Alla", "2")
          + ofEveryMunicipality("Jordbruk | Alla", "1");

  @Test
  void aFileWithTheSameRowsForAllMunicipalitiesIsComplete() {
    assertThat(findings(EVERYTHING)).isEmpty();
  }

  @Test
  void aMunicipalityThatIsNotThereIsNamed() {
    assertThat(findings(EVERYTHING.replaceAll(".*Borlänge.*\n", "")))
        .containsExactly(
            "co2.xlsx: found no row for Borlänge (SE-2081), expected every municipality. Deliver"
                + " the publisher's original file.");
  }

  @Test
  void aRowThatOnlyOneMunicipalityLacksIsNamed() {
    assertThat(findings(EVERYTHING.replaceAll("Jordbruk.*Borlänge.*\n", "")))
        .containsExactly(
            "co2.xlsx: found no row for 'Jordbruk' / 'Alla' in 2022 of Borlänge (SE-2081), expected"
                + " every municipality to have the same rows. Deliver the publisher's original"
                + " file.");
  }

  @Test
  void moreRowsThatAreMissingAreCounted() {
    assertThat(findings(EVERYTHING.replaceAll("(Jordbruk|Transporter).*Borlänge.*\n", "")))
        .singleElement()
        .asString()
        .contains("no row for 'Jordbruk' / 'Alla' in 2022 and 1 more of Borlänge (SE-2081)");
  }

  private static List<String> findings(String text) {
    return messages(new Completeness(coded(text), CO2).findings());
  }
}
