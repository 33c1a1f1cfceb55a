package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Places by every name and code that publications use, as rows to look them up in. */
final class PlaceRows {
  static final String MUNICIPALITY = "municipality";
  static final String COUNTY = "county";
  static final String NATION = "nation";

  private static final StructType BY_NAME =
      new StructType()
          .add("place_level", DataTypes.StringType)
          .add("place_name", DataTypes.StringType)
          .add("place_id", DataTypes.StringType);

  private PlaceRows() {}

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

  private static Stream<Row> municipalityNames(Country country) {
    Stream<Row> names =
        Vocabulary.lines("municipality-aliases").stream()
            .filter(line -> line.text("country").equals(country.name()))
            .map(line -> row(MUNICIPALITY, line.text("alias"), line.text("municipality_id")));
    Stream<Row> codes =
        Places.municipalitiesOfToday(country).stream()
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
    return RowFactory.create(level, name.strip().toLowerCase(Locale.ROOT), id);
  }
}
