package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.CO2;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.rows;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.PlaceLevel;

class EmissionCodingTest {
  @Test
  void anUnknownLabelNamesTheNearest() {
    assertThat(
            messages(coding("Transporter | Personbila | Dalarnas län | Borlänge | 1").findings()))
        .containsExactly(
            "co2.xlsx, sheet 'CO2', row 1: found 'Transporter / Personbila', expected a label of"
                + " sectors; the nearest is 'Transporter / Personbilar'. Correct the file or add"
                + " the alias to the vocabulary.");
  }

  @Test
  void anUnknownTownNamesTheNearest() {
    assertThat(messages(coding("Transporter | Alla | Dalarnas län | Borlange | 1").findings()))
        .containsExactly(
            "co2.xlsx, sheet 'CO2', row 1: found 'Borlange', expected a municipality or county"
                + " known in that year; the nearest is 'Borlänge'. Correct the file or add the"
                + " alias to the vocabulary.");
  }

  @Test
  void anUnknownCountyNamesTheNearest() {
    assertThat(messages(coding("Transporter | Alla | Dalarna län | Alla | 1").findings()))
        .singleElement()
        .asString()
        .contains("found 'Dalarna län'", "the nearest is 'Dalarnas län'");
  }

  @Test
  void whatIsUnknownIsToldOnceWhereItFirstIs() {
    assertThat(
            messages(
                coding(
                        """
                        Transporter | Alla | Dalarnas län | Falun    | 1
                        Transporter | Alla | Dalarnas län | Borlange | 1
                        Jordbruk    | Alla | Dalarnas län | Borlange | 1
                        """)
                    .findings()))
        .singleElement()
        .asString()
        .startsWith("co2.xlsx, sheet 'CO2', row 2: found 'Borlange'");
  }

  @Test
  void haboIsNotHabo() {
    EmissionCoding coding =
        coding(
            """
            Alla | Alla | Jönköpings län | Habo | 1
            Alla | Alla | Uppsala län    | Håbo | 2
            """);

    assertThat(coding.findings()).isEmpty();
    assertThat(coding.coded())
        .extracting(CodedEmission::placeId)
        .containsExactly("SE-0643", "SE-0305");
  }

  @Test
  void namesAreKnownWhateverTheirCase() {
    assertThat(coding("Alla | Alla | Uppsala län | HÅBO | 1").coded())
        .extracting(CodedEmission::placeId, CodedEmission::countyId)
        .containsExactly(tuple("SE-0305", "SE-03"));
  }

  @Test
  void kalmarIsATownAndACounty() {
    EmissionCoding coding =
        coding(
            """
            Alla | Alla | Kalmar län | Kalmar | 1
            Alla | Alla | Kalmar län | Alla   | 2
            Alla | Alla | Alla       | Alla   | 3
            """);

    assertThat(coding.coded())
        .extracting(CodedEmission::placeId)
        .containsExactly("SE-0880", "SE-08", "SE");
    assertThat(coding.coded())
        .extracting(CodedEmission::level)
        .containsExactly(PlaceLevel.MUNICIPALITY, PlaceLevel.COUNTY, PlaceLevel.NATION);
  }

  /** The second row says the same in the spelling of another edition. */
  @Test
  void aRowThatComesTwiceIsToldInWhateverSpelling() {
    EmissionCoding coding =
        coding(
            """
            Egen uppärmning av bostäder och lokaler  | Alla | Dalarnas län | Borlänge | 1
            Egen uppvärmning av bostäder och lokaler | Alla | Dalarnas län | Borlänge | 1
            """);

    assertThat(messages(coding.findings()))
        .containsExactly(
            "co2.xlsx, sheet 'CO2', row 2, column P: found a second row for 'Egen uppvärmning av"
                + " bostäder och lokaler' / 'Alla', Dalarnas län / Borlänge in 2022, expected one."
                + " Remove the row that is wrong.");
    assertThat(coding.coded()).hasSize(1);
  }

  private static EmissionCoding coding(String text) {
    EmissionCoding coding = new EmissionCoding(CO2);
    rows(text).forEach(coding::add);
    return coding;
  }
}
