package se.klimatbokslut.pipeline.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Key figures of Energi- og CO2-regnskabet as a text table, one row a figure: the fields of the
 * service's answers behind {@code kommunekode} and {@code år}. What the service itself exports was
 * not verified; a table with these headings is read, in any order and from any program.
 */
final class KlimaregnskabCsv implements PublicationParser {
  private static final String CODE = "kommunekode";
  private static final String YEAR = "år";
  private static final List<String> NEEDED =
      Stream.concat(Stream.of(CODE, YEAR), KlimaregnskabApi.fields().stream()).toList();

  private record Key(String code, int year) {}

  @Override
  public String name() {
    return "Energi- og CO2-regnskabet as a table (columns " + String.join(", ", NEEDED) + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> find("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(KlimaregnskabApi.PUBLICATION);
    intake.measures(Gas.GHG);
    Map<Key, List<ListRow>> answers = new LinkedHashMap<>();
    new ListReading(grid, intake)
        .read(preview, sheet -> find(intake.file(), sheet), NEEDED, row -> collect(row, answers));
    answers.forEach((key, rows) -> read(key, rows, intake));
  }

  private static void collect(ListRow row, Map<Key, List<ListRow>> answers) {
    Optional<String> code = row.checks().municipalityCode(row.at(CODE), row.optional(CODE));
    Optional<Integer> year = row.year(YEAR);
    if (code.isPresent() && year.isPresent()) {
      answers.computeIfAbsent(new Key(code.get(), year.get()), key -> new ArrayList<>()).add(row);
    }
  }

  private static void read(Key key, List<ListRow> rows, Intake intake) {
    List<String> fields = KlimaregnskabApi.fields();
    String amount = fields.get(2);
    ListRow first = rows.get(0);
    KlimaregnskabAnswer answer =
        new KlimaregnskabAnswer(key.code(), key.year(), first.checks(), intake);
    for (ListRow row : rows) {
      answer.add(
          row.optional(fields.get(0)),
          row.optional(fields.get(1)),
          row.optional(fields.get(3)),
          row.at(amount),
          row.optional(amount));
    }
    SourceCell at = first.at(amount);
    answer.end(at);
  }

  private static Optional<Columns> find(String file, Preview.SheetPreview sheet) {
    return Columns.find(file, sheet, NEEDED);
  }
}
