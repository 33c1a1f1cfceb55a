package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;

/** A backtest judges estimates of every municipality of an edition. */
final class BacktestOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_BACKTEST;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    sources.add(emissions(row.text("edition_id"), "the edition that judges", row, release));
    if (!row.is("kind_of_test", "within-edition")) {
      older(row, release)
          .ifPresent(id -> sources.add(emissions(id, "the edition that was judged", row, release)));
    }
    Selection nation =
        Selection.of(Table.CORE_NATIONAL_SECTOR).with("area_id", row.text("area_id"));
    Selection totals =
        Selection.of(Table.CORE_PUBLISHED_TOTAL)
            .with("area_id", row.text("area_id"))
            .with("edition_id", row.text("edition_id"));
    sources.add(Source.Many.of(totals, "the nation in the same edition", release));
    sources.add(Source.Many.of(nation, "the nation's own series", release));
    sources.add(Source.Many.of(Selection.of(Table.CORE_FACILITY), "plants", release));
    return sources;
  }

  private static Source emissions(String edition, String note, TracedRow row, RowSource release) {
    Selection cells =
        Selection.of(Table.CORE_EMISSIONS)
            .with("edition_id", edition)
            .with("gas", row.text("gas"))
            .with("perspective", "territorial");
    return Source.Many.of(
        row.is("sector", "all") ? cells : cells.with("sector", row.text("sector")), note, release);
  }

  /** The edition of the publication just before; editions are in the order of their dates. */
  private static Optional<String> older(TracedRow row, RowSource release) {
    return Editions.ofPublication(row.text("publication"), release).stream()
        .takeWhile(id -> !id.equals(row.text("edition_id")))
        .reduce((earlier, later) -> later);
  }
}
