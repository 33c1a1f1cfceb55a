package se.klimatbokslut.domain.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.domain.Given.tonnes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeerRuleTest {
  private static final PeerRule RULE =
      new PeerRule(
          List.of(
              new SizeClass(0, OptionalLong.of(10_000)),
              new SizeClass(10_000, OptionalLong.of(20_000)),
              new SizeClass(20_000, OptionalLong.empty())),
          BigDecimal.valueOf(3));

  private final List<Candidate> all = new ArrayList<>();

  @Test
  void municipalitiesOfOneSizeWithoutHeavyIndustryAreAlike() {
    Candidate town = light("town", 12_000);
    five(15_000);
    heavy("steel", 12_000);
    light("village", 9_999);
    light("city", 20_000);

    PeerGroup group = RULE.groupOf(town, all);

    assertThat(group.members()).hasSize(6).doesNotContain("steel", "village", "city");
    assertThat(group.id()).isEqualTo("10000-19999-other");
    assertThat(group.widened()).isFalse();
  }

  @Test
  void aSizeClassHoldsItsLeastNumberOfInhabitantsButNotThatOfTheNext() {
    SizeClass middle = new SizeClass(10_000, OptionalLong.of(20_000));
    assertThat(middle.contains(10_000)).isTrue();
    assertThat(middle.contains(9_999)).isFalse();
    assertThat(middle.contains(20_000)).isFalse();
  }

  @Test
  void theThresholdItselfIsHeavy() {
    assertThat(RULE.isHeavy(new Candidate("a", 1, new BigDecimal("3.0")))).isTrue();
    assertThat(RULE.isHeavy(new Candidate("a", 1, new BigDecimal("2.999999999")))).isFalse();
  }

  @Test
  void aGroupOfFewerThanFiveTakesInItsNeighbours() {
    Candidate city = light("city", 50_000);
    light("other", 60_000);
    five(15_000);

    PeerGroup group = RULE.groupOf(city, all);

    assertThat(group.members()).hasSize(7);
    assertThat(group.id()).isEqualTo("from-10000-other");
    assertThat(group.widened()).isTrue();
  }

  @Test
  void neighboursThatAreManyKeepTheirOwnGroup() {
    light("city", 50_000);
    five(15_000);

    assertThat(RULE.groupOf(all.get(1), all).id()).isEqualTo("10000-19999-other");
  }

  @Test
  void whereAllOfAKindAreTooFewTheGroupIsNotLargeEnough() {
    Candidate steel = heavy("steel", 50_000);
    five(15_000);
    heavy("oil", 5_000);

    PeerGroup group = RULE.groupOf(steel, all);

    assertThat(group.members()).containsExactly("oil", "steel");
    assertThat(group.isLargeEnough()).isFalse();
  }

  @Test
  void aRuleWithoutSizeClassesIsRefused() {
    assertThatThrownBy(() -> new PeerRule(List.of(), BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one size class");
  }

  /** 1 2 3 4: quartiles at 1.75, 2.5 and 3.25. */
  @Test
  void quartilesBetweenTwoValuesAreLinear() {
    Spread spread = Spread.of(values("4", "1", "3", "2"));

    assertThat(spread.min()).isEqualByComparingTo("1");
    assertThat(spread.lowerQuartile()).isEqualByComparingTo("1.75");
    assertThat(spread.median()).isEqualByComparingTo("2.5");
    assertThat(spread.upperQuartile()).isEqualByComparingTo("3.25");
    assertThat(spread.max()).isEqualByComparingTo("4");
  }

  @Test
  void equalValuesAreNeitherLowerNorHigher() {
    Standing standing = Standing.of(new BigDecimal("2.0"), values("1", "2", "2", "3", "5"));

    assertThat(standing.lowerThan()).isEqualTo(2);
    assertThat(standing.higherThan()).isEqualTo(1);
    assertThat(standing.sentence()).isEqualTo("lower than 2 of 4 others");
  }

  /** 100 t to 81 t in two years is 10 % less each year. */
  @Test
  void theYearlyChangeIsTheSamePercentageEveryYear() {
    assertThat(YearlyChange.pct(tonnes("100"), tonnes("81"), 2))
        .hasValueSatisfying(pct -> assertThat(pct).isEqualByComparingTo("-10"));
    assertThat(YearlyChange.pct(tonnes("0"), tonnes("81"), 2)).isEmpty();
    assertThat(YearlyChange.pct(tonnes("100"), tonnes("0"), 2)).isEmpty();
    assertThat(YearlyChange.pct(tonnes("100"), tonnes("100"), 0)).isEmpty();
    assertThat(YearlyChange.pct(tonnes("100"), tonnes("150"), 1))
        .hasValueSatisfying(pct -> assertThat(pct).isEqualByComparingTo("50"));
  }

  private void five(long population) {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      light(name, population);
    }
  }

  private Candidate light(String name, long population) {
    return add(new Candidate(name, population, BigDecimal.ONE));
  }

  private Candidate heavy(String name, long population) {
    return add(new Candidate(name, population, BigDecimal.TEN));
  }

  private Candidate add(Candidate candidate) {
    all.add(candidate);
    return candidate;
  }

  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }
}
