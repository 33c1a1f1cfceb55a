package se.klimatbokslut.pipeline.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.fee.Booking;
import se.klimatbokslut.domain.fee.Delivery;
import se.klimatbokslut.domain.fee.FeeYear;
import se.klimatbokslut.domain.fee.FundYear;
import se.klimatbokslut.domain.fee.Movement;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.GrantAboveFund;
import se.klimatbokslut.domain.finding.NoFeeRate;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.OverusedFee;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UseWithoutFee;
import se.klimatbokslut.pipeline.fee.FeeLists.StatedRow;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** What is wrong with an edition of a list of the climate fee, among all editions of them. */
public final class FeeChecks {
  private final String fileName;
  private final Delivery subject;
  private final LocalDate editionDate;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param fileName of the edition as delivered, for the places of findings
   * @param editionDate after which nothing can have happened yet
   */
  public FeeChecks(String fileName, Delivery subject, LocalDate editionDate) {
    this.fileName = fileName;
    this.subject = subject;
    this.editionDate = editionDate;
  }

  /**
   * Findings whose place is in the edition.
   *
   * @param lists of every edition, this one included
   */
  public List<Finding> findings(SortedMap<String, FeeLists> lists) {
    lists.forEach(this::check);
    return List.copyOf(findings);
  }

  private void check(String municipalityId, FeeLists lists) {
    own(lists.trips()).forEach(trip -> checkRate(municipalityId, trip, lists));
    checkDates(lists.trips(), "trip_date");
    checkDates(lists.uses(), "use_date");
    checkDates(lists.grants(), "applied_date");
    checkDates(lists.grants(), "decided_date");
    lists.lastKnown().ifPresent(day -> checkAccounts(new FeeAccounts(lists, day)));
  }

  private void checkAccounts(FeeAccounts accounts) {
    checkOneDay(accounts);
    accounts.ledger().units().forEach(year -> checkUses(year, accounts));
    accounts.ledger().fund().forEach(year -> checkGrants(year, accounts));
  }

  private void checkRate(String municipalityId, StatedRow trip, FeeLists lists) {
    if (lists.rateOf(trip).isEmpty()) {
      FeeRow row = trip.row();
      findings.add(
          new NoFeeRate(row.at(fileName), municipalityId, row.text("mode"), row.date("trip_date")));
    }
  }

  private void checkDates(Collection<StatedRow> rows, String column) {
    own(rows)
        .map(StatedRow::row)
        .filter(row -> row.has(column) && row.date(column).isAfter(editionDate))
        .forEach(row -> findings.add(inTheFuture(row, column)));
  }

  private Finding inTheFuture(FeeRow row, String column) {
    SourceCell cell = row.at(fileName);
    SourceCell at = new SourceCell(fileName, cell.sheet(), cell.row(), "date");
    return new OutOfRange(
        at, row.date(column).toString(), "a day up to the edition's own, " + editionDate);
  }

  /** Nothing says which of two values is the newer one when both came on one day. */
  private void checkOneDay(FeeAccounts accounts) {
    accounts.books().bookings().stream()
        .filter(booking -> booking.reversal() && sameDay(booking))
        .forEach(booking -> findings.add(twice(booking, accounts)));
  }

  private boolean sameDay(Booking reversal) {
    Delivery taken = reversal.statement().delivery();
    Delivery by = reversal.by();
    boolean isOwn = isSubject(taken) || isSubject(by);
    return isOwn && taken.known().equals(by.known()) && taken.issue() == by.issue();
  }

  private Finding twice(Booking reversal, FeeAccounts accounts) {
    String id = reversal.statement().movement().id() + " " + reversal.statement().id();
    SourceCell at =
        isSubject(reversal.statement().delivery())
            ? accounts.rowOf(reversal.statement()).at(fileName)
            : SourceCell.wholeFile(fileName);
    return new DuplicateKey(at, id + " with another value in two editions of one day");
  }

  private void checkUses(FeeYear year, FeeAccounts accounts) {
    for (Booking use : ofSubject(year.beyondTheFee())) {
      SourceCell at = accounts.rowOf(use.statement()).at(fileName);
      findings.add(
          hasPaid(year, accounts)
              ? new OverusedFee(
                  at,
                  year.unit(),
                  year.year(),
                  year.used().plus(year.overused()).toString(),
                  year.available().toString())
              : new UseWithoutFee(
                  at, year.unit(), year.year(), Nearest.to(year.unit(), payers(accounts))));
    }
  }

  private static boolean hasPaid(FeeYear year, FeeAccounts accounts) {
    return accounts.books().bookings().stream()
        .filter(booking -> booking.statement().movement() == Movement.FEE)
        .anyMatch(
            booking ->
                booking.statement().unit().equals(year.unit()) && booking.year() <= year.year());
  }

  private static Set<String> payers(FeeAccounts accounts) {
    return accounts.books().bookings().stream()
        .filter(booking -> booking.statement().movement() == Movement.FEE)
        .map(booking -> booking.statement().unit())
        .collect(Collectors.toSet());
  }

  private void checkGrants(FundYear year, FeeAccounts accounts) {
    for (Booking grant : ofSubject(year.beyondTheFund())) {
      findings.add(
          new GrantAboveFund(
              accounts.rowOf(grant.statement()).at(fileName),
              grant.statement().id(),
              year.year(),
              year.granted().plus(year.uncovered()).toString(),
              year.opening().toString()));
    }
  }

  private List<Booking> ofSubject(List<Booking> bookings) {
    return bookings.stream().filter(booking -> isSubject(booking.by())).toList();
  }

  private Stream<StatedRow> own(Collection<StatedRow> rows) {
    return rows.stream().filter(row -> isSubject(row.delivery()));
  }

  private boolean isSubject(Delivery delivery) {
    return delivery.editionId().equals(subject.editionId());
  }
}
