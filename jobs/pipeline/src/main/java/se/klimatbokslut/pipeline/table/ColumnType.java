package se.klimatbokslut.pipeline.table;

/** What a column holds. Each is a plain Parquet type that other programs open without our code. */
public enum ColumnType {
  TEXT("text"),
  /** A calendar year, 32 bits. */
  YEAR("year"),
  /** A whole number, 64 bits. */
  WHOLE("whole"),
  /** A decimal with 9 decimals below 1 000 million: the milligram of a yearly figure in tonnes. */
  TONNES("tonnes"),
  /** A decimal with 9 decimals below 1 000 000 million: sums over many years. */
  TONNES_SUM("tonnes-sum"),
  /** A decimal with 9 decimals, in the unit that its row states. */
  NUMBER("number"),
  /** A decimal with 6 decimals. */
  PERCENT("percent"),
  /** A decimal with 2 decimals below 10 000 million million: kronor and öre. */
  MONEY("money"),
  DATE("date"),
  /** A point in time, UTC. */
  TIMESTAMP("timestamp"),
  FLAG("flag");

  private final String id;

  ColumnType(String id) {
    this.id = id;
  }

  /** As written in contracts. */
  public String id() {
    return id;
  }

  static ColumnType ofId(String id) {
    for (ColumnType type : values()) {
      if (type.id.equals(id)) {
        return type;
      }
    }
    throw new IllegalArgumentException("No column type is called '" + id + "'");
  }
}
