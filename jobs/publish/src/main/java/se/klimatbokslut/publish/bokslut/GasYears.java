package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which years of a gas are known in the accounts of a year.
 *
 * @param accounts the year of the accounts
 * @param lastFinal the newest year of the statistics up to it
 * @param newest the newest year of the statistics at all
 * @param lag years after those of the statistics, estimated or not, up to that of the accounts
 */
record GasYears(String gas, int accounts, int lastFinal, int newest, List<LagYear> lag) {

  static List<GasYears> of(EmissionsReader emissions, PrognosisReader prognosis, int accounts) {
    List<GasYears> known = new ArrayList<>();
    for (String gas : EmissionsSections.GASES) {
      List<LagYear> lag =
          prognosis.lagYears(accounts, gas).stream()
              .filter(year -> year.year() <= accounts)
              .toList();
      emissions
          .finalYears(gas, accounts)
          .ifPresent(
              years -> known.add(new GasYears(gas, accounts, years.upTo(), years.newest(), lag)));
    }
    return known;
  }

  boolean isOfTheYear() {
    return lastFinal == accounts;
  }

  /** The statistics have not come to the year of the accounts yet. */
  boolean isAhead() {
    return newest < accounts;
  }

  List<LagYear> estimated() {
    return lag.stream().filter(year -> year.estimate().isPresent()).toList();
  }

  /** Years up to that of the accounts that are neither known nor estimated; none of a gap. */
  List<Integer> missing() {
    List<Integer> estimated = estimated().stream().map(LagYear::year).toList();
    return isAhead()
        ? IntStream.rangeClosed(lastFinal + 1, accounts)
            .boxed()
            .filter(year -> !estimated.contains(year))
            .toList()
        : List.of();
  }

  /** The first year that an estimate was tried for and withheld. */
  Optional<LagYear> withheld() {
    return lag.stream().filter(year -> year.estimate().isEmpty()).findFirst();
  }
}
