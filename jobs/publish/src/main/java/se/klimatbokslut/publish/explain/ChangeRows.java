package se.klimatbokslut.publish.explain;

import java.io.PrintStream;
import java.util.List;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.explain.ChangeLine.Kind;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;

/** An explained change for machines: exact tonnes and codes; the sentence stands with the total. */
final class ChangeRows {
  private final ChangeQuestion question;

  ChangeRows(ChangeQuestion question) {
    this.question = question;
  }

  void print(List<ChangeLine> lines, String sentence, TableFormat format, PrintStream out) {
    ListedRows rows =
        new ListedRows()
            .text("municipality_id")
            .text("gas")
            .text("part")
            .text("sector")
            .number("from_year")
            .number("to_year")
            .number("from_t")
            .number("to_t")
            .number("change_t")
            .number("national_effect_t")
            .number("local_effect_t")
            .text("national_source")
            .text("from_status")
            .text("from_edition_id")
            .text("to_status")
            .text("to_edition_id")
            .text("note");
    lines.forEach(line -> row(rows, line, sentence));
    rows.print(format, out);
  }

  private void row(ListedRows rows, ChangeLine line, String sentence) {
    rows.row(
        question.municipalityId(),
        question.gas(),
        line.kind().id(),
        line.kind() == Kind.SECTOR ? line.sector() : "all",
        line.from().year(),
        line.to().year(),
        line.fromAmount().tonnes(),
        line.toAmount().tonnes(),
        line.change().tonnes(),
        line.national().map(Co2e::tonnes).orElse(null),
        line.local().map(Co2e::tonnes).orElse(null),
        line.source().map(NationalSource::id).orElse(null),
        line.from().status(),
        line.from().editionId(),
        line.to().status(),
        line.to().editionId(),
        line.kind() == Kind.TOTAL ? sentence : line.note());
  }
}
