package se.klimatbokslut.domain.finding;

/** The same heading over two columns. */
public record DuplicateColumn(SourceCell at, String heading) implements Finding {
  @Override
  public String explanation() {
    return "found a second column for "
        + heading
        + ", expected one. Remove the column that is wrong.";
  }
}
