package se.klimatbokslut.publish.bridge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** Reads scope bridges from a release. */
public final class BridgeReader {
  private static final String LINES =
      """
      select b.* from out_scope_bridge b
      where municipality_id = ? and (? = '' or target_id = ?) and year = coalesce(
        (select max(year) from out_scope_bridge k where k.target_id = b.target_id and year <= ?
          and item = 'target-scope' and amount_t is not null
          and status <> 'prognosis' and (? = 0 or year = ?)),
        (select max(year) from out_scope_bridge k where k.target_id = b.target_id and year <= ?
          and item = 'public-total' and status <> 'prognosis' and (? = 0 or year = ?)))
      order by target_id, position_in_bridge
      """;
  private static final int ANY_YEAR = 9999;

  private final ReleaseDatabase database;

  public BridgeReader(ReleaseDatabase database) {
    this.database = database;
  }

  /** False of a release that was made before there was the table. */
  public boolean holdsTable() {
    return database.release().tableNames().contains(Table.OUT_SCOPE_BRIDGE.id());
  }

  /** One bridge for each target, of the asked year or the newest known. */
  public List<Bridge> bridges(BridgeQuestion question) {
    return bridges(question, ANY_YEAR);
  }

  /** One bridge for each target of an area, of the newest known year up to one. */
  public List<Bridge> upTo(String areaId, int year) {
    return bridges(new BridgeQuestion(areaId, Optional.empty(), OptionalInt.empty()), year);
  }

  private List<Bridge> bridges(BridgeQuestion question, int latest) {
    String target = question.targetId().orElse("");
    int year = question.year().orElse(0);
    Map<String, List<BridgeRow>> byTarget = new LinkedHashMap<>();
    Map<String, String> gases = new LinkedHashMap<>();
    database
        .rows(
            LINES,
            List.of(question.areaId(), target, target, latest, year, year, latest, year, year),
            row -> Map.entry(row.text("gas"), line(row)))
        .forEach(
            line -> {
              String id = line.getValue().targetId();
              byTarget.computeIfAbsent(id, t -> new ArrayList<>()).add(line.getValue());
              gases.put(id, line.getKey());
            });
    return byTarget.entrySet().stream()
        .map(
            lines ->
                new Bridge(
                    lines.getKey(),
                    gases.getOrDefault(lines.getKey(), ""),
                    lines.getValue().get(0).year(),
                    lines.getValue()))
        .toList();
  }

  private static BridgeRow line(ReleaseRow row) throws SQLException {
    return new BridgeRow(
        row.text("target_id"),
        row.year("year").orElseThrow(),
        row.number("position_in_bridge").orElseThrow().intValueExact(),
        row.text("item"),
        row.text("name"),
        row.number("amount_t"),
        row.text("status"),
        row.text("edition_id"));
  }
}
