package se.klimatbokslut.pipeline.table;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the rows of a table that come in the order of their key, and stops at the first that
 * breaks the contract: a missing value, one below its least, a key that comes twice.
 */
final class ContractCheck implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final Table table;
  private final List<ColumnContract> columns;
  private final int[] keyPositions;
  private Object @Nullable [] lastKey;

  ContractCheck(Iterator<Row> rows, Table table) {
    this.rows = rows;
    this.table = table;
    this.columns = table.contract().columns();
    List<String> names = table.contract().columnNames();
    this.keyPositions = table.contract().key().stream().mapToInt(names::indexOf).toArray();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    Row row = rows.next();
    for (int i = 0; i < columns.size(); i++) {
      checkValue(row, i);
    }
    checkKey(row);
    return row;
  }

  private void checkValue(Row row, int position) {
    ColumnContract column = columns.get(position);
    if (row.isNullAt(position)) {
      if (!column.nullable()) {
        throw new BrokenContractException(table, "no " + column.name() + " in " + row);
      }
    } else if (column.min().isPresent()
        && ((Number) row.get(position)).longValue() < column.min().getAsLong()) {
      throw new BrokenContractException(
          table, column.name() + " below " + column.min().getAsLong() + " in " + row);
    }
  }

  private void checkKey(Row row) {
    Object[] key = Arrays.stream(keyPositions).mapToObj(row::get).toArray();
    if (lastKey != null && Arrays.equals(lastKey, key)) {
      throw new BrokenContractException(table, "the key comes twice: " + Arrays.toString(key));
    }
    lastKey = key;
  }
}
