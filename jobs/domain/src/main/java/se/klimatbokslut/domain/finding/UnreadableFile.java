package se.klimatbokslut.domain.finding;

/**
 * The bytes are not what their publication is made of: an empty file, a web page saved as workbook,
 * a torn download.
 */
public record UnreadableFile(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found "
        + found
        + ", expected "
        + expected
        + ". Download the file again from its publisher.";
  }
}
