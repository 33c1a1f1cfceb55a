package se.klimatbokslut.publish.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.trace.Verification.Mismatch;

/** Adds up again what a lineage says is a sum, a share of a head or the figure of another row. */
final class Arithmetic {
  private Arithmetic() {}

  /** Figures that are not what their rows make; none when all are. */
  static List<Mismatch> mismatches(Lineage lineage) {
    List<Mismatch> mismatches = new ArrayList<>();
    lineage
        .all()
        .distinct()
        .forEach(
            step ->
                byFigure(step)
                    .forEach(
                        (figure, sources) ->
                            mismatch(step.row(), figure, sources).ifPresent(mismatches::add)));
    return mismatches;
  }

  private static Map<String, List<Source.Rows>> byFigure(Lineage lineage) {
    Map<String, List<Source.Rows>> figures = new LinkedHashMap<>();
    for (Lineage.Step step : lineage.steps()) {
      if (step instanceof Lineage.Through through && through.rows().role() != Role.RESTS_ON) {
        figures
            .computeIfAbsent(through.rows().figure(), figure -> new ArrayList<>())
            .add(through.rows());
      }
    }
    return figures;
  }

  private static Optional<Mismatch> mismatch(
      TracedRow row, String figure, List<Source.Rows> sources) {
    Optional<BigDecimal> told = row.number(figure);
    Optional<BigDecimal> made = made(row, sources);
    boolean same =
        told.isEmpty()
            || made.filter(value -> value.compareTo(told.orElseThrow()) == 0).isPresent();
    return same
        ? Optional.empty()
        : Optional.of(
            new Mismatch(
                row.key().address() + " " + figure,
                told.map(BigDecimal::toPlainString).orElse("nothing"),
                made.map(BigDecimal::toPlainString).orElse("nothing")
                    + ", which the rows it was made of come to"));
  }

  private static Optional<BigDecimal> made(TracedRow row, List<Source.Rows> sources) {
    if (sources.stream().allMatch(source -> source.rows().isEmpty())) {
      return Optional.empty();
    }
    Source.Rows first = sources.get(0);
    return switch (first.role()) {
      case DIVIDED_BY -> row.number("emissions_t").map(t -> amount(t).perPerson(people(first)));
      case TIMES ->
          row.number("per_capita_t")
              .map(t -> amount(t.multiply(BigDecimal.valueOf(people(first)))).tonnes());
      default -> Optional.of(sources.stream().map(Arithmetic::sum).reduce(BigDecimal::add).get());
    };
  }

  private static BigDecimal sum(Source.Rows source) {
    BigDecimal sum =
        source.rows().stream()
            .flatMap(row -> row.number(source.of()).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return source.role() == Role.TAKEN_OFF ? sum.negate() : sum;
  }

  private static long people(Source.Rows source) {
    return sum(source).longValueExact();
  }

  private static Co2e amount(BigDecimal tonnes) {
    return Co2e.ofTonnes(tonnes);
  }
}
