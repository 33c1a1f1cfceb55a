package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as text. */
final class Texts {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Texts() {}

  /** As Swedish Excel saves a sheet: semicolon, decimal comma, byte order mark, CRLF. */
  static byte[] swedishExcel(List<List<Object>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    String text =
        rows.stream()
            .map(row -> cells(row) + ";".repeat(width - Math.max(row.size(), 1)) + "\r\n")
            .collect(Collectors.joining());
    return utf8(BYTE_ORDER_MARK + text);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String cells(List<Object> row) {
    return row.stream().map(Texts::cell).collect(Collectors.joining(";"));
  }

  private static String cell(Object cell) {
    return cell instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : cell.toString();
  }
}
