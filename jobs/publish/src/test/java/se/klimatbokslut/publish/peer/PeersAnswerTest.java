package se.klimatbokslut.publish.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.TableFormat;

class PeersAnswerTest {
  private static final String GROUP =
      "'SE-50000-99999-heavy-industry', 50000, 100000, true, false, 2023, 6, 3.5, 4.25, 5.5, 7, 12,"
          + " 2, 3, 'lower than 2 of 5 others', null";
  private static final String WITHHELD =
      "null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,"
          + " 'population-unknown'";

  @TempDir Path home;

  @Test
  void valueSpreadAndPositionStandTogetherWithTheRule() throws Exception {
    assertThat(answer("SE-2081", OptionalInt.empty(), "sv", TableFormat.TABLE))
        .isEqualTo(
            """
            Borlänge (SE-2081) bland kommuner av samma slag

            Utsläpp av växthusgaser per invånare 2023
              Värde     6,14 t CO₂e per invånare (definitivt, smhi-ghg-a)
              Grupp     6 kommuner i Sverige med 50 000 till 99 999 invånare, med tung industri (folkmängd 2023)
              Spridning lägst 3,50, undre kvartil 4,25, median 5,50, övre kvartil 7,00, högst 12,00
              Läge      lägre än 2 av 5 andra, högre än 3

            Grupperna är våra egna: storleksklass efter folkmängden det år som anges, och tung industri när El och fjärrvärme + Industri (energi + processer) släpper ut minst 3 t per invånare och år. Placeringen säger inget om varför.
            """);
  }

  @Test
  void anEarlierYearIsShownWhenAskedFor() throws Exception {
    assertThat(answer("SE-2081", OptionalInt.of(2022), "en", TableFormat.TABLE))
        .contains("Emissions of greenhouse gases per inhabitant 2022")
        .contains("7.00 t CO₂e per inhabitant");
  }

  @Test
  void aWithheldGroupSaysWhy() throws Exception {
    assertThat(answer("DK-0420", OptionalInt.empty(), "da", TableFormat.TABLE))
        .contains("Ændring af udledningen af drivhusgasser 2018–2023")
        .contains("-2,10 % om året")
        .contains("Gruppe    vises ikke: kommunens befolkning er ikke kendt")
        .doesNotContain("Spredning");
  }

  @Test
  void rowsForMachinesAreThoseOfTheTable() throws Exception {
    assertThat(answer("SE-2081", OptionalInt.empty(), "sv", TableFormat.CSV).lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("lower than 2 of 5 others");
  }

  @Test
  void aYearThatIsNotComparedIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> answer("SE-2081", OptionalInt.of(1990), "sv", TableFormat.TABLE))
        .isInstanceOf(CannotCompareException.class)
        .hasMessageEndingWith("Held: GHG 2022-2023");
  }

  private String answer(String municipality, OptionalInt year, String language, TableFormat format)
      throws Exception {
    ReleaseFixture fixture =
        ReleaseFixture.in(home)
            .table(Table.CORE_TARGET)
            .table(Table.OUT_EMISSIONS, emitted("SE-2081"), emitted("DK-0420"))
            .table(
                Table.OUT_PEER_GROUP,
                "'SE-2081', 'GHG', 2022, 'emissions-per-inhabitant', 7, 't/person', null,"
                    + " 'definitive', 'smhi-ghg-a', "
                    + GROUP,
                "'SE-2081', 'GHG', 2023, 'emissions-per-inhabitant', 6.14, 't/person', null,"
                    + " 'definitive', 'smhi-ghg-a', "
                    + GROUP,
                "'DK-0420', 'GHG', 2023, 'change-per-year', -2.1, '%/year', 2018, 'definitive',"
                    + " 'klimaregnskab-a', "
                    + WITHHELD);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(fixture.release());
        PrintStream stream = new PrintStream(bytes, true, UTF_8)) {
      PeersAnswer.print(
          database,
          new PeersQuestion(municipality, Optional.empty(), year),
          Locale.forLanguageTag(language),
          format,
          stream);
    }
    return bytes.toString(UTF_8);
  }

  private static String emitted(String municipality) {
    return "'%s', 2023, 'GHG', 'territorial', 'all', 1, null, false, 'definitive', 0, 'p', 'e'"
        .formatted(municipality);
  }
}
