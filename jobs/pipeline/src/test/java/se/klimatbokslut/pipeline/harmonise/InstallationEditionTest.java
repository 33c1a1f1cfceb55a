package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.RawInstallation;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

class InstallationEditionTest {
  private static final Edition ETS =
      Publications.edition("ets-emissions", "ets-1", "ets.xlsx", Optional.empty());
  private static final Edition REGISTER =
      Publications.edition("utslapp-i-siffror", "register-1", "plants.csv", Optional.empty());

  @Test
  void anInstallationGetsItsPlaceAndNameFromTheVocabulary() {
    assertThat(rows(ETS, ets("SE-990001", 2023, "840000")))
        .containsExactly(
            "sample-cement-works | SE-0980 | 2023 | GHG | 840000 |"
                + " European Commission, Kiln (SE-990001)");
  }

  @Test
  void installationsWithoutAPlaceAreCountedAndToldTheLargestFirst() {
    Harmonised edition =
        Harmonised.of(
            List.of(
                ets("SE-990001", 2023, "840000"),
                ets("SE-1", 2022, "9000"),
                ets("SE-2", 2023, "20"),
                ets("SE-3", 2023, "50.5")),
            ETS);

    assertThat(edition.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
    assertThat(messages(edition.findings()))
        .singleElement()
        .asString()
        .contains(
            "found 3 installations without a municipality, 70.5 t in 2023 (the largest: SE-3 (Kiln),"
                + " SE-2 (Kiln), SE-1 (Kiln))");
  }

  @Test
  void aPlantOfTheRegisterLiesWhereTheRegisterSays() {
    assertThat(rows(REGISTER, plant("77", "Falun"), plant("990001", "Gotland")))
        .containsExactly(
            "utslapp-i-siffror-77 | SE-2080 | 2023 | CH4 | 1.5 | Naturvårdsverket, Landfill (77)",
            "sample-cement-works | SE-0980 | 2023 | CH4 | 1.5 | Naturvårdsverket, Landfill"
                + " (990001)");
  }

  @Test
  void anUnknownMunicipalityAndASecondRowAreTold() {
    Harmonised edition =
        Harmonised.of(
            List.of(
                plant("77", "Falum"),
                plant("78", "Falum"),
                plant("79", "Falun"),
                plant("79", "Falun")),
            REGISTER);

    assertThat(messages(edition.findings()))
        .satisfiesExactly(
            unknown -> assertThat(unknown).contains("found 'Falum'", "'Falun'"),
            twice -> assertThat(twice).contains("utslapp-i-siffror-79 / CH4 / 2023"));
  }

  @Test
  void everyLineOfTheVocabularyNamesAPublicationAndAKnownPlace() {
    assertThat(Vocabulary.lines("installations"))
        .allSatisfy(
            line -> {
              assertThat(Publications.ids()).contains(line.text("publication"));
              assertThat(new Municipalities().isKnown(line.text("municipality_id"), 2024)).isTrue();
            })
        .extracting(line -> line.text("publication") + line.text("installation"))
        .doesNotHaveDuplicates();
  }

  private static List<String> rows(Edition edition, RawRow... raw) {
    Harmonised harmonised = Harmonised.of(List.of(raw), edition);
    assertThat(harmonised.findings()).isEmpty();
    return shown(
        Table.CORE_FACILITY,
        harmonised.tables().getOrDefault(Table.CORE_FACILITY, List.of()),
        "facility_id",
        "municipality_id",
        "year",
        "gas",
        "emissions_t",
        "source");
  }

  private static RawInstallation ets(String installation, int year, String tonnes) {
    return new RawInstallation(
        installation, "Kiln", "", year, Gas.GHG, new BigDecimal(tonnes), "data", 4, "J");
  }

  private static RawInstallation plant(String number, String municipality) {
    return new RawInstallation(
        number, "Landfill", municipality, 2023, Gas.CH4, new BigDecimal("1.5"), "", 4, "F");
  }
}
