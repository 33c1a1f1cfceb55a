package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** Local climate contracts on a page, year by year. */
final class ContractSections {
  private static final String COUNT = "count";
  private static final String OF_MUNICIPALITY =
      "select * from out_contract_count where municipality_id = ? and year <= ? order by year";
  private static final List<String> FIGURES =
      List.of(
          "signed_inside",
          "signed_outside",
          "in_force_inside",
          "in_force_outside",
          "parties_in_force");

  private final ReleaseDatabase database;
  private final SectionWording words;

  ContractSections(ReleaseDatabase database, Wording wording) {
    this.database = database;
    this.words = new SectionWording("contracts", wording);
  }

  /** Empty without a register, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    List<Line> lines =
        database.rowsOf(
            Table.OUT_CONTRACT_COUNT, OF_MUNICIPALITY, List.of(municipalityId, year), this::line);
    return words.section(
        words.text("caption", areaName), words.columns(List.of("year"), FIGURES), lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    Stream.Builder<Cell> cells = Stream.builder();
    cells.add(words.year(row));
    for (String figure : FIGURES) {
      cells.add(words.figure(row.number(figure), COUNT));
    }
    cells.add(words.status(row.text("status"))).add(words.edition(row.text("edition_id")));
    return new Line(cells.build().toList(), FigureKey.of(Table.OUT_CONTRACT_COUNT, row).address());
  }
}
