package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/**
 * The municipality's own figure is in the yearly emissions; group and spread rest on those of every
 * municipality of the country.
 */
final class PeerGroupOrigin implements Origin {
  private static final String CHANGE = "change-per-year";

  @Override
  public Table table() {
    return Table.OUT_PEER_GROUP;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    String municipality = row.text("municipality_id");
    List<Source> sources = new ArrayList<>();
    sources.add(own(row, release));
    if (row.has("population_year")) {
      sources.add(
          new Source.Rows(
              "group_id",
              Role.RESTS_ON,
              "population",
              KnownYears.population(municipality, row.text("population_year"), release)));
    }
    sources.add(Source.Many.of(everyone(row), "every municipality of the country", release));
    if (row.has("population_year")) {
      Selection people =
          Selection.of(Table.CORE_POPULATION).with("year", row.text("population_year"));
      sources.add(Source.Many.of(people, "their inhabitants", release));
    }
    return sources;
  }

  private static Source own(TracedRow row, RowSource release) {
    Selection total =
        Selection.of(Table.OUT_EMISSIONS)
            .with("municipality_id", row.text("municipality_id"))
            .with("gas", row.text("gas"))
            .with("perspective", "territorial")
            .with("sector", "all")
            .in("year", years(row));
    return row.is("measure", CHANGE)
        ? new Source.Rows("value", Role.RESTS_ON, "emissions_t", release.rows(total))
        : new Source.Rows("value", Role.AS_IN, "per_capita_t", release.rows(total));
  }

  private static Selection everyone(TracedRow row) {
    return Selection.of(Table.CORE_EMISSIONS)
        .with("edition_id", row.text("edition_id"))
        .with("gas", row.text("gas"))
        .with("perspective", "territorial")
        .in("year", years(row));
  }

  private static List<String> years(TracedRow row) {
    return row.has("since_year")
        ? List.of(row.text("since_year"), row.text("year"))
        : List.of(row.text("year"));
  }
}
