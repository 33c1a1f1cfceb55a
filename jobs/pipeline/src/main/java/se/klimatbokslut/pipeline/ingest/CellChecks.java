package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.AmbiguousNumber;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;

/** Reads single cells of one file. What cannot be read is reported and comes back empty. */
final class CellChecks {
  static final int FIRST_YEAR = 1990;
  static final int LAST_YEAR = 2100;
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private static final int YEAR_DIGITS = 4;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int ORE_DECIMALS = 2;

  /** Far beyond any fee; a million of them still fit an amount. */
  private static final BigDecimal MOST_KRONOR = BigDecimal.valueOf(1_000_000_000);

  /** A thousand of them fit the column of a sum. */
  private static final BigDecimal MOST_INVESTED = BigDecimal.valueOf(1_000_000_000_000L);

  private static final Pattern AREA_CODE = Pattern.compile("[0-9]{1,4}");

  private static final Pattern MUNICIPALITY_CODE = Pattern.compile("[0-9]{3,4}");

  private final Intake intake;
  private final boolean oneDecimalMark;
  private String decimalMark = "";
  private @Nullable SourceCell firstMarked;

  /** A text has one decimal mark throughout; cells of a workbook are each written out alone. */
  CellChecks(GridKind kind, Intake intake) {
    this.intake = intake;
    this.oneDecimalMark = kind == GridKind.TEXT;
  }

  Optional<String> text(SourceCell at, String found, String expected) {
    if (found.isEmpty()) {
      intake.report(new MissingCell(at, expected));
      return Optional.empty();
    }
    return Optional.of(found);
  }

  /** A number of either sign. */
  Optional<BigDecimal> number(SourceCell at, String found, String expected) {
    Optional<PublishedNumber> number =
        text(at, found, expected).flatMap(text -> published(at, text, expected));
    return number.filter(known -> agreesOnMark(at, found, known)).map(PublishedNumber::value);
  }

  /** A number that is not negative. */
  Optional<BigDecimal> amount(SourceCell at, String found, String expected) {
    Optional<BigDecimal> number = number(at, found, expected);
    if (number.isPresent() && number.get().signum() < 0) {
      intake.report(new OutOfRange(at, found, expected + ", not negative"));
      return Optional.empty();
    }
    return number;
  }

  Optional<Integer> year(SourceCell at, String found) {
    String expected = "a year from " + FIRST_YEAR + " to " + LAST_YEAR;
    if (text(at, found, expected).isEmpty()) {
      return Optional.empty();
    }
    if (!YEAR.matcher(found).matches()) {
      intake.report(new NotANumber(at, found, expected));
      return Optional.empty();
    }
    int year = Integer.parseInt(found);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      intake.report(new OutOfRange(at, found, expected));
      return Optional.empty();
    }
    return Optional.of(year);
  }

  /** A day as {@code 2024-05-31}; other ways to write one could be read in two ways. */
  Optional<LocalDate> date(SourceCell at, String found) {
    String expected = "a day such as 2024-05-31";
    if (!DATE.matcher(found).matches()) {
      intake.report(new NotANumber(at, found, expected));
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(found))
          .filter(day -> year(at, found.substring(0, YEAR_DIGITS)).isPresent());
    } catch (DateTimeParseException noSuchDay) {
      intake.report(new OutOfRange(at, found, expected));
      return Optional.empty();
    }
  }

  /** An amount of money with at most two decimals, not negative. */
  Optional<BigDecimal> kronor(SourceCell at, String found) {
    return kronor(at, found, MOST_KRONOR);
  }

  /** The same up to what railways and power lines cost. */
  Optional<BigDecimal> investment(SourceCell at, String found) {
    return kronor(at, found, MOST_INVESTED);
  }

  private Optional<BigDecimal> kronor(SourceCell at, String found, BigDecimal most) {
    String expected = "SEK with at most two decimals";
    Optional<BigDecimal> amount = amount(at, found, expected);
    if (amount.isPresent()
        && (amount.get().stripTrailingZeros().scale() > ORE_DECIMALS
            || amount.get().compareTo(most) > 0)) {
      intake.report(new OutOfRange(at, found, expected + ", at most " + most));
      return Optional.empty();
    }
    return amount;
  }

  /** Four digits for a municipality, two for a county; zeros that a number cell lost are added. */
  Optional<String> areaCode(SourceCell at, String found) {
    return code(at, found, AREA_CODE, "a code of four digits, or two for a county")
        .map(digits -> digits.length() % 2 == 0 ? digits : "0" + digits);
  }

  /** Four digits; a zero that a number cell lost is added. */
  Optional<String> municipalityCode(SourceCell at, String found) {
    return code(at, found, MUNICIPALITY_CODE, "a municipality's code of four digits")
        .map(digits -> digits.length() == 3 ? "0" + digits : digits);
  }

  private Optional<String> code(SourceCell at, String found, Pattern pattern, String expected) {
    Optional<String> code = text(at, found, expected);
    if (code.isPresent() && !pattern.matcher(found).matches()) {
      intake.report(new NotANumber(at, found, expected));
      return Optional.empty();
    }
    return code;
  }

  private Optional<PublishedNumber> published(SourceCell at, String found, String expected) {
    Optional<PublishedNumber> number = PublishedNumber.of(found);
    if (number.isEmpty()) {
      intake.report(new NotANumber(at, found, expected));
    }
    return number;
  }

  private boolean agreesOnMark(SourceCell at, String found, PublishedNumber number) {
    if (!oneDecimalMark || number.decimalMark().isEmpty()) {
      return true;
    }
    if (firstMarked == null) {
      firstMarked = at;
      decimalMark = number.decimalMark();
    }
    if (!decimalMark.equals(number.decimalMark())) {
      intake.report(new AmbiguousNumber(at, found, firstMarked));
      return false;
    }
    return true;
  }
}
