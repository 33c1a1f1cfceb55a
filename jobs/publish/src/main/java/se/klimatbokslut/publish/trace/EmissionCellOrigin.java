package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/**
 * Emissions by sub-sector were read from a cell each, or from several that add up to them. What
 * sub-sectors leave over of their sector stands in no cell: it is the published total of the sector
 * less the cells of its sub-sectors.
 */
final class EmissionCellOrigin implements Origin {
  private static final String LEFT_OVER = "not-distributed";

  private final CellOrigin cells =
      new CellOrigin(Table.CORE_EMISSIONS, "emissions_t", "per_person_t");

  @Override
  public Table table() {
    return Table.CORE_EMISSIONS;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    if (row.is("subsector", LEFT_OVER)) {
      return leftOver(row, release);
    }
    return CorrectionOrigin.about(row, release)
        .map(EmissionCellOrigin::corrected)
        .orElseGet(() -> published(row, release));
  }

  private List<Source> published(TracedRow row, RowSource release) {
    List<TracedRow> parts =
        release.rows(
            sector(Selection.of(Table.CORE_EMISSION_PART), row)
                .with("municipality_id", row.text("municipality_id"))
                .with("subsector", row.text("subsector")));
    return parts.isEmpty()
        ? cells.of(row, release)
        : List.of(new Source.Rows("emissions_t", Role.SUM_OF, "emissions_t", parts));
  }

  private static List<Source> corrected(TracedRow correction) {
    return List.of(new Source.Rows("emissions_t", Role.AS_IN, "corrected_t", List.of(correction)));
  }

  private static List<Source> leftOver(TracedRow row, RowSource release) {
    Selection total =
        sector(Selection.of(Table.CORE_PUBLISHED_TOTAL), row)
            .with("area_id", row.text("municipality_id"))
            .with("source_row", row.text("source_row"))
            .with("source_column", row.text("source_column"));
    Selection others =
        sector(Selection.of(Table.CORE_EMISSIONS), row)
            .with("municipality_id", row.text("municipality_id"))
            .without("subsector", LEFT_OVER);
    return List.of(
        new Source.Rows("emissions_t", Role.SUM_OF, "emissions_t", release.rows(total)),
        new Source.Rows("emissions_t", Role.TAKEN_OFF, "emissions_t", release.rows(others)));
  }

  private static Selection sector(Selection table, TracedRow row) {
    Selection sector = table;
    for (String column : List.of("year", "gas", "perspective", "sector", "edition_id")) {
      sector = sector.with(column, row.text(column));
    }
    return sector;
  }
}
