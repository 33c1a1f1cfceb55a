package se.klimatbokslut.domain.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PeerLawsTest {
  private static final PeerRule RULE =
      new PeerRule(
          List.of(
              new SizeClass(0, OptionalLong.of(10_000)),
              new SizeClass(10_000, OptionalLong.of(50_000)),
              new SizeClass(50_000, OptionalLong.empty())),
          BigDecimal.valueOf(3));

  @Property
  void everyMunicipalityIsInItsGroupAndAllMembersAreOfItsKind(
      @ForAll("country") List<Candidate> country) {
    for (Candidate candidate : country) {
      PeerGroup group = RULE.groupOf(candidate, country);

      assertThat(group.members()).contains(candidate.municipality());
      assertThat(country)
          .filteredOn(other -> group.members().contains(other.municipality()))
          .allMatch(other -> RULE.isHeavy(other) == group.heavyIndustry())
          .allMatch(other -> group.size().contains(other.population()));
    }
  }

  @Property
  void aGroupIsTooSmallOnlyWhereAllOfItsKindAreTooFew(@ForAll("country") List<Candidate> country) {
    for (Candidate candidate : country) {
      long ofKind =
          country.stream().filter(other -> RULE.isHeavy(other) == RULE.isHeavy(candidate)).count();

      assertThat(RULE.groupOf(candidate, country).isLargeEnough())
          .isEqualTo(ofKind >= PeerGroup.LEAST_MEMBERS);
    }
  }

  @Property
  void aSpreadIsInOrderAndDoesNotDependOnTheOrderOfItsValues(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -1000, max = 1000) Integer> numbers) {
    List<BigDecimal> values = new ArrayList<>();
    numbers.forEach(number -> values.add(0, BigDecimal.valueOf(number)));
    Spread spread = Spread.of(values);

    assertThat(
            List.of(
                spread.min(),
                spread.lowerQuartile(),
                spread.median(),
                spread.upperQuartile(),
                spread.max()))
        .isSorted();
    assertThat(spread).isEqualTo(Spread.of(numbers.stream().map(BigDecimal::valueOf).toList()));
  }

  @Property
  void othersAreLowerHigherOrEqual(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 20) Integer> numbers) {
    List<BigDecimal> values = numbers.stream().map(BigDecimal::valueOf).toList();
    BigDecimal value = values.get(0);
    Standing standing = Standing.of(value, values);
    long equal = values.stream().filter(other -> other.compareTo(value) == 0).count();

    assertThat(standing.lowerThan() + standing.higherThan() + equal).isEqualTo(values.size());
  }

  @Provide
  Arbitrary<List<Candidate>> country() {
    Arbitrary<Long> population = Arbitraries.longs().between(500, 90_000);
    Arbitrary<Integer> industry = Arbitraries.integers().between(0, 6);
    return Combinators.combine(population, industry)
        .as((persons, tonnes) -> new Candidate("", persons, BigDecimal.valueOf(tonnes)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(PeerLawsTest::named);
  }

  private static List<Candidate> named(List<Candidate> nameless) {
    List<Candidate> named = new ArrayList<>();
    for (Candidate candidate : nameless) {
      named.add(
          new Candidate(
              "SE-%04d".formatted(named.size()),
              candidate.population(),
              candidate.industryPerInhabitant()));
    }
    return named;
  }
}
