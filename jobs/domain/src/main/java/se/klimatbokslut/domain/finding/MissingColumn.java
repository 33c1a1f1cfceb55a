package se.klimatbokslut.domain.finding;

import java.util.List;

/** A table without a column that its layout needs. */
public record MissingColumn(SourceCell at, String column, List<String> headings)
    implements Finding {
  @Override
  public String explanation() {
    return "found the columns "
        + String.join(", ", headings)
        + ", expected also "
        + column
        + ". Add the column.";
  }
}
