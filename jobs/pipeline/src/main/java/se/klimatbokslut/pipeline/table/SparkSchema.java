package se.klimatbokslut.pipeline.table;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A table contract in Spark's types. */
public final class SparkSchema {
  private SparkSchema() {}

  public static StructType of(Table table) {
    List<StructField> fields = table.contract().columns().stream().map(SparkSchema::field).toList();
    return DataTypes.createStructType(fields);
  }

  private static StructField field(ColumnContract column) {
    return DataTypes.createStructField(column.name(), typeOf(column.type()), column.nullable());
  }

  /** The Spark type that holds a column type. */
  public static DataType typeOf(ColumnType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case YEAR -> DataTypes.IntegerType;
      case WHOLE -> DataTypes.LongType;
      case TONNES -> DataTypes.createDecimalType(18, 9);
      case TONNES_SUM, NUMBER -> DataTypes.createDecimalType(21, 9);
      case MONEY -> DataTypes.createDecimalType(18, 2);
      case PERCENT -> DataTypes.createDecimalType(12, 6);
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampType;
      case FLAG -> DataTypes.BooleanType;
    };
  }
}
