package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

/** Layouts of official indicators; figures are made up. */
class OfficialIndicatorsTest {
  private static final String SHARES =
      """
      Andel nyregistrerade laddbara bilar per kommun och år

      Kommun | Laddbara bilar 2015 | Alla bilar 2015 | Andel laddbilar 2015 | Laddbara bilar 2016
      Ale | 16 | 640 | 0.025 | –
      Borlänge | 5 | 500 | 0.01 | ..
       | 21 | | | 0
      """;
  private static final String FUELS =
      """
      Tabell 5. Nyregistrerade personbilar efter kommun och drivmedel. År 2025.

      Kommun- | Kommun | Bensin | El | Laddhybrider | Totalt
      kod | Municipality | Petrol | Electricity | Plug-in | Total

      114 | Upplands Väsby | 10 | 20 | 10 | 40
      115 | Vallentuna | – | – | – | –
      01AA | Okänd kommun | – | – | 1 | 1
      Stockholms län | | 10 | 20 | 11 | 41
      Hela riket | | 10 | 20 | 11 | 41
      1) Exklusive mildhybrider
      """;
  private static final String CHARGING =
      """
      "","Antal laddbara fordon","Antal laddpunkter","Antal laddstationer","Andel av bilbestånd"
      "ALE","1786","50","12","10.65"
      """;
  private static final String NETWORK =
      """
      Län | Kommun | Väghållare | Enskild | Kommunal | Statlig
      Total | | | 0 | 150.5 | 20.25
      Dalarna | Total | | - | 150.5 | 20.25
      Dalarna | Borlänge | | - | 150.5 | 20.25
      """;

  @TempDir Path folder;

  @Test
  void aDashIsZeroAndTwoDotsAreNotAvailable() throws IOException {
    ParsedFile file = Delivery.in(folder).sheet("Andel nya laddbilar", SHARES).workbook();

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("trafa-new-cars");
    assertThat(shown(file))
        .containsExactly(
            "Ale new-rechargeable-cars 2015 16 count B",
            "Ale new-cars 2015 640 count C",
            "Ale new-rechargeable-car-share 2015 2.5 % D",
            "Ale new-rechargeable-cars 2016 0 count E",
            "Borlänge new-rechargeable-cars 2015 5 count B",
            "Borlänge new-cars 2015 500 count C",
            "Borlänge new-rechargeable-car-share 2015 1 % D",
            "Alla new-rechargeable-cars 2015 21 count B",
            "Alla new-rechargeable-cars 2016 0 count E");
    assertThat(file.setAside())
        .contains(new SetAside("Andel nya laddbilar", 5, 1, "a figure that is not available"));
  }

  @Test
  void theYearlyWorkbookGivesTheSameIndicators() throws IOException {
    ParsedFile file =
        Delivery.in(folder)
            .sheet("Titel _ Title", " | Publiceringsdatum: 2026-02-12/ Date of publication: x")
            .sheet("Tabell 5 Personbil", FUELS)
            .workbook();

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("trafa-new-cars");
    assertThat(file.editionDate()).hasValue(LocalDate.of(2026, 2, 12));
    assertThat(shown(file))
        .startsWith(
            "0114 new-rechargeable-cars 2025 30 count D",
            "0114 new-cars 2025 40 count F",
            "0114 new-rechargeable-car-share 2025 75.000000000 % E",
            "0115 new-rechargeable-cars 2025 0 count D",
            "0115 new-cars 2025 0 count F",
            "Okänd kommun new-rechargeable-cars 2025 1 count D");
    assertThat(file.rows()).hasSize(3 + 2 + 3 + 3 + 3);
  }

  @Test
  void fuelsAddUpToAllCars() throws IOException {
    ParsedFile file =
        Delivery.in(folder).sheet("Tabell 5", FUELS.replace("10 | 40", "10 | 41")).workbook();

    assertThat(messages(file)).singleElement().asString().contains("fuels against all cars");
  }

  @Test
  void chargingNeedsAYearFromItsSidecar() throws IOException {
    assertThat(messages(Delivery.in(folder).text(CHARGING)))
        .singleElement()
        .asString()
        .contains("year: 2025");
    ParsedFile file = Delivery.in(folder).sidecar("year: 2025\n").text(CHARGING);

    assertThat(file.publication()).hasValue("powercircle-charging");
    assertThat(shown(file))
        .containsExactly(
            "ALE rechargeable-vehicles 2025 1786 count B",
            "ALE charging-points 2025 50 count C",
            "ALE charging-stations 2025 12 count D",
            "ALE rechargeable-car-fleet-share 2025 10.65 % E");
  }

  @Test
  void theNetworkHasASheetAYear() throws IOException {
    ParsedFile file =
        Delivery.in(folder).sheet("Inledning", "Om").sheet("2025", NETWORK).workbook();

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("nvdb-cycle-network");
    assertThat(shown(file))
        .hasSize(9)
        .contains(
            "Borlänge cycle-network-municipal 2025 150.5 m E",
            "Borlänge cycle-network-private 2025 0 m D",
            "Alla cycle-network-state 2025 20.25 m F");
  }

  private static List<String> shown(ParsedFile file) {
    return file.rows().stream()
        .map(RawOfficialIndicator.class::cast)
        .map(
            row ->
                "%s %s %d %s %s %s"
                    .formatted(
                        row.municipality(),
                        row.indicator(),
                        row.year(),
                        row.value().toPlainString(),
                        row.unit(),
                        row.column()))
        .toList();
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
