package se.klimatbokslut.pipeline.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers of Kolada's service, version 3, {@code GET data/kpi/N07702/year/2023}:
 *
 * <pre>{@code
 * {"values": [{"kpi": "N07702", "municipality": "2081", "period": 2023, "values": [
 *    {"gender": "T", "count": 1, "status": "", "value": 362175.6, "isdeleted": false}]}],
 *  "count": 312, "next_url": null}
 * }</pre>
 *
 * <p>One answer alone, or several in one file: {@code {"pages": [answer, ...]}}, or as {@code
 * fetch} puts them together, {@code {"pages": [{"kpi": "N07702", "year": "2023", "answer": ...}]}}.
 *
 * <p>Names and nesting of fields, whole numbers as periods, codes as texts, 0000 for the nation and
 * 0001 to 0025 for regions are those that public programs of 2024 to 2026 read and test with. Not
 * verified against the service: the words that {@code status} may hold and the number of decimals.
 */
final class KoladaAnswers implements PublicationParser {
  static final String PUBLICATION = "kolada";
  private static final Pattern BEGINNING =
      Pattern.compile("/pages/0/kpi|(/pages/0(/answer)?)?/values/0/kpi");
  private static final Pattern FIELD =
      Pattern.compile("((?:/pages/[0-9]+(?:/answer)?)?/values/[0-9]+)/(.+)");
  private static final Pattern CONTINUED = Pattern.compile("(/pages/[0-9]+(/answer)?)?/next_url");

  @Override
  public String name() {
    return "Kolada as answers of its service (values of kpi, municipality, period and values by"
        + " gender)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isTable()
        && preview.sheets().get(0).hasRow(row -> BEGINNING.matcher(row.text(0)).matches());
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(PUBLICATION);
    Entries entries = new Entries(new CellChecks(grid.kind(), intake), intake);
    try (Stream<GridRow> rows = grid.rows("")) {
      rows.forEach(row -> entries.accept(row.text(0), row.text(1)));
    }
    entries.end();
  }

  /** Holds the fields of one municipality and year at a time, which may stand in any order. */
  private static final class Entries {
    private final CellChecks checks;
    private final Intake intake;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String pointer = "";
    private int number;

    Entries(CellChecks checks, Intake intake) {
      this.checks = checks;
      this.intake = intake;
    }

    void accept(String place, String value) {
      Matcher field = FIELD.matcher(place);
      if (field.matches()) {
        if (!field.group(1).equals(pointer)) {
          end();
          pointer = field.group(1);
          number++;
        }
        fields.put(field.group(2), value);
      } else if (CONTINUED.matcher(place).matches() && !value.isEmpty()) {
        intake.setAside("", number, "an answer that goes on at its next_url");
      }
    }

    void end() {
      if (!fields.isEmpty()) {
        new KoladaEntry(pointer, number, fields, checks, intake).read();
        fields.clear();
      }
    }
  }
}
