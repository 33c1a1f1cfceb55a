package se.klimatbokslut.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ContractYearTest {
  @Test
  void contractsAreCountedWhenSignedAndWhenTheYearEnds() {
    List<ClimateContract> contracts =
        List.of(
            contract("2022-03-01", "", true, true),
            contract("2022-12-31", "2023-12-31", true, false),
            contract("2023-11-15", "", false, false));

    assertThat(ContractYear.upTo(LocalDate.parse("2024-02-01"), contracts))
        .containsExactly(
            new ContractYear(2022, true, 2, 0, 2, 0, 1),
            new ContractYear(2023, true, 0, 1, 1, 1, 1),
            new ContractYear(2024, false, 0, 0, 1, 1, 1));
  }

  @Test
  void theYearOfTheRegisterIsToldAsItIsOnItsDay() {
    List<ClimateContract> contracts =
        List.of(
            contract("2023-05-01", "2023-12-01", true, false),
            contract("2023-12-24", "", true, false));

    assertThat(ContractYear.upTo(LocalDate.parse("2023-11-30"), contracts))
        .containsExactly(new ContractYear(2023, false, 1, 0, 1, 0, 0));
  }

  @Test
  void withoutContractsNothingIsCounted() {
    assertThat(ContractYear.upTo(LocalDate.parse("2023-11-30"), List.of())).isEmpty();
  }

  @Property
  void whatIsInForceIsWhatWasSignedLessWhatWasWithdrawn(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3_000) Integer> signed,
      @ForAll @IntRange(min = 1, max = 900) int kept) {
    List<ClimateContract> contracts = new ArrayList<>();
    for (int days : signed) {
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(days);
      Optional<LocalDate> until =
          days % 2 == 0 ? Optional.of(day.plusDays(kept)) : Optional.empty();
      contracts.add(new ClimateContract(day, until, days % 3 == 0, days % 5 == 0));
    }

    long ever = 0;
    for (ContractYear year : ContractYear.upTo(LocalDate.of(2026, 12, 31), contracts)) {
      ever += year.signedInside() + year.signedOutside();
      LocalDate end = LocalDate.of(year.year(), 12, 31);
      long gone =
          contracts.stream()
              .flatMap(each -> each.withdrawn().stream())
              .filter(until -> !until.isAfter(end))
              .count();
      assertThat(year.inForceInside() + year.inForceOutside()).isEqualTo(ever - gone);
    }
  }

  private static ClimateContract contract(
      String signed, String withdrawn, boolean inside, boolean party) {
    return new ClimateContract(
        LocalDate.parse(signed),
        Optional.of(withdrawn).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        inside,
        party);
  }
}
