package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * Rows of SMHI's table, one a line: {@code sector | sub-sector | county | municipality | tonnes}.
 */
final class SmhiRows {
  static final int YEAR = 2022;
  static final Edition CO2 =
      new Edition(
          "smhi-co2-2024-04-18-abc",
          "smhi-co2",
          "co2.xlsx",
          new Country("SE"),
          Gas.CO2,
          Perspective.TERRITORIAL,
          "smhi",
          Optional.empty());

  private SmhiRows() {}

  static List<RawEmission> rows(String text) {
    List<String> lines = text.lines().toList();
    List<RawEmission> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = Arrays.stream(lines.get(i).split("\\|")).map(String::strip).toList();
      rows.add(row(cells, i + 1));
    }
    return rows;
  }

  /** The coded rows of a text whose labels and names are all known. */
  static List<CodedEmission> coded(String text) {
    return coded(text, CO2);
  }

  /** The same in the labels of another publication. */
  static List<CodedEmission> coded(String text, Edition edition) {
    EmissionCoding coding = new EmissionCoding(edition);
    rows(text).forEach(coding::add);
    if (!coding.findings().isEmpty()) {
      throw new IllegalArgumentException(coding.findings().toString());
    }
    return coding.coded();
  }

  /** Rows with the same tonnes for each of the 290 municipalities, below their county. */
  static String ofEveryMunicipality(String sectorAndSubsector, String tonnes) {
    StringBuilder text = new StringBuilder();
    for (Vocabulary.Entry line : Vocabulary.lines("municipalities")) {
      if (line.text("municipality_id").startsWith("SE-") && line.text("valid_to").isEmpty()) {
        String county = Places.nameOf(line.text("county_id"));
        text.append(sectorAndSubsector)
            .append(" | " + county + " | " + line.text("name") + " | " + tonnes + "\n");
      }
    }
    return text.toString();
  }

  static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }

  private static RawEmission row(List<String> cells, int row) {
    return new RawEmission(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        YEAR,
        new BigDecimal(cells.get(4)),
        "CO2",
        row,
        "P");
  }
}
