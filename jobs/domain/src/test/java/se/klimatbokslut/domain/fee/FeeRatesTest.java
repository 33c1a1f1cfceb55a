package se.klimatbokslut.domain.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.fee.GivenBooks.delivered;
import static se.klimatbokslut.domain.fee.GivenBooks.kilograms;
import static se.klimatbokslut.domain.fee.GivenBooks.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeeRatesTest {
  private static final String FIRST_LIST = "2013-01-01";

  @Test
  void aKilogramCosts150SinceTheFirstDay() {
    FeeRates rates = new FeeRates(List.of(rate("2013-01-01", null, "1.50", FIRST_LIST)));

    assertThat(fee(rates, "2013-01-01", TravelMode.CAR, "100")).contains(sek("150.00"));
    assertThat(fee(rates, "2012-12-31", TravelMode.CAR, "100")).isEmpty();
  }

  @Test
  void theLatestFirstDayIsValid() {
    FeeRates rates =
        new FeeRates(
            List.of(
                rate("2013-01-01", null, "1.50", FIRST_LIST),
                rate("2024-07-01", null, "2.00", FIRST_LIST)));

    assertThat(fee(rates, "2024-06-30", TravelMode.CAR, "100")).contains(sek("150.00"));
    assertThat(fee(rates, "2024-07-01", TravelMode.CAR, "100")).contains(sek("200.00"));
  }

  @Test
  void aRateOfTheModeGoesBeforeOneOfEveryMode() {
    FeeRates rates =
        new FeeRates(
            List.of(
                rate("2013-01-01", TravelMode.FLIGHT, "3.00", FIRST_LIST),
                rate("2024-01-01", null, "1.50", FIRST_LIST)));

    assertThat(fee(rates, "2024-05-02", TravelMode.FLIGHT, "10")).contains(sek("30.00"));
    assertThat(fee(rates, "2024-05-02", TravelMode.CAR, "10")).contains(sek("15.00"));
    assertThat(fee(rates, "2023-05-02", TravelMode.CAR, "10")).isEmpty();
  }

  @Test
  void aRateChangedAfterwardsDoesNotChangeFeesOfTripsDeliveredBefore() {
    FeeRates rates =
        new FeeRates(
            List.of(
                rate("2013-01-01", null, "1.50", FIRST_LIST),
                rate("2013-01-01", null, "2.00", "2025-03-01")));

    assertThat(known(rates, "2025-02-01")).isEqualByComparingTo("1.50");
    assertThat(known(rates, "2025-03-01")).isEqualByComparingTo("2.00");
    assertThat(known(rates, "2012-01-01")).as("before any list").isEqualByComparingTo("1.50");
  }

  @Test
  void halfAnOreIsRoundedUpTripByTrip() {
    FeeRates rates = new FeeRates(List.of(rate("2013-01-01", null, "1.50", FIRST_LIST)));

    // 0.01 kg x 1.50 = 0.015 kronor; two of them are 0.04, together they would be 0.03.
    assertThat(fee(rates, "2024-05-02", TravelMode.CAR, "0.01")).contains(sek("0.02"));
    assertThat(fee(rates, "2024-05-02", TravelMode.CAR, "0.02")).contains(sek("0.03"));
    assertThat(fee(rates, "2024-05-02", TravelMode.CAR, "0.009999")).contains(sek("0.01"));
  }

  @Test
  void moneyThatIsBookedIsNotRounded() {
    assertThat(Sek.exactly(new BigDecimal("12.340"))).hasToString("12.34 SEK");
    assertThatThrownBy(() -> Sek.exactly(new BigDecimal("12.345")))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Optional<Sek> fee(FeeRates rates, String day, TravelMode mode, String kilograms) {
    return rates
        .on(LocalDate.parse(day), mode, LocalDate.parse("2026-01-01"))
        .map(rate -> rate.feeOf(kilograms(kilograms)));
  }

  private static BigDecimal known(FeeRates rates, String delivered) {
    return rates
        .on(LocalDate.parse("2024-05-02"), TravelMode.CAR, LocalDate.parse(delivered))
        .orElseThrow()
        .sekPerKilogram();
  }

  private static FeeRate rate(
      String from, @org.jspecify.annotations.Nullable TravelMode mode, String sek, String known) {
    return new FeeRate(
        LocalDate.parse(from), Optional.ofNullable(mode), new BigDecimal(sek), delivered(known));
  }
}
