package se.klimatbokslut.pipeline.analyse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.SharedSpark;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.table.SparkSchema;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableStep;
import se.klimatbokslut.pipeline.table.Tables;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;
import se.klimatbokslut.pipeline.targets.TargetRows;

/**
 * Small tables written in the test. Series are {@code "2020: 100, 2021: 90"}; an edition's id is
 * its publication and date, {@code smhi-co2 2024-04-18}, and it is there once it has figures.
 */
final class GivenTables implements Tables {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
  private final List<String> editions = new ArrayList<>();
  private final Map<String, Map<String, Set<Integer>>> years = new HashMap<>();

  /** Tables that follow from the given ones are made by the steps that make them. */
  @Override
  public Dataset<Row> read(Table table) {
    if (!rows.containsKey(table)) {
      follow(table);
    }
    return SharedSpark.session()
        .createDataFrame(rows.getOrDefault(table, List.of()), SparkSchema.of(table));
  }

  private void follow(Table table) {
    if (table == Table.OUT_EMISSIONS) {
      rows.put(table, made(new YearlyEmissions()));
    } else if (table == Table.OUT_NOT_ALLOCATED) {
      rows.put(table, made(new UnallocatedSectors()));
    } else if (table == Table.OUT_EVIDENCE) {
      rows.put(table, made(new Evidence()));
    } else if (table == Table.CORE_EDITION_YEAR) {
      rows.put(table, editionYears());
    }
  }

  private List<Row> made(TableStep step) {
    String[] columns = step.output().contract().columnNames().toArray(String[]::new);
    return step.build(this).selectExpr(columns).collectAsList();
  }

  private List<Row> editionYears() {
    List<Vintage.Held> held = editions.stream().map(this::held).toList();
    return Vintage.of(held).stream()
        .map(
            year ->
                Rows.row(
                    Table.CORE_EDITION_YEAR,
                    "publication: " + year.publication(),
                    "year: " + year.year(),
                    "age: " + year.age(),
                    "edition_id: " + year.editionId(),
                    "status: " + year.status().id(),
                    "part: " + year.part()))
        .toList();
  }

  private Vintage.Held held(String edition) {
    return new Vintage.Held(
        edition,
        edition.substring(0, edition.indexOf(' ')),
        edition.substring(0, edition.indexOf(' ')),
        LocalDate.parse(edition.substring(edition.indexOf(' ') + 1)),
        Instant.EPOCH,
        years.getOrDefault(edition, Map.of()));
  }

  /** Municipal emissions of one sector. */
  GivenTables emissions(String edition, String municipality, String sector, String tonnes) {
    return series(
        Table.CORE_EMISSIONS,
        edition,
        "emissions_t",
        tonnes,
        "municipality_id: " + municipality,
        "sector: " + sector,
        "subsector: all",
        "gas: CO2",
        "perspective: territorial");
  }

  /** Emissions of all gases together, of one sector that has them all. */
  GivenTables allGases(String edition, String municipality, String tonnes) {
    return series(
        Table.CORE_EMISSIONS,
        edition,
        "emissions_t",
        tonnes,
        "municipality_id: " + municipality,
        "sector: transport",
        "subsector: all",
        "gas: GHG",
        "perspective: territorial");
  }

  GivenTables total(String edition, String area, String sector, String tonnes) {
    return series(
        Table.CORE_PUBLISHED_TOTAL,
        edition,
        "emissions_t",
        tonnes,
        "area_id: " + area,
        "sector: " + sector,
        "subsector: all",
        "gas: CO2",
        "perspective: territorial");
  }

  /** Consumption of households in tonnes per person; a nation's stands among the totals. */
  GivenTables perPerson(String edition, String area, String tonnes) {
    boolean nation = area.length() == 2;
    return series(
        nation ? Table.CORE_PUBLISHED_TOTAL : Table.CORE_EMISSIONS,
        edition,
        "per_person_t",
        tonnes,
        (nation ? "area_id: " : "municipality_id: ") + area,
        "sector: household-consumption",
        "subsector: all",
        "gas: GHG",
        "perspective: consumption");
  }

  GivenTables population(String edition, String area, String persons) {
    return series(
        Table.CORE_POPULATION, edition, "population", persons, "municipality_id: " + area);
  }

  GivenTables facility(String edition, String municipality, String id, String tonnes) {
    return series(
        Table.CORE_FACILITY,
        edition,
        "emissions_t",
        tonnes,
        "municipality_id: " + municipality,
        "facility_id: " + id,
        "gas: CO2");
  }

  /** Carbon dioxide of Sweden from one sector. */
  GivenTables national(String edition, String sector, String tonnes) {
    return series(
        Table.CORE_NATIONAL_SECTOR,
        edition,
        "emissions_t",
        tonnes,
        "area_id: SE",
        "sector: " + sector,
        "gas: CO2");
  }

  GivenTables indicator(
      String edition, String municipality, String id, String unit, String values) {
    return series(
        Table.CORE_INDICATOR,
        edition,
        "value",
        values,
        "municipality_id: " + municipality,
        "indicator: " + id,
        "unit: " + unit);
  }

  /** What a municipality counts itself; a sector is {@code vehicles}, or {@code all}. */
  GivenTables inventory(
      String edition, String municipality, String boundary, String sector, String tonnes) {
    return inventory(edition, municipality, boundary, sector, tonnes, "definitive");
  }

  GivenTables inventory(
      String edition,
      String municipality,
      String boundary,
      String sector,
      String tonnes,
      String status) {
    return series(
        Table.CORE_INVENTORY,
        edition,
        "emissions_t",
        tonnes,
        "municipality_id: " + municipality,
        "boundary: " + boundary,
        "sector: " + sector,
        "gas: CO2",
        "status: " + status,
        "source: " + sector + " report");
  }

  GivenTables uptake(String edition, String municipality, String kind, String tonnes) {
    return series(
        Table.CORE_NEGATIVE_EMISSION,
        edition,
        "removed_t",
        tonnes,
        "municipality_id: " + municipality,
        "kind: " + kind);
  }

  /** A target as in a target file, without what says nothing here. */
  GivenTables target(String area, String yaml) {
    try {
      JsonNode definition = YAML.readTree(yaml);
      rows(Table.CORE_TARGET)
          .addAll(TargetRows.of(List.of(new StatedTarget(area, area, definition.toString()))));
      return this;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  GivenTables row(Table table, String... cells) {
    rows(table).add(Rows.row(table, cells));
    return this;
  }

  /** The place of a publication that comes in parts. */
  private static String part(String publication, String place) {
    return Publications.ids().contains(publication) && Publications.comesInParts(publication)
        ? place.substring(place.indexOf(' ') + 1)
        : Vintage.WHOLE;
  }

  private GivenTables series(
      Table table, String edition, String column, String series, String... cells) {
    String publication = edition.substring(0, edition.indexOf(' '));
    if (!editions.contains(edition)) {
      editions.add(edition);
      row(
          Table.CORE_EDITION,
          "edition_id: " + edition,
          "publication: " + publication,
          "edition_date: " + edition.substring(edition.indexOf(' ') + 1));
    }
    for (String[] figure : Arrays.stream(series.split(", ")).map(f -> f.split(": ")).toList()) {
      List<String> all = new ArrayList<>(Arrays.asList(cells));
      all.add("year: " + figure[0]);
      years
          .computeIfAbsent(edition, any -> new HashMap<>())
          .computeIfAbsent(part(publication, cells[0]), any -> new HashSet<>())
          .add(Integer.valueOf(figure[0]));
      all.add(column + ": " + figure[1]);
      all.add("edition_id: " + edition);
      all.add("publication: " + publication);
      row(table, all.toArray(String[]::new));
    }
    return this;
  }

  private List<Row> rows(Table table) {
    return rows.computeIfAbsent(table, any -> new ArrayList<>());
  }
}
