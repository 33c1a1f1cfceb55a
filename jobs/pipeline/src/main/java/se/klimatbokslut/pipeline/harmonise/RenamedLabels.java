package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

/**
 * Labels that nobody knows and whose figures are those of a sector that is gone since the edition
 * before: most likely the publisher has renamed it.
 */
public final class RenamedLabels {
  /** A renamed sector of one restated town among ten still is the same sector. */
  private static final double ALIKE = 0.9;

  private static final List<String> COLUMNS = Table.CORE_EMISSIONS.contract().columnNames();

  private final Edition edition;
  private final Held held;
  private final Map<String, Map<Object, Co2e>> unknown = new LinkedHashMap<>();
  private final Map<String, RawEmission> rows = new HashMap<>();
  private final Set<List<String>> stillThere = new HashSet<>();

  /**
   * An edition that is held.
   *
   * @param emissions its rows of {@code core_emissions}
   * @param labels as it spells sectors, by {@code sector/subsector}
   */
  public record Held(String editionId, List<Row> emissions, SortedMap<String, String> labels) {}

  private RenamedLabels(List<RawRow> raw, Edition edition, Held held) {
    this.edition = edition;
    this.held = held;
    SectorCode.Labels known = new SectorCode.Labels(edition.labelFamily());
    PlaceNames places = new PlaceNames(edition.country());
    for (RawRow row : raw) {
      if (row instanceof RawEmission emission) {
        known
            .codeOf(emission.mainLabel(), emission.subLabel())
            .ifPresentOrElse(
                code -> stillThere.add(List.of(code.sector(), code.subsector())),
                () -> add(emission, places));
      }
    }
  }

  private void add(RawEmission row, PlaceNames places) {
    String label = row.mainLabel() + " / " + row.subLabel();
    rows.putIfAbsent(label, row);
    places
        .idOf(PlaceLevel.MUNICIPALITY, row.municipality())
        .ifPresent(
            place ->
                unknown
                    .computeIfAbsent(label, l -> new HashMap<>())
                    .merge(List.of(place, row.year()), Co2e.ofTonnes(row.tonnes()), Co2e::plus));
  }

  /** The findings, with what the figures of unknown labels were called in a held edition. */
  public static List<Finding> explained(
      List<Finding> findings, List<RawRow> raw, Edition edition, Held held) {
    RenamedLabels labels = new RenamedLabels(raw, edition, held);
    List<Finding> explained = new ArrayList<>();
    for (Finding finding : findings) {
      explained.add(finding instanceof UnknownLabel label ? labels.explained(label) : finding);
    }
    return explained;
  }

  /** True when there is an unknown label that a line of the vocabulary could give a meaning. */
  public static boolean areAmong(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding instanceof UnknownLabel label && !label.line().isEmpty());
  }

  private UnknownLabel explained(UnknownLabel label) {
    Map<Object, Co2e> figures = unknown.get(label.label());
    RawEmission row = rows.get(label.label());
    if (figures == null || row == null || !label.renamed().isEmpty()) {
      return label;
    }
    return gone().entrySet().stream()
        .filter(sector -> isAlike(figures, sector.getValue()))
        .findFirst()
        .map(sector -> renamed(label, row, sector.getKey()))
        .orElse(label);
  }

  private UnknownLabel renamed(UnknownLabel label, RawEmission row, List<String> sector) {
    String code = String.join("/", sector);
    SectorCode meaning = new SectorCode(sector.get(0), sector.get(1), kindOf(row));
    String before = held.labels().getOrDefault(code, code);
    return label.renamedFrom(
        "'" + before + "' of " + held.editionId(),
        new SectorAlias(row.mainLabel(), row.subLabel(), meaning).lineFor(row, edition));
  }

  private static SectorCode.Kind kindOf(RawEmission row) {
    return row.subLabel().equals(RawEmission.ALL)
        ? SectorCode.Kind.SECTOR_TOTAL
        : SectorCode.Kind.LEAF;
  }

  private static boolean isAlike(Map<Object, Co2e> now, Map<Object, Co2e> before) {
    Set<Map.Entry<Object, Co2e>> same = new HashSet<>(now.entrySet());
    same.retainAll(before.entrySet());
    Set<Object> common = new HashSet<>(now.keySet());
    common.retainAll(before.keySet());
    boolean anything = same.stream().anyMatch(figure -> !figure.getValue().equals(Co2e.ZERO));
    return anything && same.size() >= ALIKE * common.size();
  }

  /** Sectors of the held edition that the file has under no label that is known. */
  private SortedMap<List<String>, Map<Object, Co2e>> gone() {
    SortedMap<List<String>, Map<Object, Co2e>> gone =
        new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    for (Row row : held.emissions()) {
      List<String> sector = List.of(text(row, "sector"), text(row, "subsector"));
      amount(row)
          .filter(amount -> !stillThere.contains(sector))
          .ifPresent(
              amount ->
                  gone.computeIfAbsent(sector, s -> new HashMap<>())
                      .put(List.of(text(row, "municipality_id"), year(row)), amount));
    }
    return gone;
  }

  private static Optional<Co2e> amount(Row row) {
    return Optional.ofNullable((BigDecimal) row.get(COLUMNS.indexOf("emissions_t")))
        .map(Co2e::ofTonnes);
  }

  private static int year(Row row) {
    return row.getInt(COLUMNS.indexOf("year"));
  }

  private static String text(Row row, String column) {
    return row.getString(COLUMNS.indexOf(column));
  }
}
