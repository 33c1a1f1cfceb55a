package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What yearly frames come to beside what was emitted.
 *
 * @param years with a frame, in their order
 * @param budget for all years together; empty where none is stated
 */
public record FramesAccount(List<FrameYear> years, Optional<Co2e> budget) {
  public FramesAccount {
    years = List.copyOf(years);
  }

  /** Years whose emissions are known. */
  public List<FrameYear> accounted() {
    return years.stream().filter(year -> year.emitted().isPresent()).toList();
  }

  /** Those of them in which more was emitted than the frame. */
  public List<Integer> exceeded() {
    return accounted().stream().filter(FrameYear::isExceeded).map(FrameYear::year).toList();
  }

  /** What is left of the frames of accounted years; negative when more was emitted. */
  public Co2e left() {
    return framed().minus(emitted());
  }

  /** The same in percent of those frames. */
  public OptionalDouble leftPct() {
    return share(left(), Optional.of(framed()));
  }

  /** Share of the budget that the frames of accounted years take, percent. */
  public OptionalDouble allocatedPct() {
    return share(framed(), budget);
  }

  /** Share of the budget that the frames of all years take, percent. */
  public OptionalDouble allocatedInAllPct() {
    return share(sum(years, FrameYear::frame), budget);
  }

  /** Share of the budget that was emitted in accounted years, percent. */
  public OptionalDouble usedPct() {
    return share(emitted(), budget);
  }

  /** By how much the frames fall a year from the first to the last, percent. */
  public OptionalDouble yearlyFallPct() {
    if (years.size() < 2 || !isPositive(years.get(0).frame())) {
      return OptionalDouble.empty();
    }
    FrameYear first = years.get(0);
    FrameYear last = years.get(years.size() - 1);
    double kept = last.frame().tonnes().doubleValue() / first.frame().tonnes().doubleValue();
    return OptionalDouble.of(100 * (1 - Math.pow(kept, 1.0 / (last.year() - first.year()))));
  }

  private Co2e framed() {
    return sum(accounted(), FrameYear::frame);
  }

  private Co2e emitted() {
    return sum(accounted(), year -> year.emitted().orElseThrow());
  }

  private static OptionalDouble share(Co2e part, Optional<Co2e> whole) {
    return whole.filter(FramesAccount::isPositive).stream()
        .mapToDouble(all -> 100 * part.tonnes().doubleValue() / all.tonnes().doubleValue())
        .findFirst();
  }

  private static boolean isPositive(Co2e amount) {
    return amount.compareTo(Co2e.ZERO) > 0;
  }

  private static Co2e sum(List<FrameYear> years, Function<FrameYear, Co2e> amount) {
    return years.stream().map(amount).reduce(Co2e.ZERO, Co2e::plus);
  }
}
