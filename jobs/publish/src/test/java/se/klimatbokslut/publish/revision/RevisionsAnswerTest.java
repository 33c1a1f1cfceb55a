package se.klimatbokslut.publish.revision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.TableFormat;

class RevisionsAnswerTest {
  @TempDir Path home;

  @Test
  void aMunicipalitySeesTotalsLargestChangesAndWhatTheyDoToItsTargets() throws Exception {
    assertThat(answer("SE-2081", null, null, "sv", TableFormat.TABLE))
        .isEqualTo(
            """
            Borlänge (SE-2081): vad nya utgåvor ändrade i tidigare år

            koldioxid: smhi-co2-2024-04-18-bbbbbbbb → smhi-co2-2025-06-17-cccccccc

            Summan år för år, t CO₂
            År    Sektor  Förut     Nu  Ändring      %  Orsak
            2020  alla    1 000      –        –      –  året utgår
            2022  alla    2 000  1 950      -50  -2,48  omräknat
            2023  alla        –  1 800        –      –  nytt år

            De största ändringarna per sektor i år som båda utgåvorna har, t CO₂
            År    Sektor       Förut     Nu  Ändring      %  Orsak
            2022  Transporter  2 000  1 950      -50  -2,48  omräknat

            Vad den senaste utgåvan gjorde med målen
              SE-2081-budget (SE-2081-budget)
                Till och med 2022 har 3 850 t CO₂ släppts ut i stället för 3 900: 50 t CO₂ mer är kvar av budgeten. Därtill kommer 1 800 t CO₂ för 2023. Krävd minskning per år: 12,25 % enligt förra utgåvan, 12,01 % med samma år omräknade, 13,50 % när 2023 är med. De omräknade åren ändrar bedömningen från ”inte på väg att nås” till ”på väg att nås”, och det som hände 2023 sedan till ”inte på väg att nås”.
              SE-2081-half (SE-2081-half)
                Basåret 2022 har nu 1 950 t CO₂ i stället för 2 000 (-50). Utfallet för 2022 är nu 11,0 % i stället för 10,0. Krävd minskning per år: 5,50 % enligt förra utgåvan, 5,40 % nu. De omräknade åren ändrar bedömningen från ”inte på väg att nås” till ”på väg att nås”.
            Bedömningarna här vilar på utfall, utan prognoser. Anläggningar, folkmängd och nationens siffror är dagens överallt.
            """);
  }

  /** 2 000 t became 2 050.4: 100 t are added, and the rest is 2.48 % less. */
  @Test
  void whatASectorAddsStandsApart() throws Exception {
    String told =
        answer(
            RevisedRelease.withAddedSector(ReleaseFixture.in(home)),
            "SE-2081",
            null,
            null,
            "en",
            TableFormat.TABLE);

    assertThat(told)
        .contains(
            """
            Year  Sector  Before    Now  Change  Of which new sectors      %  Cause
            2022  all      2,000  2,050     +50                  +100  -2.48  restated
            """);
  }

  @Test
  void anEditionIsNamedByItsIdOrItsDate() throws Exception {
    String byDate = answer("SE-2081", "2023-04-18", "2024-04-18", "en", TableFormat.TABLE);

    assertThat(byDate)
        .contains(RevisedRelease.FIRST + " → " + RevisedRelease.SECOND)
        .contains("+9")
        .doesNotContain(RevisedRelease.NEWEST)
        .doesNotContain("What the newest edition did");
    assertThat(
            answer("SE-2081", RevisedRelease.FIRST, RevisedRelease.SECOND, "en", TableFormat.TABLE))
        .isEqualTo(byDate);
  }

  @Test
  void betweenEditionsThatAreFartherApartEachIsBesideTheNext() throws Exception {
    assertThat(answer("SE-2081", "2023-04-18", null, "da", TableFormat.TABLE))
        .contains(RevisedRelease.FIRST + " → " + RevisedRelease.SECOND)
        .contains(RevisedRelease.SECOND + " → " + RevisedRelease.NEWEST)
        .contains("Hvad den seneste udgave gjorde ved målene");
  }

  @Test
  void withoutAMunicipalityEachEditionIsToldInShort() throws Exception {
    assertThat(answer(null, null, null, "en", TableFormat.TABLE))
        .isEqualTo(
            """
            What new editions changed in earlier years

            carbon dioxide: smhi-co2-2024-04-18-bbbbbbbb → smhi-co2-2025-06-17-cccccccc
              1 municipalities have another total in some year; 1 totals changed, half of them by at most 2.48 %, nine in ten by at most 2.48 %
              largest in Borlänge 2022: -2.48 %
              sectors of municipalities: new year 1, restated 1, year dropped 1
            """);
  }

  @Test
  void rowsForMachinesAreThoseOfTheTable() throws Exception {
    assertThat(answer("SE-2081", null, null, "sv", TableFormat.CSV).lines())
        .hasSize(7)
        .anyMatch(line -> line.contains(",2000,1950.4,-49.6,") && line.contains("restated"));
    assertThat(answer(null, null, null, "sv", TableFormat.CSV))
        .contains("new-year 1, restated 1, year-dropped 1");
  }

  @Test
  void anEditionThatIsNotHeldIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> answer("SE-2081", "1999-01-01", null, "sv", TableFormat.TABLE))
        .isInstanceOf(UnknownEditionException.class)
        .hasMessageContaining("Held: smhi-co2: " + RevisedRelease.FIRST + ", ");
  }

  @Test
  void anUnknownMunicipalityIsRefused() {
    assertThatThrownBy(() -> answer("SE-9999", null, null, "sv", TableFormat.TABLE))
        .isInstanceOf(UnknownMunicipalityException.class);
  }

  private String answer(
      @Nullable String municipality,
      @Nullable String from,
      @Nullable String to,
      String language,
      TableFormat format)
      throws Exception {
    return answer(
        RevisedRelease.in(ReleaseFixture.in(home)), municipality, from, to, language, format);
  }

  private static String answer(
      ReleaseFixture revised,
      @Nullable String municipality,
      @Nullable String from,
      @Nullable String to,
      String language,
      TableFormat format)
      throws Exception {
    ReleaseFixture fixture =
        revised
            .table(Table.CORE_TARGET)
            .table(
                Table.OUT_EMISSIONS,
                "'SE-2081', 2023, 'CO2', 'territorial', 'all', 1, null, false, 'definitive', 0,"
                    + " 'p', 'e'");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(fixture.release());
        PrintStream stream = new PrintStream(bytes, true, UTF_8)) {
      RevisionsAnswer.print(
          database,
          new RevisionsQuestion(
              Optional.ofNullable(municipality),
              Optional.ofNullable(from),
              Optional.ofNullable(to)),
          Locale.forLanguageTag(language),
          format,
          stream);
    }
    return bytes.toString(UTF_8);
  }
}
