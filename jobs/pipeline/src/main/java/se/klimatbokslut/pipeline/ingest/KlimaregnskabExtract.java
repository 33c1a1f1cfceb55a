package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.klimatbokslut.domain.quantity.Gas;

/** The public extract of Denmark's Energi- og CO2-regnskabet, all municipalities in one JSON. */
final class KlimaregnskabExtract implements PublicationParser {
  private static final String MUNICIPALITIES = "/kommuner/0/";
  private static final int DATE_LENGTH = "2026-05-18".length();

  @Override
  public String name() {
    return "Energi- og CO2-regnskabet as JSON (kommuner with kommuneKode, years, samletUdledning,"
        + " sektorer)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isTable()
        && preview.sheets().get(0).hasRow(row -> row.text(0).startsWith(MUNICIPALITIES));
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(KlimaregnskabApi.PUBLICATION);
    intake.measures(Gas.GHG);
    Map<String, String> values = values(grid);
    readDate(values.getOrDefault("/fetchedAt", ""), intake);
    new KlimaregnskabValues(values, new CellChecks(grid.kind(), intake), intake).read();
  }

  private static Map<String, String> values(Grid grid) {
    Map<String, String> values = new LinkedHashMap<>();
    try (Stream<GridRow> rows = grid.rows("")) {
      rows.forEach(row -> values.put(row.text(0), row.text(1)));
    }
    return values;
  }

  /** The day of reading stands in for an edition date: past years change without notice. */
  private static void readDate(String fetchedAt, Intake intake) {
    if (fetchedAt.length() < DATE_LENGTH) {
      return;
    }
    try {
      intake.printedOn(LocalDate.parse(fetchedAt.substring(0, DATE_LENGTH)));
    } catch (DateTimeParseException e) {
      intake.setAside("", 0, "a day of reading that is no date: " + fetchedAt);
    }
  }
}
