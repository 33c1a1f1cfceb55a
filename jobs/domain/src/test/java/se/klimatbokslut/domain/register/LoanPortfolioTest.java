package se.klimatbokslut.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.register.LoanPortfolio.Loans;

class LoanPortfolioTest {
  /** 100 + 300 of 1 000 + 600 million SEK. The mean of the two shares would be 30 %. */
  @Test
  void theShareIsOfAmountsNotOfLenders() {
    LoanPortfolio loans =
        LoanPortfolio.of(
            List.of(loans("1000000000", "100000000"), loans("600000000", "300000000")));

    assertThat(loans.greenPct()).contains(new BigDecimal("25.000000"));
    assertThat(loans.withoutAmount()).isZero();
  }

  /** 1 of 3 SEK. */
  @Test
  void theShareHasSixDecimals() {
    assertThat(LoanPortfolio.of(List.of(loans("3", "1"))).greenPct())
        .contains(new BigDecimal("33.333333"));
  }

  @Test
  void aMissingPortfolioIsNotZeroAndNotAllGreen() {
    LoanPortfolio loans = LoanPortfolio.of(List.of(loans("1000", "250"), loans("", "750")));

    assertThat(loans.all()).contains(sek("1000"));
    assertThat(loans.green()).contains(sek("1000"));
    assertThat(loans.withoutAmount()).isEqualTo(1);
    assertThat(loans.greenPct()).isEmpty();
  }

  @Test
  void aMissingGreenPartIsNotZero() {
    LoanPortfolio loans = LoanPortfolio.of(List.of(loans("1000", "")));

    assertThat(loans.green()).isEmpty();
    assertThat(loans.greenPct()).isEmpty();
  }

  @Test
  void whoeverHasBorrowedNothingHasNoShare() {
    assertThat(LoanPortfolio.of(List.of(loans("0", "0"))).greenPct()).isEmpty();
    assertThat(LoanPortfolio.of(List.of()).greenPct()).isEmpty();
  }

  @Property
  void greenAndOtherLoansAreAllOfThemTogether(
      @ForAll @NotEmpty @Size(max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> ore) {
    LoanPortfolio green = LoanPortfolio.of(ore.stream().map(all -> loans(all, all / 3)).toList());
    LoanPortfolio other =
        LoanPortfolio.of(ore.stream().map(all -> loans(all, all - all / 3)).toList());

    assertThat(green.green().orElseThrow().plus(other.green().orElseThrow()))
        .isEqualTo(green.all().orElseThrow());
    assertThat(green.greenPct().orElseThrow().add(other.greenPct().orElseThrow()))
        .isBetween(new BigDecimal("99.999999"), new BigDecimal("100.000001"));
  }

  @Property
  void theOrderOfLendersChangesNothing(
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000_000L) Long> ore) {
    List<Loans> lenders = new ArrayList<>(ore.stream().map(all -> loans(all, all / 7)).toList());
    LoanPortfolio before = LoanPortfolio.of(lenders);
    Collections.reverse(lenders);

    assertThat(LoanPortfolio.of(lenders)).isEqualTo(before);
  }

  private static Loans loans(long allOre, long greenOre) {
    return new Loans(Optional.of(new Sek(allOre)), Optional.of(new Sek(greenOre)));
  }

  private static Loans loans(String all, String green) {
    return new Loans(stated(all), stated(green));
  }

  private static Optional<Sek> stated(String kronor) {
    return kronor.isEmpty() ? Optional.empty() : Optional.of(sek(kronor));
  }

  private static Sek sek(String kronor) {
    return Sek.exactly(new BigDecimal(kronor));
  }
}
