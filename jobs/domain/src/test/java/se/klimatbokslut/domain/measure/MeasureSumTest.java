package se.klimatbokslut.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.quantity.Co2e;

class MeasureSumTest {
  /** 1 000 t in each of ten years for 2 500 000 SEK: 250 SEK a tonne. */
  @Test
  void costPerTonneIsOfAllYears() {
    MeasureSum sum = MeasureSum.of(List.of(measure("2500000", "1000", 2025, 2034, "decided")));

    assertThat(sum.total()).contains(t("10000"));
    assertThat(sum.kronorPerTonne()).contains(new BigDecimal("250.00"));
  }

  @Test
  void aMissingEffectIsNotZero() {
    MeasureSum none = MeasureSum.of(List.of(measure("100", "", 2025, 2034, "done")));
    MeasureSum some =
        MeasureSum.of(
            List.of(measure("100", "", 2025, 2034, "done"), measure("", "7", 2025, 2025, "done")));

    assertThat(none.yearly()).isEmpty();
    assertThat(none.kronorPerTonne()).isEmpty();
    assertThat(some).returns(Optional.of(t("7")), MeasureSum::yearly);
    assertThat(some.withoutEffect()).isEqualTo(1);
    assertThat(some.withoutCost()).isEqualTo(1);
    assertThat(some.kronorPerTonne()).isEmpty();
  }

  @Test
  void onlyDecidedMeasuresCountAndOnlyInTheirYears() {
    List<Measure> plan =
        List.of(
            measure("", "1", 2025, 2030, "planned"),
            measure("", "10", 2025, 2030, "decided"),
            measure("", "100", 2025, 2030, "ongoing"),
            measure("", "1000", 2025, 2029, "done"),
            measure("", "10000", 2025, 2030, "stopped"));

    assertThat(MeasureSum.decidedIn(2030, plan).yearly()).contains(t("110"));
    assertThat(MeasureSum.decidedIn(2029, plan).yearly()).contains(t("1110"));
  }

  @Property
  void sumsByActorAreSumsBySector(@ForAll("plans") List<Listed> plan) {
    assertThat(sumOf(plan, Listed::actor)).isEqualTo(sumOf(plan, Listed::sector));
  }

  @Property
  void decidedAndPlannedAndStoppedAreAllMeasuresOnce(@ForAll("plans") List<Listed> plan) {
    List<Measure> all = plan.stream().map(Listed::measure).toList();
    Map<Boolean, List<Measure>> parts =
        all.stream().collect(Collectors.partitioningBy(each -> each.status().isDecided()));

    assertThat(parts.values().stream().mapToLong(part -> MeasureSum.of(part).measures()).sum())
        .isEqualTo(MeasureSum.of(all).measures());
    assertThat(parts.values().stream().map(MeasureSumTest::yearly).reduce(Co2e.ZERO, Co2e::plus))
        .isEqualTo(yearly(all));
  }

  record Listed(String actor, String sector, Measure measure) {}

  @Provide
  Arbitrary<List<Listed>> plans() {
    Arbitrary<Optional<Sek>> cost =
        Arbitraries.longs().between(0, 1_000_000_000_000L).map(Sek::new).optional();
    Arbitrary<Optional<Co2e>> yearly =
        Arbitraries.longs().between(0, 1_000_000_000_000L).map(Co2e::new).optional();
    Arbitrary<Integer> first = Arbitraries.integers().between(2010, 2030);
    Arbitrary<Measure> measure =
        Combinators.combine(cost, yearly, first, Arbitraries.of(MeasureStatus.values()))
            .as((sek, t, year, status) -> new Measure(sek, t, year, year + 9, status));
    return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of("x", "y", "z"), measure)
        .as(Listed::new)
        .list()
        .ofMaxSize(12);
  }

  private static List<Object> sumOf(List<Listed> plan, Function<Listed, String> by) {
    List<MeasureSum> sums =
        plan.stream().collect(Collectors.groupingBy(by)).values().stream()
            .map(part -> MeasureSum.of(part.stream().map(Listed::measure).toList()))
            .toList();
    return List.of(
        sums.stream().mapToLong(MeasureSum::measures).sum(),
        sums.stream().flatMap(sum -> sum.cost().stream()).reduce(Sek.ZERO, Sek::plus),
        sums.stream().flatMap(sum -> sum.yearly().stream()).reduce(Co2e.ZERO, Co2e::plus),
        sums.stream().flatMap(sum -> sum.total().stream()).reduce(Co2e.ZERO, Co2e::plus));
  }

  private static Co2e yearly(List<Measure> measures) {
    return MeasureSum.of(measures).yearly().orElse(Co2e.ZERO);
  }

  private static Measure measure(String kronor, String tonnes, int first, int last, String status) {
    return new Measure(
        stated(kronor).map(Sek::exactly),
        stated(tonnes).map(Co2e::ofTonnes),
        first,
        last,
        MeasureStatus.ofId(status));
  }

  private static Optional<BigDecimal> stated(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }

  private static Co2e t(String tonnes) {
    return Co2e.ofTonnes(new BigDecimal(tonnes));
  }
}
