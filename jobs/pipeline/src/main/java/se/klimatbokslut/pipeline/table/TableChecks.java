package se.klimatbokslut.pipeline.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What every written table must keep of its contract: unique keys, no missing value, least values.
 */
public final class TableChecks {
  private TableChecks() {}

  /** Sentences about what is broken; empty when the rows keep the contract. */
  public static List<String> broken(Dataset<Row> rows, Table table) {
    TableContract contract = table.contract();
    List<Column> measures = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (ColumnContract column : contract.columns()) {
      if (!column.nullable()) {
        measures.add(count_if(col(column.name()).isNull()));
        sentences.add("rows without " + column.name());
      }
      column
          .min()
          .ifPresent(
              min -> {
                measures.add(count_if(col(column.name()).lt(lit(min))));
                sentences.add("rows with " + column.name() + " below " + min);
              });
    }
    measures.add(count(lit(1)).minus(distinctKeys(contract)));
    sentences.add("rows whose key " + contract.key() + " is not unique");
    return failures(rows, table, measures, sentences);
  }

  private static Column distinctKeys(TableContract contract) {
    Column[] key = contract.key().stream().map(name -> col(name)).toArray(Column[]::new);
    return countDistinct(struct(key));
  }

  private static List<String> failures(
      Dataset<Row> rows, Table table, List<Column> measures, List<String> sentences) {
    Column first = measures.get(0);
    Column[] others = measures.subList(1, measures.size()).toArray(Column[]::new);
    Row counted = rows.agg(first, others).head();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (counted.getLong(i) != 0) {
        broken.add(table.id() + ": " + counted.getLong(i) + " " + sentences.get(i));
      }
    }
    return broken;
  }
}
