package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Answers of the service behind Energi- og CO2-regnskabet, {@code GET
 * municipality-data?municipality=0420&year=2023&type=Nøgletal}, put together in one file for all
 * municipalities and years:
 *
 * <pre>{@code
 * {"fetchedAt": "2026-05-18T07:24:39Z",
 *  "answers": [{"municipality": "0420", "year": 2023, "data": [
 *    {"type": "Samlet CO2-udledning", "sektor": "Landbrug", "værdi": 1.5, "enhed": "Ton CO2e"}]}]}
 * }</pre>
 *
 * <p>As {@code fetch} puts them together each stands whole: {@code {"pages": [{"municipality":
 * "420", "year": "2023", "answer": {"data": [...]}}]}}, and the day is in the sidecar.
 *
 * <p>An answer alone says neither municipality nor year, and an edition is complete or refused, so
 * the combined file is what is delivered. Names of fields, key figures and the six sectors are
 * those that programs which read the service rely on; that Affaldsdeponi and Spildevand make up the
 * extract's affald and Kemiske processer its industri follows from the five sectors adding up to
 * the same total. None of it was verified against the service.
 */
final class KlimaregnskabApi implements PublicationParser {
  static final String PUBLICATION = "klimaregnskab";
  private static final Pattern VALUE =
      Pattern.compile("(/answers/|/pages/)([0-9]+)/((?:answer/)?)(.+)");
  private static final Pattern ROW = Pattern.compile("data/([0-9]+)/(.+)");
  private static final int DATE_LENGTH = "2026-05-18".length();
  private static final String FIGURE = "type";
  private static final String SECTOR = "sektor";
  private static final String AMOUNT = "værdi";
  private static final String UNIT = "enhed";

  @Override
  public String name() {
    return "Energi- og CO2-regnskabet as answers of its service (answers with municipality, year and"
        + " data of type, sektor, værdi, enhed)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isTable() && preview.sheets().get(0).hasRow(row -> isOfAnswers(row.text(0)));
  }

  /** As collected by hand, or by this program's own requests. */
  private static boolean isOfAnswers(String pointer) {
    return pointer.startsWith("/answers/0/") || pointer.equals("/pages/0/municipality");
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(PUBLICATION);
    intake.measures(Gas.GHG);
    Answers answers = new Answers(new CellChecks(grid.kind(), intake), intake);
    try (Stream<GridRow> rows = grid.rows("")) {
      rows.forEach(row -> answers.accept(row.text(0), row.text(1)));
    }
    answers.end();
  }

  /** Holds one answer at a time: its municipality and year may stand behind its rows. */
  private static final class Answers {
    private final CellChecks checks;
    private final Intake intake;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
    private int number = -1;
    private String list = "";

    Answers(CellChecks checks, Intake intake) {
      this.checks = checks;
      this.intake = intake;
    }

    void accept(String pointer, String value) {
      Matcher matcher = VALUE.matcher(pointer);
      if (!matcher.matches()) {
        readDate(pointer, value);
        return;
      }
      int next = Integer.parseInt(matcher.group(2));
      if (next != number) {
        end();
        number = next;
        list = matcher.group(1);
      }
      Matcher row = ROW.matcher(matcher.group(4));
      if (row.matches()) {
        rows.computeIfAbsent(Integer.valueOf(row.group(1)), place -> new LinkedHashMap<>())
            .put(row.group(2), value);
      } else {
        head.put(matcher.group(4), value);
      }
    }

    void end() {
      if (number >= 0) {
        Optional<String> code = checks.municipalityCode(at("municipality"), text("municipality"));
        Optional<Integer> year = checks.year(at("year"), text("year"));
        if (code.isPresent() && year.isPresent()) {
          read(new KlimaregnskabAnswer(code.get(), year.get(), checks, intake));
        }
      }
      head.clear();
      rows.clear();
    }

    private void read(KlimaregnskabAnswer answer) {
      rows.forEach(
          (place, fields) ->
              answer.add(
                  fields.getOrDefault(FIGURE, ""),
                  fields.getOrDefault(SECTOR, ""),
                  fields.getOrDefault(UNIT, ""),
                  at("data/" + place + "/" + AMOUNT),
                  fields.getOrDefault(AMOUNT, "")));
      answer.end(at("data"));
    }

    private String text(String field) {
      return head.getOrDefault(field, "");
    }

    private SourceCell at(String field) {
      return new SourceCell(intake.file(), "", number + 1, pointer(field));
    }

    private String pointer(String field) {
      boolean ofRequests = list.equals("/pages/") && field.startsWith("data");
      return list + number + (ofRequests ? "/answer/" : "/") + field;
    }

    /** The day of reading stands in for an edition date: past years change without notice. */
    private void readDate(String pointer, String value) {
      if (pointer.equals("/fetchedAt")) {
        try {
          int length = Math.min(value.length(), DATE_LENGTH);
          intake.printedOn(LocalDate.parse(value.substring(0, length)));
        } catch (DateTimeParseException e) {
          intake.setAside("", 0, "a day of reading that is no date: " + value);
        }
      }
    }
  }

  /** Fields of a row of an answer, in the order of the service. */
  static List<String> fields() {
    return List.of(FIGURE, SECTOR, AMOUNT, UNIT);
  }
}
