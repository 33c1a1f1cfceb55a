package se.klimatbokslut.domain.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How many climate contracts were signed in a year, and were in force when it ended.
 *
 * @param whole false when the year had not ended on the day of the register, whose state is told
 */
public record ContractYear(
    int year,
    boolean whole,
    long signedInside,
    long signedOutside,
    long inForceInside,
    long inForceOutside,
    long partiesInForce) {

  /**
   * From the year of the first contract up to the day of the register; none without contracts.
   *
   * @param asOf day of the register
   */
  public static List<ContractYear> upTo(LocalDate asOf, Collection<ClimateContract> contracts) {
    OptionalInt first = contracts.stream().mapToInt(each -> each.signed().getYear()).min();
    return first.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(first.getAsInt(), asOf.getYear())
            .mapToObj(year -> of(year, asOf, contracts))
            .toList();
  }

  private static ContractYear of(int year, LocalDate asOf, Collection<ClimateContract> contracts) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate day = end.isAfter(asOf) ? asOf : end;
    List<ClimateContract> known = contracts.stream().filter(c -> !c.signed().isAfter(day)).toList();
    return new ContractYear(
        year,
        !end.isAfter(asOf),
        count(known, each -> each.isSignedIn(year) && each.inside()),
        count(known, each -> each.isSignedIn(year) && !each.inside()),
        count(known, each -> each.isInForce(day) && each.inside()),
        count(known, each -> each.isInForce(day) && !each.inside()),
        count(known, each -> each.isInForce(day) && each.party()));
  }

  private static long count(List<ClimateContract> contracts, Predicate<ClimateContract> which) {
    return contracts.stream().filter(which).count();
  }
}
