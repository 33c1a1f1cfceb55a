package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.JsonList;
import se.klimatbokslut.publish.text.TextBundle;

/** The files of the API: one of all areas, and one an area with everything about it. */
final class MunicipalityFiles {
  static final String INDEX = "api/v1/municipalities.json";
  private static final String FOLDER = "api/v1/municipalities";

  /** Languages that targets have titles in. */
  static final List<String> LANGUAGES = TextBundle.LANGUAGES;

  private static final String TITLES = "target_titles";
  private static final Map<String, AreaList> LISTS = lists();

  private final ReleaseDatabase database;
  private final Set<Table> held;
  private final List<SourceEdition> editions;

  /**
   * A list of an area's document.
   *
   * @param select rows of the area that is its one parameter
   */
  private record AreaList(Table table, String select) {}

  private MunicipalityFiles(
      ReleaseDatabase database, Set<Table> held, List<SourceEdition> editions) {
    this.database = database;
    this.held = held;
    this.editions = editions;
  }

  private static Map<String, AreaList> lists() {
    Map<String, AreaList> lists = new LinkedHashMap<>();
    lists.put(
        "emissions",
        new AreaList(
            Table.OUT_EMISSIONS,
            "* exclude (municipality_id) from open_out_emissions where municipality_id = ?"
                + " order by gas, perspective, sector, year"));
    lists.put(
        "targets",
        new AreaList(
            Table.OUT_TARGET,
            "progress.* exclude (municipality_id), title_sv, title_da, title_en"
                + " from open_out_target progress left join "
                + TITLES
                + " using (target_id) where municipality_id = ? order by target_id, as_of_date"));
    lists.put(
        "ledger",
        new AreaList(
            Table.OUT_BUDGET_LEDGER,
            "* exclude (municipality_id) from open_out_budget_ledger where municipality_id = ?"
                + " order by target_id, year"));
    lists.put(
        "prognosis",
        new AreaList(
            Table.OUT_PROGNOSIS,
            "* exclude (municipality_id) from open_out_prognosis where municipality_id = ?"
                + " order by publication, gas, sector, year"));
    return lists;
  }

  /** Writes index and areas; returns how many areas there are. */
  static int write(
      ReleaseDatabase database, List<Table> shared, SourceEditions editions, Path folder)
      throws IOException {
    MunicipalityFiles files = new MunicipalityFiles(database, Set.copyOf(shared), editions.open());
    Files.createDirectories(folder.resolve(FOLDER));
    files.defineTitles();
    List<Area> areas = files.areas();
    files.index(areas, folder.resolve(INDEX));
    for (Area area : areas) {
      files.area(area, folder.resolve(FOLDER).resolve(area.id() + ".json"));
    }
    return areas.size();
  }

  /** Titles alone: the texts that targets quote belong to their sources. */
  private void defineTitles() {
    boolean known = database.release().tableNames().contains(Table.CORE_TARGET.id());
    database.hold(
        TITLES,
        known
            ? "select target_id, title_sv, title_da, title_en from core_target"
            : "select '' as target_id, '' as title_sv, '' as title_da, '' as title_en where false");
  }

  private List<Area> areas() {
    String ids =
        LISTS.values().stream()
            .filter(list -> held.contains(list.table()))
            .map(list -> "select municipality_id from " + OpenRows.view(list.table()))
            .collect(Collectors.joining(" union "));
    return ids.isEmpty()
        ? List.of()
        : database.rows(
            "select municipality_id from (" + ids + ") order by 1",
            List.of(),
            row -> Area.of(row.text("municipality_id")));
  }

  private void index(List<Area> areas, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        JsonGenerator json = generator(out)) {
      json.writeStartObject();
      release(json);
      json.writeArrayFieldStart("municipalities");
      for (Area area : areas) {
        json.writeStartObject();
        area.write(json);
        json.writeStringField("path", FOLDER + "/" + area.id() + ".json");
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void area(Area area, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        JsonGenerator json = generator(out)) {
      json.writeStartObject();
      release(json);
      area.write(json);
      for (Map.Entry<String, AreaList> list : LISTS.entrySet()) {
        json.writeFieldName(list.getKey());
        write(json, list.getValue(), area);
      }
      units(json);
      editions(json, area);
      json.writeEndObject();
    }
  }

  private void write(JsonGenerator json, AreaList list, Area area) throws IOException {
    if (held.contains(list.table())) {
      JsonList.write(json, database, "select " + list.select(), List.of(area.id()));
    } else {
      json.writeStartArray();
      json.writeEndArray();
    }
  }

  private void release(JsonGenerator json) throws IOException {
    Release release = database.release();
    json.writeStringField("release", release.id());
    json.writeStringField("as_of_date", release.manifest().asOfDate());
    json.writeBooleanField("sample", release.manifest().sample());
  }

  private static void units(JsonGenerator json) throws IOException {
    Map<String, String> units = new TreeMap<>();
    LISTS.values().stream()
        .flatMap(list -> list.table().contract().columns().stream())
        .filter(column -> !column.unit().isEmpty())
        .forEach(column -> units.put(column.name(), column.unit()));
    json.writeObjectFieldStart("units");
    for (Map.Entry<String, String> unit : units.entrySet()) {
      json.writeStringField(unit.getKey(), unit.getValue());
    }
    json.writeEndObject();
  }

  private void editions(JsonGenerator json, Area area) throws IOException {
    Set<String> used = Set.copyOf(used(area));
    json.writeArrayFieldStart("editions");
    for (SourceEdition edition : editions) {
      if (used.contains(edition.editionId())) {
        json.writeStartObject();
        json.writeStringField("edition_id", edition.editionId());
        json.writeStringField("publication", edition.publication());
        json.writeStringField("title", edition.title());
        json.writeStringField("publisher", edition.publisher());
        json.writeStringField("edition_date", edition.editionDate());
        json.writeStringField("licence", edition.licence().spdx());
        json.writeStringField("licence_uri", edition.licence().uri());
        json.writeStringField("sha256", edition.sha256());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private List<String> used(Area area) {
    List<String> used = new ArrayList<>();
    for (AreaList list : LISTS.values()) {
      if (held.contains(list.table())) {
        used.addAll(
            database.rows(
                "select distinct unnest(string_split(edition_id, ' + ')) id from "
                    + OpenRows.view(list.table())
                    + " where municipality_id = ? and edition_id is not null",
                List.of(area.id()),
                row -> row.text("id")));
      }
    }
    return used.stream().distinct().toList();
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    return new JsonFactory()
        .createGenerator(out)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .setPrettyPrinter(new DefaultPrettyPrinter());
  }
}
