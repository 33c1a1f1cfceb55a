package se.klimatbokslut.pipeline.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DecimalType;

/** Column types as Parquet's, the same ones that Spark writes. */
final class ParquetTypes {
  /** Bytes of a decimal that does not fit 64 bits: 21 digits need 9. */
  private static final int WIDE_BYTES = 9;

  private ParquetTypes() {}

  static MessageType of(Table table) {
    Type[] fields =
        table.contract().columns().stream().map(ParquetTypes::field).toArray(Type[]::new);
    return new MessageType(table.id(), fields);
  }

  private static Type field(ColumnContract column) {
    Type.Repetition repetition =
        column.nullable() ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
    return switch (column.type()) {
      case TEXT ->
          of(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType(), repetition, column);
      case YEAR -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
      case WHOLE -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
      case TONNES, PERCENT, MONEY ->
          of(PrimitiveTypeName.INT64, decimal(column.type()), repetition, column);
      case TONNES_SUM, NUMBER ->
          Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
              .length(WIDE_BYTES)
              .as(decimal(column.type()))
              .named(column.name());
      case DATE ->
          of(PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType(), repetition, column);
      case TIMESTAMP ->
          of(
              PrimitiveTypeName.INT64,
              LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS),
              repetition,
              column);
      case FLAG -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
    };
  }

  private static PrimitiveType of(
      PrimitiveTypeName primitive,
      LogicalTypeAnnotation meaning,
      Type.Repetition repetition,
      ColumnContract column) {
    return Types.primitive(primitive, repetition).as(meaning).named(column.name());
  }

  private static LogicalTypeAnnotation decimal(ColumnType type) {
    DecimalType decimal = (DecimalType) SparkSchema.typeOf(type);
    return LogicalTypeAnnotation.decimalType(decimal.scale(), decimal.precision());
  }

  /** Adds a value of the type that rows hold it in. */
  static void add(Group group, int field, ColumnType type, Object value) {
    switch (type) {
      case TEXT -> group.add(field, (String) value);
      case YEAR -> group.add(field, (int) (Integer) value);
      case WHOLE -> group.add(field, (long) (Long) value);
      case TONNES, PERCENT, MONEY -> group.add(field, unscaled(type, value).longValueExact());
      case TONNES_SUM, NUMBER -> group.add(field, wide(unscaled(type, value)));
      case DATE -> group.add(field, Math.toIntExact(((Date) value).toLocalDate().toEpochDay()));
      case TIMESTAMP -> group.add(field, micros(((Timestamp) value).toInstant()));
      case FLAG -> group.add(field, (boolean) (Boolean) value);
    }
  }

  /** The value of a field as rows hold it, the other way round of {@code add}. */
  static Object value(Group group, int field, ColumnType type) {
    return switch (type) {
      case TEXT -> group.getString(field, 0);
      case YEAR -> group.getInteger(field, 0);
      case WHOLE -> group.getLong(field, 0);
      case TONNES, PERCENT, MONEY -> BigDecimal.valueOf(group.getLong(field, 0), scale(type));
      case TONNES_SUM, NUMBER ->
          new BigDecimal(new BigInteger(group.getBinary(field, 0).getBytes()), scale(type));
      case DATE -> Date.valueOf(LocalDate.ofEpochDay(group.getInteger(field, 0)));
      case TIMESTAMP ->
          Timestamp.from(Instant.EPOCH.plus(group.getLong(field, 0), ChronoUnit.MICROS));
      case FLAG -> group.getBoolean(field, 0);
    };
  }

  private static int scale(ColumnType type) {
    return ((DecimalType) SparkSchema.typeOf(type)).scale();
  }

  private static BigInteger unscaled(ColumnType type, Object value) {
    return ((BigDecimal) value).setScale(scale(type)).unscaledValue();
  }

  private static Binary wide(BigInteger unscaled) {
    byte[] bytes = new byte[WIDE_BYTES];
    byte[] significant = unscaled.toByteArray();
    Arrays.fill(bytes, (byte) (unscaled.signum() < 0 ? -1 : 0));
    System.arraycopy(significant, 0, bytes, WIDE_BYTES - significant.length, significant.length);
    return Binary.fromConstantByteArray(bytes);
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
