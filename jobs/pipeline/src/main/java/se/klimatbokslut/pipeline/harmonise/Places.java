package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.klimatbokslut.domain.place.Country;

/** Municipalities, counties and nations by the names and codes that publications use. */
public final class Places {
  static final String MUNICIPALITY = "municipality";
  static final String COUNTY = "county";
  static final String NATION = "nation";

  private static final StructType BY_NAME =
      new StructType()
          .add("place_level", DataTypes.StringType)
          .add("place_name", DataTypes.StringType)
          .add("place_id", DataTypes.StringType);

  private Places() {}

  /**
   * Names and codes of a country's places as columns {@code place_level, place_name, place_id};
   * each name of a level once, in small letters.
   */
  static Dataset<Row> byName(SparkSession spark, Country country) {
    List<Row> rows = new ArrayList<>();
    municipalityNames(country).forEach(rows::add);
    areaNames(country).forEach(rows::add);
    return spark.createDataFrame(rows, BY_NAME).distinct();
  }

  /** Ids of a country's municipalities of today, in the order of their codes. */
  public static List<String> municipalitiesOfToday(Country country) {
    return Vocabulary.lines("municipalities").stream()
        .filter(line -> line.text("valid_to").isEmpty())
        .map(line -> line.text("municipality_id"))
        .filter(id -> id.startsWith(country + "-"))
        .sorted()
        .toList();
  }

  /**
   * Names of a country's municipalities, or of its counties and nation, as vocabularies have them.
   */
  static List<String> namesOf(Country country, boolean municipalities) {
    String id = municipalities ? "municipality_id" : "area_id";
    return Vocabulary.lines(municipalities ? "municipalities" : "areas").stream()
        .filter(line -> line.text(id).startsWith(country.name()))
        .map(line -> line.text("name"))
        .toList();
  }

  /** Names of places by id, for people. */
  public static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    Vocabulary.lines("municipalities")
        .forEach(line -> names.put(line.text("municipality_id"), line.text("name")));
    Vocabulary.lines("areas").forEach(line -> names.put(line.text("area_id"), line.text("name")));
    return names;
  }

  private static Stream<Row> municipalityNames(Country country) {
    Stream<Row> names =
        Vocabulary.lines("municipality-aliases").stream()
            .filter(line -> line.text("country").equals(country.name()))
            .map(line -> row(MUNICIPALITY, line.text("alias"), line.text("municipality_id")));
    Stream<Row> codes =
        municipalitiesOfToday(country).stream()
            .map(id -> row(MUNICIPALITY, id.substring(id.indexOf('-') + 1), id));
    return Stream.concat(names, codes);
  }

  private static Stream<Row> areaNames(Country country) {
    return Vocabulary.lines("areas").stream()
        .filter(line -> line.text("area_id").startsWith(country.name()))
        .flatMap(
            line ->
                Stream.concat(Stream.of(line.text("name")), aliases(line))
                    .map(name -> row(line.text("level"), name, line.text("area_id"))));
  }

  private static Stream<String> aliases(Vocabulary.Entry line) {
    return Stream.of(line.text("aliases").split("\\|")).filter(alias -> !alias.isEmpty());
  }

  private static Row row(String level, String name, String id) {
    return RowFactory.create(level, key(name), id);
  }

  /** How a name is compared: without surrounding spaces and in small letters. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
