package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.domain.register.CountedIndicator;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.pipeline.table.Table;

/** Evidence is a figure of another table, chosen by its kind for a target and its area. */
final class EvidenceOrigin implements Origin {
  private static final String BOUNDARY = "boundary";

  @Override
  public Table table() {
    return Table.OUT_EVIDENCE;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return release.row(target(row)).map(target -> sources(row, target, release)).orElse(List.of());
  }

  private static List<Source> sources(TracedRow row, TracedRow target, RowSource release) {
    return row.is("kind", "indicator")
        ? indicator(row, target.text("municipality_id"), release)
        : List.of(figure(row, target, release));
  }

  private static Selection target(TracedRow row) {
    return Selection.of(Table.CORE_TARGET).with("target_id", row.text("target_id"));
  }

  private static Source figure(TracedRow row, TracedRow target, RowSource release) {
    String area = target.text("municipality_id");
    String nation = TracedRow.countryOf(area);
    String kind = row.text("kind");
    if (target.has(BOUNDARY) && kind.endsWith("sector")) {
      return asIn("emissions_t", ownInventory(row, target, area), release);
    }
    return switch (kind) {
      case "sector" ->
          row.is("status", "prognosis")
              ? asIn("estimate_t", estimate(row, target, area, row.text("name")), release)
              : asIn("emissions_t", sector(row, target, area, row.text("name")), release);
      case "beside-inventory" ->
          asIn("emissions_t", sector(row, target, area, row.text("name")), release);
      case "not-allocated", "not-allocated-most" -> nation(row, target, area, release);
      case "previous-sector" -> sumOf("emissions_t", previous(row, target, area), release);
      case "nation-international-transport" ->
          row.is("status", "prognosis")
              ? asIn("estimate_t", estimate(row, target, nation, transport()), release)
              : asIn("emissions_t", sector(row, target, nation, transport()), release);
      case "prognosis-band" ->
          asIn("half_width80_pct", estimate(row, target, area, row.text("name")), release);
      case "per-person" ->
          TracedRow.isMunicipality(area)
              ? asIn("per_capita_t", derived(row, target, area), release)
              : asIn("per_person_t", publishedPerPerson(row, target, area), release);
      case "all-gases" -> asIn("emissions_t", allGases(row, target, area), release);
      case "facility" -> asIn("emissions_t", facility(row, target), release);
      case "population" -> asIn("population", population(row, area), release);
      case "nation-population" -> asIn("population", population(row, nation), release);
      default -> throw new IllegalStateException("No origin of evidence of the kind " + kind);
    };
  }

  /** What the nation has of a sector that it does not give to municipalities. */
  private static Source nation(TracedRow row, TracedRow target, String area, RowSource release) {
    Selection sector =
        Selection.of(Table.OUT_NOT_ALLOCATED)
            .with("country", TracedRow.countryOf(area))
            .with("gas", target.text("gas"))
            .with("sector", row.text("name"))
            .with("year", row.text("year"))
            .with("edition_id", row.text("edition_id"));
    return new Source.Rows("amount", Role.RESTS_ON, "nation_t", release.rows(sector));
  }

  private static String transport() {
    return InternationalTransport.SECTOR;
  }

  private static Source asIn(String column, Selection selection, RowSource release) {
    return new Source.Rows("amount", Role.AS_IN, column, release.rows(selection));
  }

  private static Selection sector(TracedRow row, TracedRow target, String area, String sector) {
    return TracedRow.isMunicipality(area)
        ? ofScope(Selection.of(Table.OUT_EMISSIONS).with("municipality_id", area), row, target)
            .with("sector", sector)
            .with("edition_id", row.text("edition_id"))
        : published(row, target, area).with("sector", sector);
  }

  private static Selection previous(TracedRow row, TracedRow target, String area) {
    return TracedRow.isMunicipality(area)
        ? ofScope(Selection.of(Table.CORE_EMISSIONS).with("municipality_id", area), row, target)
            .with("sector", row.text("name"))
            .with("edition_id", row.text("edition_id"))
        : published(row, target, area).with("sector", row.text("name"));
  }

  /** A publisher's own total of a county or nation. */
  private static Selection published(TracedRow row, TracedRow target, String area) {
    return ofScope(Selection.of(Table.CORE_PUBLISHED_TOTAL).with("area_id", area), row, target)
        .with("subsector", "all")
        .with("edition_id", row.text("edition_id"));
  }

  private static Selection ofScope(Selection table, TracedRow row, TracedRow target) {
    return table
        .with("year", row.text("year"))
        .with("gas", target.text("gas"))
        .with("perspective", target.text("perspective"));
  }

  private static Selection estimate(TracedRow row, TracedRow target, String area, String sector) {
    return Selection.of(Table.OUT_PROGNOSIS)
        .with("municipality_id", area)
        .with("year", row.text("year"))
        .with("gas", target.text("gas"))
        .with("sector", sector)
        .with("edition_id", row.editionIds()[0]);
  }

  private static Selection derived(TracedRow row, TracedRow target, String area) {
    return ofScope(Selection.of(Table.OUT_EMISSIONS).with("municipality_id", area), row, target)
        .with("sector", "all")
        .with("edition_id", row.text("edition_id"));
  }

  private static Selection publishedPerPerson(TracedRow row, TracedRow target, String area) {
    return published(row, target, area).without("per_person_t", "").without("sector", "all");
  }

  private static Selection allGases(TracedRow row, TracedRow target, String area) {
    Selection table =
        TracedRow.isMunicipality(area)
            ? Selection.of(Table.OUT_EMISSIONS).with("municipality_id", area)
            : Selection.of(Table.CORE_PUBLISHED_TOTAL)
                .with("area_id", area)
                .with("subsector", "all");
    return table
        .with("year", row.text("year"))
        .with("gas", "GHG")
        .with("perspective", target.text("perspective"))
        .with("sector", "all")
        .with("edition_id", row.text("edition_id"));
  }

  private static Selection facility(TracedRow row, TracedRow target) {
    return Selection.of(Table.CORE_FACILITY)
        .with("municipality_id", target.text("municipality_id"))
        .with("facility_id", row.text("name"))
        .with("year", row.text("year"))
        .with("gas", target.text("gas"))
        .with("edition_id", row.text("edition_id"));
  }

  private static Selection ownInventory(TracedRow row, TracedRow target, String area) {
    return Selection.of(Table.CORE_INVENTORY)
        .with("municipality_id", area)
        .with(BOUNDARY, target.text(BOUNDARY))
        .with("year", row.text("year"))
        .with("gas", target.text("gas"))
        .with("sector", row.text("name"))
        .with("edition_id", row.text("edition_id"));
  }

  /** Of a list of indicators, or of the list or register that counts it: its edition is of one. */
  private static List<Source> indicator(TracedRow row, String area, RowSource release) {
    List<TracedRow> listed =
        release.rows(ofYear(Table.CORE_INDICATOR, row, area).with("indicator", row.text("name")));
    if (!listed.isEmpty()) {
      return List.of(new Source.Rows("amount", Role.AS_IN, "value", listed));
    }
    return row.is("name", CountedIndicator.SINKS.id())
        ? List.of(sumOf("removed_t", ofYear(Table.CORE_NEGATIVE_EMISSION, row, area), release))
        : contracts(ofYear(Table.OUT_CONTRACT_COUNT, row, area), release);
  }

  private static List<Source> contracts(Selection ofYear, RowSource release) {
    return List.of(
        sumOf("in_force_inside", ofYear, release), sumOf("in_force_outside", ofYear, release));
  }

  private static Source sumOf(String column, Selection selection, RowSource release) {
    return new Source.Rows("amount", Role.SUM_OF, column, release.rows(selection));
  }

  private static Selection ofYear(Table table, TracedRow row, String area) {
    return Selection.of(table)
        .with("municipality_id", area)
        .with("year", row.text("year"))
        .with("edition_id", row.text("edition_id"));
  }

  private static Selection population(TracedRow row, String area) {
    return Selection.of(Table.CORE_POPULATION)
        .with("municipality_id", area)
        .with("year", row.text("year"))
        .with("edition_id", row.text("edition_id"));
  }
}
