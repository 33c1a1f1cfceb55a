package se.klimatbokslut.domain.prognosis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.prognosis.Levels.levels;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.prognosis.CarriedForward.Share;

class CarriedForwardTest {
  private static final CarriedForward RULE = new CarriedForward(0.2, 60, 4);

  /** Ratios 0.9, 0.9, 0.9017 and 0.95: the third lies 0.19 % from the median. */
  @Test
  void sectorThatChangedByOneFactorNearlyEverywhereIsFlagged() {
    Share share = only(places("100: 90", "200: 180", "1000: 901.7", "100: 95"));
    assertThat(share.sameRatioPct()).isEqualTo(75);
    assertThat(share.places()).isEqualTo(4);
    assertThat(share.flagged()).isTrue();
  }

  /** The median is 0.925, which none of them has. */
  @Test
  void placesOfTheirOwnAreNot() {
    Share share = only(places("100: 90", "100: 95", "100: 85", "100: 99"));
    assertThat(share.sameRatioPct()).isZero();
    assertThat(share.flagged()).isFalse();
  }

  @Test
  void theThresholdItselfIsNotFlagged() {
    CarriedForward rule = new CarriedForward(0.2, 75, 4);
    assertThat(rule.shares(places("100: 90", "100: 90", "100: 90", "100: 99")).get(0).flagged())
        .isFalse();
  }

  /** Ratios 1, 1, 1 and 1.25, just a quarter from the median. */
  @Test
  void theToleranceItselfCountsAsTheSame() {
    CarriedForward rule = new CarriedForward(25, 60, 4);
    List<SectorLevels> places = places("100: 100", "100: 100", "100: 100", "100: 125");
    assertThat(rule.shares(places).get(0).sameRatioPct()).isEqualTo(100);
  }

  @Test
  void fewPlacesSayNothingAndZerosDoNotCount() {
    assertThat(RULE.shares(places("100: 90", "100: 90", "100: 90", "0: 90"))).isEmpty();
    assertThat(RULE.shares(places("100: 90", "100: 90", "100: 90", "100: 0"))).isEmpty();
  }

  @Test
  void yearsThatDoNotFollowEachOtherAreNotCompared() {
    List<SectorLevels> places =
        List.of(
            levels("heating", "2015: 100, 2020: 90"),
            levels("heating", "2015: 100, 2020: 90"),
            levels("heating", "2015: 100, 2020: 90"),
            levels("heating", "2015: 100, 2020: 90"));
    assertThat(RULE.shares(places)).isEmpty();
  }

  private static Share only(List<SectorLevels> places) {
    List<Share> shares = RULE.shares(places);
    assertThat(shares).hasSize(1);
    assertThat(shares.get(0).sectorYear()).isEqualTo(new SectorYear("heating", 2024));
    return shares.get(0);
  }

  private static List<SectorLevels> places(String... beforeAndAfter) {
    return Arrays.stream(beforeAndAfter)
        .map(pair -> pair.split(": "))
        .map(pair -> levels("heating", "2023: " + pair[0] + ", 2024: " + pair[1]))
        .toList();
  }
}
