package se.klimatbokslut.publish.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.klimatbokslut.domain.target.FramesAccount;

/**
 * A figure that the owner of a ledger published, beside what the ledger comes to.
 *
 * @param published with the decimals that it was published with
 * @param computed rounded to the decimals of the published one; empty when the ledger lacks what it
 *     takes
 */
public record PublishedAnswer(
    Question question, BigDecimal published, Optional<BigDecimal> computed, String unit) {

  /** What is asked of a ledger. */
  public enum Question {
    LEFT("left", account -> Optional.of(account.left().tonnes())),
    LEFT_SHARE("left-share", account -> figure(account.leftPct())),
    ALLOCATED("allocated", account -> figure(account.allocatedPct())),
    USED("used", account -> figure(account.usedPct())),
    ALLOCATED_IN_ALL("allocated-in-all", account -> figure(account.allocatedInAllPct())),
    YEARLY_FALL("yearly-fall", account -> figure(account.yearlyFallPct())),
    YEARS_ABOVE(
        "years-above", account -> Optional.of(BigDecimal.valueOf(account.exceeded().size())));

    private final String id;
    private final Function<FramesAccount, Optional<BigDecimal>> answer;

    Question(String id, Function<FramesAccount, Optional<BigDecimal>> answer) {
      this.id = id;
      this.answer = answer;
    }

    public String id() {
      return id;
    }

    static Question ofId(String id) {
      return Arrays.stream(values())
          .filter(question -> question.id.equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No answer is called '" + id + "'"));
    }

    private static Optional<BigDecimal> figure(OptionalDouble value) {
      return value.isPresent()
          ? Optional.of(BigDecimal.valueOf(value.getAsDouble()))
          : Optional.empty();
    }
  }

  static PublishedAnswer of(
      Question question, BigDecimal published, String unit, int decimals, FramesAccount account) {
    return new PublishedAnswer(
        question,
        published.setScale(decimals, RoundingMode.UNNECESSARY),
        question.answer.apply(account).map(value -> value.setScale(decimals, RoundingMode.HALF_UP)),
        unit);
  }

  /** Whether both are the same figure. */
  public boolean agrees() {
    return computed.filter(value -> value.compareTo(published) == 0).isPresent();
  }
}
