package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.klimatbokslut.domain.finding.Finding;

/** A small table in SMHI's layout, to be spoilt by tests. */
record SmhiExample(Path folder) {
  static final String SHEET = "Koldioxid (CO2)";
  static final String TABLE =
      """
      Rapportnamn: | Länsrapport, 2024-04-18
      Emissioner av Koldioxid (CO2)
      Enhet: ton/år

       | | | | 2021 | 2022
      Huvudsektor | Undersektor | Län | Kommun | CO2 | CO2
      Alla | Alla | Alla | Alla | 100.5 | 90.25
      Transporter | Personbilar | Dalarnas län | Borlänge | 40.125 | 0
      """;

  ParsedFile read(String table) throws IOException {
    return Delivery.in(folder).sheet(SHEET, table).workbook();
  }

  List<String> messages(String table) throws IOException {
    return read(table).findings().stream().map(Finding::message).toList();
  }
}
