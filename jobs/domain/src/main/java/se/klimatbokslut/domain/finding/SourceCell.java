package se.klimatbokslut.domain.finding;

/**
 * A place in an input file, as a person finds it again.
 *
 * @param file name of the file as delivered
 * @param sheet name of the sheet; empty for text files
 * @param row counted from 1; 0 when the place is the whole sheet
 * @param column the letter in a sheet or text, the pointer in JSON, the key in a sidecar; empty
 *     when it is the whole row
 */
public record SourceCell(String file, String sheet, int row, String column) {
  public static SourceCell wholeFile(String file) {
    return new SourceCell(file, "", 0, "");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (!sheet.isEmpty()) {
      text.append(", sheet '").append(sheet).append('\'');
    }
    if (row > 0) {
      text.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(column);
    }
    return text.toString();
  }
}
