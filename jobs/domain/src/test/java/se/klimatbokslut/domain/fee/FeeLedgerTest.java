package se.klimatbokslut.domain.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.fee.GivenBooks.fund;
import static se.klimatbokslut.domain.fee.GivenBooks.kilograms;
import static se.klimatbokslut.domain.fee.GivenBooks.sek;
import static se.klimatbokslut.domain.fee.GivenBooks.year;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The books of a year close on 31 January of the next. */
class FeeLedgerTest {
  private static final String SCHOOLS = "Skolförvaltningen";

  @Test
  void aFeeIsUsedInItsYearOrTheNextAndTheRestMovesToTheFund() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-20")
            .trip("2", SCHOOLS, "2023-03-01", "200", "2024-01-20")
            .use(SCHOOLS, "2022-11-01", "400", "2023-01-20")
            .use(SCHOOLS, "2023-05-01", "600", "2024-01-20")
            .ledger("2024-06-30");

    assertThat(year(ledger, SCHOOLS, 2022))
        .returns(sek("1500"), FeeYear::fee)
        .returns(sek("400"), FeeYear::used)
        .returns(sek("0"), FeeYear::moved)
        .returns(sek("1100"), FeeYear::open)
        .returns(Optional.of(kilograms("1000")), FeeYear::travelled)
        .returns(true, FeeYear::closed);
    assertThat(year(ledger, SCHOOLS, 2023))
        .returns(sek("1100"), FeeYear::opening)
        .returns(sek("300"), FeeYear::fee)
        .returns(sek("600"), FeeYear::used)
        .returns(sek("500"), FeeYear::moved)
        .returns(sek("300"), FeeYear::open);
    assertThat(fund(ledger, 2023).balance()).isEqualTo(sek("500"));
    assertThat(year(ledger, SCHOOLS, 2024))
        .returns(false, FeeYear::closed)
        .returns(sek("300"), FeeYear::open);
  }

  @Test
  void nothingMovesToTheFundBeforeTheBooksClose() {
    GivenBooks given =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-20")
            .trip("2", SCHOOLS, "2023-03-01", "200", "2024-01-20");

    assertThat(year(given.ledger("2024-01-30"), SCHOOLS, 2023).moved()).isEqualTo(sek("0"));
    assertThat(year(given.ledger("2024-01-31"), SCHOOLS, 2023).moved()).isEqualTo(sek("1500"));
  }

  @Test
  void aTripOfAClosedYearIsBookedInTheOpenOne() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-20")
            .trip("2", SCHOOLS, "2022-04-01", "100", "2023-03-15")
            .ledger("2023-06-30");

    assertThat(year(ledger, SCHOOLS, 2022))
        .returns(sek("1500"), FeeYear::booked)
        .returns(Optional.of(kilograms("1100")), FeeYear::travelled);
    assertThat(year(ledger, SCHOOLS, 2023))
        .returns(sek("0"), FeeYear::fee)
        .returns(sek("150"), FeeYear::late)
        .returns(Optional.empty(), FeeYear::travelled);
  }

  @Test
  void theFirstDeliveryOfAYearIsNeverLate() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2019-03-01", "1000", "2023-06-20")
            .trip("2", SCHOOLS, "2019-04-01", "100", "2023-06-21")
            .ledger("2023-06-30");

    assertThat(year(ledger, SCHOOLS, 2019).fee()).isEqualTo(sek("1500"));
    assertThat(year(ledger, SCHOOLS, 2020).late()).isEqualTo(sek("150"));
  }

  @Test
  void aCorrectionOfAClosedYearIsBookedInTheOpenOne() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-20")
            .trip("1", SCHOOLS, "2022-03-01", "900", "2023-03-15")
            .ledger("2023-06-30");

    assertThat(year(ledger, SCHOOLS, 2022))
        .returns(sek("1500"), FeeYear::booked)
        .returns(Optional.of(kilograms("900")), FeeYear::travelled);
    assertThat(year(ledger, SCHOOLS, 2023))
        .returns(sek("-150"), FeeYear::corrections)
        .returns(sek("1350"), FeeYear::open);
  }

  @Test
  void aCorrectionOfAnOpenYearIsAsIfTheRightValueHadCome() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-10")
            .trip("1", SCHOOLS, "2022-03-01", "900", "2023-01-20")
            .ledger("2023-06-30");

    assertThat(year(ledger, SCHOOLS, 2022).fee()).isEqualTo(sek("1350"));
  }

  @Test
  void aTripThatBelongsToAnotherUnitIsTakenBackFromTheFirst() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-20")
            .trip("1", "Kulturförvaltningen", "2022-03-01", "1000", "2023-03-15")
            .ledger("2023-06-30");

    assertThat(year(ledger, SCHOOLS, 2023))
        .returns(sek("-1500"), FeeYear::corrections)
        .returns(sek("0"), FeeYear::open);
    assertThat(year(ledger, "Kulturförvaltningen", 2023).corrections()).isEqualTo(sek("1500"));
  }

  @Test
  void whatACorrectionTakesBackBeyondTheMoneyIsSetOffAgainstComingFees() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2021-03-01", "1000", "2022-01-20")
            .trip("2", SCHOOLS, "2022-03-01", "0", "2023-01-20")
            .trip("1", SCHOOLS, "2021-03-01", "0", "2023-03-15")
            .trip("3", SCHOOLS, "2023-03-01", "1200", "2024-01-20")
            .ledger("2024-01-30");

    assertThat(year(ledger, SCHOOLS, 2022).moved()).isEqualTo(sek("1500"));
    assertThat(year(ledger, SCHOOLS, 2023))
        .returns(sek("300"), FeeYear::open)
        .returns(sek("0"), FeeYear::moved);
    assertThat(fund(ledger, 2023).balance()).as("stays").isEqualTo(sek("1500"));
  }

  @Test
  void whatIsUsedBeyondTheFeeIsToldAndNotTakenFromTheAccount() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2022-03-01", "1000", "2023-01-20")
            .use(SCHOOLS, "2022-11-01", "1400", "2023-01-20")
            .use(SCHOOLS, "2022-12-01", "300", "2023-01-20")
            .ledger("2023-06-30");

    FeeYear account = year(ledger, SCHOOLS, 2022);
    assertThat(account)
        .returns(sek("1500"), FeeYear::used)
        .returns(sek("200"), FeeYear::overused)
        .returns(sek("0"), FeeYear::open);
    assertThat(account.beyondTheFee())
        .extracting(booking -> booking.statement().date().toString())
        .containsExactly("2022-12-01");
  }

  @Test
  void theFundGrantsWhatItHeldWhenTheYearBegan() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2021-03-01", "1000", "2022-01-20")
            .trip("2", SCHOOLS, "2022-03-01", "100", "2023-01-20")
            .grant("A", "2022-06-01", "50", "2023-01-20")
            .grant("B", "2023-06-01", "1000", "2023-06-20")
            .grant("C", "2023-06-02", "700", "2023-06-20")
            .ledger("2023-06-30");

    assertThat(fund(ledger, 2022))
        .returns(sek("0"), FundYear::granted)
        .returns(sek("50"), FundYear::uncovered)
        .returns(sek("1500"), FundYear::movedIn)
        .returns(sek("1500"), FundYear::balance);
    assertThat(fund(ledger, 2023))
        .returns(sek("1500"), FundYear::granted)
        .returns(sek("200"), FundYear::uncovered)
        .returns(sek("0"), FundYear::balance);
    assertThat(fund(ledger, 2023).beyondTheFund())
        .extracting(booking -> booking.statement().id())
        .containsExactly("C");
  }

  @Test
  void aHistoryThatComesOnOneDayIsClosedAtItsEnd() {
    FeeLedger ledger =
        new GivenBooks()
            .trip("1", SCHOOLS, "2021-03-01", "1000", "2025-03-14")
            .trip("2", SCHOOLS, "2022-03-01", "200", "2025-03-14")
            .trip("3", SCHOOLS, "2023-03-01", "100", "2025-03-14")
            .ledger("2025-03-14");

    assertThat(year(ledger, SCHOOLS, 2022))
        .returns(sek("300"), FeeYear::fee)
        .returns(sek("1500"), FeeYear::moved);
    assertThat(fund(ledger, 2023).balance()).isEqualTo(sek("1800"));
  }

  @Test
  void withoutStatementsThereIsNoLedger() {
    FeeLedger ledger = new GivenBooks().ledger("2023-06-30");

    assertThat(ledger.units()).isEmpty();
    assertThat(ledger.fund()).isEmpty();
  }
}
