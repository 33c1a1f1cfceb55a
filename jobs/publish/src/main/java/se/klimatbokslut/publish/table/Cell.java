package se.klimatbokslut.publish.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of the query engine as one of the few kinds that writers know. */
final class Cell {
  private static final Pattern NUMERIC =
      Pattern.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BIGNUM|FLOAT|DOUBLE|DECIMAL\\(.*\\)");

  private Cell() {}

  static boolean isNumeric(String engineType) {
    return NUMERIC.matcher(engineType).matches();
  }

  static @Nullable Object of(@Nullable Object value) {
    if (value == null || value instanceof Boolean || value instanceof LocalDate) {
      return value;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Timestamp timestamp) {
      return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
    return value instanceof OffsetDateTime moment ? moment.toInstant() : value.toString();
  }

  /** As text for people and machines: numbers plain, dates and moments ISO, nothing for null. */
  static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
  }

  /** Exact, without trailing zeros; what is not a finite number stays a text. */
  private static Object number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double inexact = number.doubleValue();
      return Double.isFinite(inexact)
          ? plain(new BigDecimal(number.toString()))
          : number.toString();
    }
    if (number instanceof BigDecimal decimal) {
      return plain(decimal);
    }
    return number instanceof BigInteger whole
        ? new BigDecimal(whole)
        : BigDecimal.valueOf(number.longValue());
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
