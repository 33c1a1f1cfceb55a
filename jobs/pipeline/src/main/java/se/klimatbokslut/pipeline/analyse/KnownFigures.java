package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dense_rank;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.Tables;

/** Rows of the editions that speak for their years, with the {@code status} this gives them. */
final class KnownFigures {
  private static final String[] EDITION_YEAR = {"publication", "edition_id", "year"};

  private final Tables tables;

  KnownFigures(Tables tables) {
    this.tables = tables;
  }

  /** Rows of a table as the newest edition that holds their year has them. */
  Dataset<Row> newest(Table table) {
    return ofAge(table, 1);
  }

  /** Rows as the edition before had them; nothing for years that only one edition holds. */
  Dataset<Row> previous(Table table) {
    return ofAge(table, 2);
  }

  private Dataset<Row> ofAge(Table table, int age) {
    Dataset<Row> speaking =
        tables.read(Table.CORE_EDITION_YEAR).where(col("age").equalTo(lit(age))).drop("age");
    return tables
        .read(table)
        .join(broadcast(speaking), EDITION_YEAR, "inner")
        .where(isOfPart(placeOf(table)))
        .drop("part");
  }

  private static String placeOf(Table table) {
    String municipality = "municipality_id";
    return table.contract().columnNames().contains(municipality) ? municipality : "area_id";
  }

  /** An edition speaks for every place of its publication, or for single ones. */
  static Column isOfPart(String place) {
    return col("part").equalTo(lit(Vintage.WHOLE)).or(col("part").equalTo(col(place)));
  }

  /**
   * Rows of a table whose editions are lists of different municipalities: the newest list that has
   * a series' year speaks for it, whatever newer lists of others hold.
   */
  Dataset<Row> newestOfLists(Table table, String... series) {
    return ofListsOfAge(table, 1, series);
  }

  /** Rows as the list before had them; nothing for a series' years that only one list has. */
  Dataset<Row> previousOfLists(Table table, String... series) {
    return ofListsOfAge(table, 2, series);
  }

  /** All rows that one list has of a series' year are of one age. */
  private Dataset<Row> ofListsOfAge(Table table, int age, String... series) {
    Dataset<Row> ranked =
        tables.read(Table.CORE_EDITION).select("edition_id", "edition_date", "issue");
    WindowSpec newestFirst =
        Window.partitionBy(columns(series, "year"))
            .orderBy(col("edition_date").desc(), col("issue").desc(), col("edition_id").desc());
    return tables
        .read(table)
        .join(broadcast(ranked), new String[] {"edition_id"}, "inner")
        .withColumn("age", dense_rank().over(newestFirst))
        .where(col("age").equalTo(lit(age)))
        .drop("age", "edition_date", "issue");
  }

  private static Column[] columns(String[] names, String other) {
    return Stream.concat(Arrays.stream(names), Stream.of(other))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
