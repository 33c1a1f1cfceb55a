package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.PrognosisBand;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.time.YearRange;

/** Budgets of 343.9 t from 2020 to 2023. */
class BandedAccountTest {
  /** 90 t give or take 10 % and 80 t give or take 20 %: 81 to 99 and 64 to 96 t. */
  @Test
  void estimatedYearsHaveABandAndKnownYearsNone() {
    List<AccountedYear> account =
        account(
            ScopeRule.everything(),
            transport("2020: 100, 2021: ~90, 2022: ~80", Map.of(2021, 10.0, 2022, 20.0)));

    assertThat(account)
        .extracting(AccountedYear::emissionsBand)
        .containsExactly(Optional.empty(), ends("81", "99"), ends("64", "96"), Optional.empty());
  }

  /** After 2021: 343.9 - 100 - 99 and - 81. After 2022: 343.9 - 100 - 99 - 96 and - 81 - 64. */
  @Test
  void whatRemainsHasTheBandsOfAllItsEstimatesAtTheSameEnd() {
    List<AccountedYear> account =
        account(
            ScopeRule.everything(),
            transport("2020: 100, 2021: ~90, 2022: ~80", Map.of(2021, 10.0, 2022, 20.0)));

    assertThat(account)
        .extracting(AccountedYear::remainingBand)
        .containsExactly(
            Optional.empty(), ends("144.9", "162.9"), ends("48.9", "98.9"), Optional.empty());
  }

  /** 3 t of 60 and 4 t of 40, independent of each other: 5 t of 100. Agriculture does not count. */
  @Test
  void bandIsThatOfTheSectorsInScope() {
    ScopeRule some =
        scope(
            Set.of("industry", "transport"), Set.of(), Set.of(), InternationalTransport.MUNICIPAL);
    PrognosisBand band =
        new PrognosisBand(
            50, new TreeMap<>(Map.of("industry", 5.0, "transport", 10.0, "agriculture", 90.0)));
    Statistics statistics =
        Statistics.builder()
            .figures(
                sectors(
                    List.of(
                        sector("industry", "2020: ~60"),
                        sector("transport", "2020: ~40"),
                        sector("agriculture", "2020: ~50"))))
            .bands(new TreeMap<>(Map.of(2020, band)))
            .build();

    assertThat(account(some, statistics).get(0).emissionsBand()).isEqualTo(ends("95", "105"));
  }

  /** 100 t give or take 10 %, less 30 t that are known. */
  @Test
  void aFacilityOutsideTheScopeIsTakenOffBothEnds() {
    Statistics statistics =
        Statistics.builder()
            .figures(sector("industry", "2020: ~100"))
            .facilities(List.of(steel(2020, "30")))
            .bands(bands(Map.of(2020, 10.0)))
            .build();

    AccountedYear year = account(withoutSteel(), statistics).get(0);
    assertThat(year.row().figure().orElseThrow().amount()).isEqualTo(tonnes("70"));
    assertThat(year.emissionsBand()).isEqualTo(ends("60", "80"));
  }

  /**
   * 40 to 100 t in 2020, then 70 t with a band of 60 to 80: from 343.9 - 100 - 80 to 343.9 - 40 -
   * 60, around the bounds of 343.9 - 100 - 70 and 343.9 - 40 - 70.
   */
  @Test
  void bandAfterAnOpenYearLiesAroundBothBounds() {
    Statistics statistics =
        Statistics.builder()
            .figures(
                sectors(
                    List.of(
                        sector("industry", "2020: 60, 2021: ~60"),
                        sector("transport", "2020: 40, 2021: ~40"))))
            .facilities(List.of(steel(2021, "30")))
            .bands(bands(Map.of(2021, 10.0)))
            .build();

    AccountedYear year = account(withoutSteel(), statistics).get(1);
    assertThat(year.emissionsBand()).isEqualTo(ends("60", "80"));
    assertThat(year.remainingLow()).contains(tonnes("173.9"));
    assertThat(year.remainingHigh()).contains(tonnes("233.9"));
    assertThat(year.remainingBand()).isEqualTo(ends("163.9", "243.9"));
  }

  /** A sum with an estimate of unknown width would look more certain than it is. */
  @Test
  void anEstimateWithoutABandLeavesWhatRemainsWithoutOne() {
    List<AccountedYear> account =
        account(
            ScopeRule.everything(),
            transport("2020: 100, 2021: ~90, 2022: ~80", Map.of(2022, 10.0)));

    assertThat(account.get(1).emissionsBand()).isEmpty();
    assertThat(account.get(1).remainingBand()).isEmpty();
    assertThat(account.get(2).emissionsBand()).isEqualTo(ends("72", "88"));
    assertThat(account.get(2).remainingBand()).isEmpty();
  }

  @Test
  void aYearThatIsNotEstimatedHasNoneEvenIfAWidthIsKnown() {
    AccountedYear year =
        account(ScopeRule.everything(), transport("2020: 100", Map.of(2020, 10.0))).get(0);

    assertThat(year.emissionsBand()).isEmpty();
    assertThat(year.remainingBand()).isEmpty();
  }

  @Test
  void lowEndIsNotBelowNothing() {
    AccountedYear year =
        account(ScopeRule.everything(), transport("2020: ~80", Map.of(2020, 150.0))).get(0);

    assertThat(year.emissionsBand()).isEqualTo(ends("0", "200"));
    assertThat(year.remainingBand()).isEqualTo(ends("143.9", "343.9"));
  }

  /** 35 t give or take 20 % are 28 t at least, of which 30 t cannot be taken off. */
  @Test
  void anEndThatTheFacilitiesExceedIsNone() {
    Statistics statistics =
        Statistics.builder()
            .figures(sector("industry", "2020: ~35"))
            .facilities(List.of(steel(2020, "30")))
            .bands(bands(Map.of(2020, 20.0)))
            .build();

    AccountedYear year = account(withoutSteel(), statistics).get(0);
    assertThat(year.row().figure()).isPresent();
    assertThat(year.emissionsBand()).isEmpty();
    assertThat(year.remainingBand()).isEmpty();
  }

  @Test
  void yearsBehindAGapHaveABandOfTheirOwnOnly() {
    AccountedYear year =
        account(ScopeRule.everything(), transport("2020: 100, 2022: ~80", Map.of(2022, 10.0)))
            .get(2);

    assertThat(year.emissionsBand()).isEqualTo(ends("72", "88"));
    assertThat(year.remainingBand()).isEmpty();
  }

  private static List<AccountedYear> account(ScopeRule scope, Statistics statistics) {
    return FollowUp.account(
        new CarbonBudgetTarget(
            head(Perspective.TERRITORIAL, scope),
            tonnes("343.9"),
            new YearRange(2020, 2023),
            OptionalDouble.of(10),
            PathConvention.UNCUT_FIRST_YEAR,
            Optional.empty(),
            false),
        statistics);
  }

  private static Statistics transport(String years, Map<Integer, Double> halfWidthsPct) {
    return Statistics.builder()
        .figures(emissions(years).figures())
        .bands(bands(halfWidthsPct))
        .build();
  }

  private static SortedMap<Integer, PrognosisBand> bands(Map<Integer, Double> halfWidthsPct) {
    SortedMap<Integer, PrognosisBand> bands = new TreeMap<>();
    halfWidthsPct.forEach((year, pct) -> bands.put(year, new PrognosisBand(pct, new TreeMap<>())));
    return bands;
  }

  private static List<SectorFigure> sectors(List<List<SectorFigure>> sectors) {
    return sectors.stream().flatMap(List::stream).toList();
  }

  private static Optional<BandEnds> ends(String low, String high) {
    return Optional.of(new BandEnds(tonnes(low), tonnes(high)));
  }

  private static FacilityFigure steel(int year, String tonnes) {
    return new FacilityFigure("steel", year, tonnes(tonnes));
  }

  private static ScopeRule withoutSteel() {
    return new ScopeRule(
        Set.of(),
        Set.of(),
        List.of(new ExcludedFacility("steel", Optional.of("industry"))),
        InternationalTransport.MUNICIPAL,
        "");
  }
}
