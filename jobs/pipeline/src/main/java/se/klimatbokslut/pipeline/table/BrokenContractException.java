package se.klimatbokslut.pipeline.table;

/**
 * Rows that do not keep the contract of their table: a mistake of the program, not of its input.
 */
public final class BrokenContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenContractException(Table table, String what) {
    super("Table " + table.id() + " breaks its contract: " + what);
  }
}
