package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Made-up inhabitants of every Swedish municipality on 31 December 2022 in SCB's layout. */
final class PopulationWorkbook {
  static final int IN_BORLANGE = 52_000;
  private static final int ELSEWHERE = 30_000;
  private static final String SIDECAR =
      "publication: scb-population\nedition_date: 2023-02-22\nlicence: CC0\n";

  private final SwedishPlaces places = new SwedishPlaces();
  private int row = 3;

  /** Writes the workbook and its sidecar, without which it has no date. */
  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "klimatbokslut", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Totalt");
      sheet.value(0, 0, "Folkmängd i riket, län och kommuner 31 december 2022. Totalt");
      sheet.value(2, 0, "Kommun");
      sheet.value(2, 1, "Kommunnamn");
      sheet.value(2, 2, "Folkmängd");
      line(sheet, "", "Riket", places.municipalities());
      for (String county : places.counties()) {
        line(sheet, county.substring(3), places.name(county), places.municipalitiesOf(county));
        for (String id : places.municipalitiesOf(county)) {
          line(sheet, id.substring(3), places.name(id), List.of(id));
        }
      }
    }
    Files.writeString(file.resolveSibling(file.getFileName() + ".meta.yaml"), SIDECAR);
  }

  private void line(Worksheet sheet, String code, String name, List<String> parts) {
    sheet.value(row, 0, code);
    sheet.value(row, 1, name);
    sheet.value(row, 2, parts.stream().mapToInt(PopulationWorkbook::persons).sum());
    row++;
  }

  private static int persons(String id) {
    return id.equals(SmhiWorkbook.BORLANGE) ? IN_BORLANGE : ELSEWHERE;
  }
}
