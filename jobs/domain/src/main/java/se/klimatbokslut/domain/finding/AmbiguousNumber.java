package se.klimatbokslut.domain.finding;

/** A number whose decimal mark is not the one that the text used before. */
public record AmbiguousNumber(SourceCell at, String found, SourceCell earlier) implements Finding {
  @Override
  public String explanation() {
    return "found '"
        + found
        + "', expected the same decimal mark as in row "
        + earlier.row()
        + ", column "
        + earlier.column()
        + ". Save the text with either decimal comma or decimal point.";
  }
}
