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
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.RenamedSector;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.method.GateFile;
import se.klimatbokslut.pipeline.table.Table;

/** Labels of a file that the vocabulary does not hold, with their figures. */
public final class UnknownLabels {
  private static final List<String> COLUMNS = Table.CORE_EMISSIONS.contract().columnNames();

  private final Edition edition;
  private final GateRules.Renamed rule = GateFile.standard().renamed();
  private final Map<List<String>, Map<List<Object>, Co2e>> figures = new LinkedHashMap<>();
  private final Map<List<String>, RawEmission> firstRows = new HashMap<>();
  private final Set<List<String>> known = new HashSet<>();

  /**
   * An edition that is held.
   *
   * @param emissions its rows of {@code core_emissions}
   * @param labels as it spells sectors, by {@code sector/subsector}
   */
  public record Held(String editionId, List<Row> emissions, SortedMap<String, String> labels) {}

  private record Match(List<String> labels, List<String> sector, long alike, long compared) {}

  private UnknownLabels(Edition edition) {
    this.edition = edition;
  }

  public static UnknownLabels of(List<RawRow> rows, Edition edition) {
    UnknownLabels unknown = new UnknownLabels(edition);
    SectorCode.Labels labels = new SectorCode.Labels(edition);
    PlaceNames places = new PlaceNames(edition.country());
    for (RawRow row : rows) {
      if (row instanceof RawEmission emission) {
        labels
            .codeOf(emission.mainLabel(), emission.subLabel())
            .ifPresentOrElse(
                code -> unknown.known.add(List.of(code.sector(), code.subsector())),
                () -> unknown.add(emission, places));
      }
    }
    return unknown;
  }

  private void add(RawEmission row, PlaceNames places) {
    List<String> labels = List.of(row.mainLabel(), row.subLabel());
    firstRows.putIfAbsent(labels, row);
    places
        .idOf(PlaceLevel.MUNICIPALITY, row.municipality())
        .ifPresent(
            place ->
                figures
                    .computeIfAbsent(labels, l -> new HashMap<>())
                    .merge(List.of(place, row.year()), Co2e.ofTonnes(row.tonnes()), Co2e::plus));
  }

  public boolean isEmpty() {
    return firstRows.isEmpty();
  }

  /** Those that are sectors of a held edition; none of a sector that two labels could be. */
  public RenamedLabels in(Held held) {
    List<Match> matches = matches(held);
    Set<List<String>> twice =
        matches.stream()
            .collect(Collectors.groupingBy(Match::sector, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(sector -> sector.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<SectorAlias> aliases = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Match match : matches) {
      if (!twice.contains(match.sector())) {
        aliases.add(alias(match));
        findings.add(finding(match, held));
      }
    }
    return new RenamedLabels(aliases, findings);
  }

  private List<Match> matches(Held held) {
    Map<List<String>, Map<List<Object>, Co2e>> gone = gone(held);
    List<Match> matches = new ArrayList<>();
    figures.forEach(
        (labels, now) ->
            gone.forEach(
                (sector, before) -> {
                  Match match = match(labels, now, sector, before);
                  if (isEnough(match)) {
                    matches.add(match);
                  }
                }));
    return matches;
  }

  private Match match(
      List<String> labels,
      Map<List<Object>, Co2e> now,
      List<String> sector,
      Map<List<Object>, Co2e> before) {
    long alike = 0;
    long compared = 0;
    for (Map.Entry<List<Object>, Co2e> figure : now.entrySet()) {
      double earlier = before.getOrDefault(figure.getKey(), Co2e.ZERO).toTonnes();
      double later = figure.getValue().toTonnes();
      if (before.containsKey(figure.getKey()) && (earlier != 0 || later != 0)) {
        compared++;
        alike += isAlike(earlier, later) ? 1 : 0;
      }
    }
    return new Match(labels, sector, alike, compared);
  }

  private boolean isAlike(double earlier, double later) {
    return 100 * Math.abs(later - earlier) <= rule.withinPct() * Math.abs(earlier);
  }

  private boolean isEnough(Match match) {
    return match.alike() >= rule.figures()
        && 100.0 * match.alike() >= rule.alikePct() * match.compared();
  }

  private static SectorAlias alias(Match match) {
    boolean whole = match.labels().get(1).equals(RawEmission.ALL);
    SectorCode.Kind kind = whole ? SectorCode.Kind.SECTOR_TOTAL : SectorCode.Kind.LEAF;
    return new SectorAlias(
        match.labels().get(0),
        match.labels().get(1),
        match.sector().get(0),
        match.sector().get(1),
        kind.id());
  }

  private Finding finding(Match match, Held held) {
    RawEmission row = firstRows.get(match.labels());
    String code = String.join("/", match.sector());
    return new RenamedSector(
        row == null
            ? SourceCell.wholeFile(edition.fileName())
            : new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column()),
        String.join(" / ", match.labels()),
        held.labels().getOrDefault(code, code),
        held.editionId(),
        match.alike(),
        match.compared(),
        GateFile.standard().severity("renamed-sector"));
  }

  /** Sectors of the held edition that the file has under no label that is known. */
  private Map<List<String>, Map<List<Object>, Co2e>> gone(Held held) {
    Map<List<String>, Map<List<Object>, Co2e>> gone = new HashMap<>();
    for (Row row : held.emissions()) {
      List<String> sector = List.of(text(row, "sector"), text(row, "subsector"));
      amount(row)
          .filter(amount -> !known.contains(sector))
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
