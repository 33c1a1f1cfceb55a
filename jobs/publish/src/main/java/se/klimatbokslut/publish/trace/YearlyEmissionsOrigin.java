package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/**
 * Yearly emissions are the sum of one edition's sub-sectors, or its figure per person; what it
 * lacks of the two follows from the population of the year.
 */
final class YearlyEmissionsOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_EMISSIONS;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    boolean derived = row.is("derived", "true");
    String summed = derived ? "per_person_t" : "emissions_t";
    sources.add(
        new Source.Rows(
            derived ? "per_capita_t" : "emissions_t",
            Role.SUM_OF,
            summed,
            release.rows(parts(row))));
    if (row.has("per_capita_t") && row.has("emissions_t")) {
      sources.add(
          new Source.Rows(
              derived ? "emissions_t" : "per_capita_t",
              derived ? Role.TIMES : Role.DIVIDED_BY,
              "population",
              KnownYears.population(row.text("municipality_id"), row.text("year"), release)));
    }
    return sources;
  }

  /** What was published stands without the population that the other figure follows from. */
  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    boolean published = column.equals(row.is("derived", "true") ? "per_capita_t" : "emissions_t");
    return published ? of(row, release).subList(0, 1) : of(row, release);
  }

  /** Every sector for the total. */
  private static Selection parts(TracedRow row) {
    Selection parts = Selection.of(Table.CORE_EMISSIONS);
    for (String column :
        List.of("municipality_id", "year", "gas", "perspective", "publication", "edition_id")) {
      parts = parts.with(column, row.text(column));
    }
    return row.is("sector", "all") ? parts : parts.with("sector", row.text("sector"));
  }
}
