package se.klimatbokslut.domain.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.klimatbokslut.domain.quantity.Co2e;

/** Statements in the order in which they are written down, one delivery a day. */
final class GivenBooks {
  static final MonthDay LAST_DAY = MonthDay.of(1, 31);
  private static final BigDecimal RATE = new BigDecimal("1.50");
  private final List<Statement> statements = new ArrayList<>();

  static Delivery delivered(String day) {
    return new Delivery(LocalDate.parse(day), 1, "edition-" + day);
  }

  static Sek sek(String kronor) {
    return Sek.exactly(new BigDecimal(kronor));
  }

  static Co2e kilograms(String kilograms) {
    return Co2e.ofTonnes(new BigDecimal(kilograms).movePointLeft(3));
  }

  static FeeRate rate(String from) {
    return new FeeRate(
        LocalDate.parse(from), java.util.Optional.empty(), RATE, delivered("2013-01-01"));
  }

  GivenBooks trip(String id, String unit, String date, String kilograms, String delivered) {
    Co2e travelled = kilograms(kilograms);
    Sek fee = rate("2013-01-01").feeOf(travelled);
    statements.add(statement(Movement.FEE, id, unit, date, fee, travelled, delivered));
    return this;
  }

  GivenBooks use(String unit, String date, String kronor, String delivered) {
    String id = unit + " " + date;
    statements.add(statement(Movement.USE, id, unit, date, sek(kronor), Co2e.ZERO, delivered));
    return this;
  }

  GivenBooks grant(String id, String decided, String kronor, String delivered) {
    statements.add(
        statement(Movement.GRANT, id, "whoever", decided, sek(kronor), Co2e.ZERO, delivered));
    return this;
  }

  private static Statement statement(
      Movement movement,
      String id,
      String unit,
      String date,
      Sek amount,
      Co2e travelled,
      String delivered) {
    return new Statement(
        movement, id, unit, LocalDate.parse(date), amount, travelled, delivered(delivered));
  }

  Collection<Statement> statements() {
    return List.copyOf(statements);
  }

  FeeLedger ledger(String asOf) {
    return FeeLedger.of(Books.of(statements, LAST_DAY), LocalDate.parse(asOf));
  }

  static FeeYear year(FeeLedger ledger, String unit, int year) {
    return ledger.units().stream()
        .filter(account -> account.unit().equals(unit) && account.year() == year)
        .findFirst()
        .orElseThrow();
  }

  static FundYear fund(FeeLedger ledger, int year) {
    return ledger.fund().stream()
        .filter(account -> account.year() == year)
        .findFirst()
        .orElseThrow();
  }
}
