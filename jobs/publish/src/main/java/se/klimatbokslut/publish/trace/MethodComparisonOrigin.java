package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.trend.BudgetShareMethod;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.MethodBasis;
import se.klimatbokslut.domain.trend.PeerMethod;
import se.klimatbokslut.pipeline.method.PeerMethods;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A public method's measures rest on the municipality's own totals; a share of a national budget
 * also on those of all municipalities, less the facilities that the method takes off.
 */
final class MethodComparisonOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_METHOD_COMPARISON;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    PeerMethod method = PeerMethods.ofId(row.text("method"));
    List<Source> sources = new ArrayList<>();
    Selection totals =
        ofEdition(Selection.of(Table.OUT_EMISSIONS), row, method.basis())
            .with("municipality_id", row.text("municipality_id"))
            .with("sector", "all");
    sources.add(new Source.Rows("value", Role.RESTS_ON, "emissions_t", release.rows(totals)));
    List<TracedRow> facilities = facilities(method.basis(), release);
    if (!facilities.isEmpty()) {
      sources.add(
          new Source.Rows(
              "value", Role.RESTS_ON, "emissions_t", "facilities taken off", facilities));
    }
    if (method instanceof BudgetShareMethod) {
      Selection everyone = ofEdition(Selection.of(Table.CORE_EMISSIONS), row, method.basis());
      sources.add(Source.Many.of(everyone, "every municipality, for the share", release));
    }
    return sources;
  }

  private static Selection ofEdition(Selection table, TracedRow row, MethodBasis basis) {
    return table
        .with("edition_id", row.text("edition_id"))
        .with("gas", basis.gas().name())
        .with("perspective", "territorial");
  }

  private static List<TracedRow> facilities(MethodBasis basis, RowSource release) {
    List<String> ids = basis.deducted().stream().map(DeductedFacility::facility).toList();
    return ids.isEmpty()
        ? List.of()
        : Editions.newestLists(
            release.rows(
                Selection.of(Table.CORE_FACILITY)
                    .with("gas", basis.gas().name())
                    .in("facility_id", ids)),
            release);
  }
}
