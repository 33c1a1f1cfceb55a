package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.amounts;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.indicator;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.Given.withSinks;
import static se.klimatbokslut.domain.verdict.Verdict.MET;
import static se.klimatbokslut.domain.verdict.Verdict.MISSED;
import static se.klimatbokslut.domain.verdict.Verdict.NOT_ASSESSABLE;
import static se.klimatbokslut.domain.verdict.Verdict.OFF_TRACK;
import static se.klimatbokslut.domain.verdict.Verdict.ON_TRACK;
import static se.klimatbokslut.domain.verdict.Verdict.TOO_CLOSE_TO_CALL;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.sentence.Language;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.Frame;
import se.klimatbokslut.domain.target.Indicator;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

/** Every kind of target with every verdict that it can have, in the three languages. */
class EveryVerdictTest {
  private static final Pattern PLACE = Pattern.compile("[{}]");
  private static final Pattern NOT_A_SENTENCE = Pattern.compile("  |^ | $|;;|null|Optional");

  // path of 10 % from 100 t: 100, 90, 81, 72.9 = 343.9 t
  private static final Target BUDGET =
      new CarbonBudgetTarget(
          head(),
          tonnes("343.9"),
          new YearRange(2020, 2023),
          OptionalDouble.of(10),
          PathConvention.UNCUT_FIRST_YEAR,
          Optional.empty(),
          false);
  private static final Target YEARLY =
      new AnnualReduction(head(), 10, OptionalInt.of(2020), OptionalInt.of(2023), Optional.empty());
  private static final Target REDUCTION =
      new ReductionFromBase(
          head(), 80, OptionalInt.of(1990), 2030, Optional.empty(), ReductionPath.LINEAR, false);
  private static final Target CEILING =
      new LevelCeiling(
          head(),
          new BigDecimal("50"),
          CeilingUnit.TONNES,
          2030,
          OptionalInt.of(2020),
          Optional.empty(),
          ReductionPath.LINEAR);
  private static final Target NET_ZERO =
      new NetZero(
          head(), 2030, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), false);
  private static final Target NEAR_ZERO =
      new NearZero(head(), 2045, 5, 1990, Optional.empty(), ReductionPath.LINEAR);
  private static final Target SHARE =
      new Indicator(head(), "cycle-trips", BigDecimal.valueOf(12), "%", 2040, Direction.AT_LEAST);
  private static final Target CONTRACTS =
      new Register(head(), "contracts", OptionalInt.of(40), OptionalInt.of(2025));

  private static final Target FRAMES =
      new YearlyFrames(
          head(),
          frames("2020: 100, 2021: 90, 2022: 80"),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty());

  record Case(Target target, Verdict verdict, Statistics statistics) {
    Progress progress() {
      return FollowUp.progress(target, statistics, Given.LATEST);
    }

    @Override
    public String toString() {
      return target.type() + " " + verdict.id();
    }
  }

  static List<Case> cases() {
    return List.of(
        of(BUDGET, ON_TRACK, "2020: 98, 2021: 90"),
        of(BUDGET, ON_TRACK, "2020: 10"),
        of(BUDGET, OFF_TRACK, "2020: 98, 2021: 95"),
        of(BUDGET, MET, "2020: 90, 2021: 90, 2022: 80, 2023: 70"),
        of(BUDGET, MISSED, "2020: 200, 2021: 200"),
        of(BUDGET, NOT_ASSESSABLE, "2020: 98, 2022: 95"),
        of(BUDGET, TOO_CLOSE_TO_CALL, "2020: 101, 2021: 90", "2020: 99"),
        of(FRAMES, ON_TRACK, "2020: 98, 2021: 90"),
        of(FRAMES, OFF_TRACK, "2020: 98, 2021: 95"),
        of(FRAMES, MET, "2020: 98, 2021: 90, 2022: 80"),
        of(FRAMES, MISSED, "2020: 98, 2021: 90, 2022: 81"),
        of(FRAMES, NOT_ASSESSABLE, "2019: 98"),
        of(FRAMES, TOO_CLOSE_TO_CALL, "2020: 105, 2021: 89"),
        of(YEARLY, ON_TRACK, "2020: 1000, 2021: 850, 2022: 800"),
        of(YEARLY, OFF_TRACK, "2020: 1000, 2021: 900, 2022: 880"),
        of(YEARLY, MET, "2020: 1000, 2023: 700"),
        of(YEARLY, MISSED, "2020: 1000, 2023: 800"),
        of(YEARLY, NOT_ASSESSABLE, "2020: 1000"),
        of(YEARLY, TOO_CLOSE_TO_CALL, "2020: 1000, 2021: 901", "2020: 1000, 2021: 899"),
        of(REDUCTION, ON_TRACK, "1990: 1000, 2022: 270"),
        of(REDUCTION, OFF_TRACK, "1990: 1000, 2022: 600"),
        of(REDUCTION, MET, "1990: 1000, 2030: 200"),
        of(REDUCTION, MISSED, "1990: 1000, 2030: 201"),
        of(REDUCTION, NOT_ASSESSABLE, "2022: 600"),
        of(REDUCTION, TOO_CLOSE_TO_CALL, "1990: 1000, 2022: 361", "1990: 1000, 2022: 359"),
        of(CEILING, ON_TRACK, "2020: 100, 2021: 93"),
        of(CEILING, OFF_TRACK, "2020: 90, 2021: 100"),
        of(CEILING, NOT_ASSESSABLE, "2021: 100"),
        of(CEILING, MET, "2020: 90, 2021: 50"),
        of(CEILING, MISSED, "2020: 90, 2030: 51"),
        of(CEILING, NOT_ASSESSABLE, "2020: 90, 2031: 51"),
        of(CEILING, TOO_CLOSE_TO_CALL, "2020: 99, 2021: 95", "2020: 101, 2021: 95"),
        of(NET_ZERO, ON_TRACK, "2000: 800, 2015: 390"),
        of(NET_ZERO, OFF_TRACK, "2000: 800, 2015: 410"),
        of(NET_ZERO, MET, "2000: 800, 2030: 0"),
        new Case(NET_ZERO, MISSED, withSinks("2000: 800, 2030: 100", "2030: 90")),
        of(NET_ZERO, NOT_ASSESSABLE, "2000: 800, 2030: 100"),
        of(NET_ZERO, TOO_CLOSE_TO_CALL, "2000: 800, 2015: 401", "2000: 800, 2015: 399"),
        of(NEAR_ZERO, ON_TRACK, "1990: 1000, 2022: 180, 2023: 160"),
        of(NEAR_ZERO, OFF_TRACK, "1990: 1000, 2022: 520, 2023: 500"),
        of(NEAR_ZERO, MET, "1990: 1000, 2023: 40"),
        of(NEAR_ZERO, MISSED, "1990: 1000, 2045: 60"),
        of(NEAR_ZERO, NOT_ASSESSABLE, "2023: 500"),
        of(NEAR_ZERO, TOO_CLOSE_TO_CALL, "1990: 1000, 2023: 431", "1990: 1000, 2023: 429"),
        new Case(SHARE, ON_TRACK, indicator("cycle-trips", "%", "2020: 6, 2023: 6.9")),
        new Case(SHARE, OFF_TRACK, indicator("cycle-trips", "%", "2020: 6, 2023: 6.6")),
        new Case(SHARE, MET, indicator("cycle-trips", "%", "2023: 12")),
        new Case(SHARE, MISSED, indicator("cycle-trips", "%", "2020: 6, 2040: 11")),
        new Case(SHARE, NOT_ASSESSABLE, indicator("cycle-trips", "MW", "2020: 6")),
        new Case(CONTRACTS, ON_TRACK, indicator("contracts", "count", "2022: 13, 2023: 30")),
        new Case(CONTRACTS, OFF_TRACK, indicator("contracts", "count", "2022: 13, 2023: 20")),
        new Case(CONTRACTS, MET, indicator("contracts", "count", "2023: 40")),
        new Case(CONTRACTS, MISSED, indicator("contracts", "count", "2025: 39")),
        new Case(
            new Register(head(), "contracts", OptionalInt.empty(), OptionalInt.empty()),
            NOT_ASSESSABLE,
            indicator("contracts", "count", "2023: 20")),
        of(new Statement(head()), NOT_ASSESSABLE, "2020: 1"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verdictExplainsItselfInEveryLanguage(Case given) {
    Progress progress = given.progress();
    assertThat(progress.verdict()).isEqualTo(given.verdict());
    for (Language language : Language.values()) {
      assertReadable(progress.explanation().in(language));
      progress.flip().ifPresent(flip -> assertReadable(flip.sentence().in(language)));
    }
  }

  /** A statement has no number, and figures of indicators are not restated. */
  @Test
  void everyKindHasEveryVerdictItCanHave() {
    Map<String, Set<Verdict>> verdicts =
        cases().stream()
            .collect(
                Collectors.groupingBy(
                    given -> given.target().type(),
                    TreeMap::new,
                    Collectors.mapping(
                        Case::verdict,
                        Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)))));
    assertThat(verdicts).hasSize(Target.class.getPermittedSubclasses().length);
    Set<Verdict> withoutRestatement = EnumSet.complementOf(EnumSet.of(TOO_CLOSE_TO_CALL));
    verdicts.forEach(
        (type, reached) ->
            assertThat(reached)
                .as(type)
                .containsAll(
                    switch (type) {
                      case "statement" -> EnumSet.of(NOT_ASSESSABLE);
                      case "indicator", "register" -> withoutRestatement;
                      default -> EnumSet.allOf(Verdict.class);
                    }));
  }

  // 100 + 100 t, 10 t more than the path; 143.9 t are left for two years from 100 t: 100 q = 43.9
  @Test
  void budgetOffTrackInThreeLanguages() {
    assertSaid(
        of(BUDGET, OFF_TRACK, "2020: 100, 2021: 100"),
        "emissions 2020-2021 were 200 t in all, 10 t more than the 190 t that the "
            + "pathway allows; 2021 alone had 100 t, 10 t more than its 90 t; a cut of 56.1 % "
            + "a year is required from 2022, more than the pathway's 10.0 %; if 2022 equals "
            + "2021, no rate is steep enough",
        "utsläppen 2020–2021 var sammanlagt 200 t, 10 t mer än de 190 t som målbanan "
            + "tillåter; enbart 2021 var 100 t, 10 t mer än årets 90 t; från 2022 krävs en "
            + "minskning med 56,1 % per år, mer än målbanans 10,0 %; om 2022 blir som 2021 "
            + "räcker ingen minskningstakt",
        "udledningen i 2020–2021 var i alt 200 t, 10 t mere end de 190 t, som "
            + "reduktionsstien tillader; alene 2021 var 100 t, 10 t mere end årets 90 t; fra "
            + "2022 kræves et fald på 56,1 % om året, mere end reduktionsstiens 10,0 %; bliver "
            + "2022 som 2021, er intet fald nok");
  }

  // 1328 kt at 16 %: 212 480 / (1 - 0.84^21) = 218 083.877 t; 1110 kt are left for twenty years
  @Test
  void budgetAheadOfItsPathSaysThatMoreIsRequiredNow() {
    CarbonBudgetTarget borlange =
        new CarbonBudgetTarget(
            head(),
            tonnes("1328000"),
            new YearRange(2020, 2040),
            OptionalDouble.of(16),
            PathConvention.UNCUT_FIRST_YEAR,
            Optional.empty(),
            false);
    assertSaid(
        of(borlange, ON_TRACK, "2020: 218000"),
        "emissions 2020 were 218,000 t in all, 83.877 t less than the 218,084 t that the "
            + "pathway allows; 2020 alone had 218,000 t, 83.877 t less than its 218,084 t; yet "
            + "a cut of 19.4 % a year is now required from 2021, more than the pathway's 16.0 "
            + "%; if 2021 equals 2020, the rate becomes 24.3 %",
        "utsläppen 2020 var sammanlagt 218`000 t, 83,877 t mindre än de 218`084 t som "
            + "målbanan tillåter; enbart 2020 var 218`000 t, 83,877 t mindre än årets 218`084 "
            + "t; ändå krävs från 2021 en minskning med 19,4 % per år, mer än målbanans 16,0 "
            + "%; om 2021 blir som 2020 blir kravet 24,3 % per år",
        "udledningen i 2020 var i alt 218.000 t, 83,877 t mindre end de 218.084 t, som "
            + "reduktionsstien tillader; alene 2020 var 218.000 t, 83,877 t mindre end årets "
            + "218.084 t; alligevel kræves fra 2021 et fald på 19,4 % om året, mere end "
            + "reduktionsstiens 16,0 %; bliver 2021 som 2020, bliver kravet 24,3 % om året");
  }

  @Test
  void debtInThreeLanguages() {
    assertSaid(
        of(BUDGET, MISSED, "2020: 200, 2021: 200"),
        "emissions 2020-2021 exceed the budget of 343.9 t by 56.1 t; only negative emissions of"
            + " 56.1 t would restore it; if 2022 equals 2021, the debt becomes 256.1 t",
        "utsläppen 2020–2021 överskrider budgeten på 343,9 t med 56,1 t; bara negativa utsläpp på"
            + " 56,1 t kan återställa den; om 2022 blir som 2021 blir skulden 256,1 t",
        "udledningen i 2020–2021 overskrider budgettet på 343,9 t med 56,1 t; kun negative"
            + " udledninger på 56,1 t kan genoprette det; bliver 2022 som 2021, bliver gælden"
            + " 256,1 t");
  }

  @Test
  void restatementInThreeLanguages() {
    assertSaid(
        of(REDUCTION, TOO_CLOSE_TO_CALL, "1990: 1000, 2022: 361", "1990: 1000, 2022: 359"),
        "the newest edition's restatement of earlier years turned on-track into "
            + "off-track; emissions in 2022 were 63.9 % lower than in 1990; the pathway asks "
            + "for 64 % lower by then, and 80 % in 2030; straight line from 1,000 t in 1990 to "
            + "200 t in 2030",
        "den nyaste utgåvans omräkning av tidigare år ändrade bedömningen från på väg "
            + "att nås till inte på väg att nås; utsläppen 2022 var 63,9 % lägre än 1990; "
            + "enligt målbanan skulle de ha varit 64 % lägre, och 80 % lägre 2030; rak linje "
            + "från 1`000 t år 1990 till 200 t år 2030",
        "den nyeste udgaves genberegning af tidligere år ændrede vurderingen fra på vej "
            + "til at blive nået til ikke på vej til at blive nået; udledningen i 2022 var "
            + "63,9 % lavere end i 1990; ifølge reduktionsstien skulle den have været 64 % "
            + "lavere, og 80 % lavere i 2030; ret linje fra 1.000 t i 1990 til 200 t i 2030");
  }

  @Test
  void missingFiguresInThreeLanguages() {
    assertSaid(
        of(BUDGET, NOT_ASSESSABLE, "2020: 98, 2022: 95"),
        "years of the period 2020-2023 are missing from the statistics: the statistics hold no"
            + " figures for 2021: supply an edition that holds them",
        "år i perioden 2020–2023 saknas i statistiken: statistiken saknar uppgifter för 2021: lämna"
            + " in en utgåva som har dem",
        "år i perioden 2020–2023 mangler i statistikken: statistikken mangler tal for 2021: indlever"
            + " en udgave, der har dem");
  }

  @Test
  void netZeroAndSharesInThreeLanguages() {
    assertSaid(
        new Case(NET_ZERO, OFF_TRACK, withSinks("2000: 800, 2015: 410", "2015: 30")),
        "gross emissions in 2015 were 410 t, 10 t more than the 400 t that the pathway "
            + "allows; pathway: straight line from 800 t in 2000 to 0 t in 2030; sinks in 2015 "
            + "were 30 t, net 380 t",
        "bruttoutsläppen 2015 var 410 t, 10 t mer än de 400 t som målbanan tillåter; "
            + "målbana: rak linje från 800 t år 2000 till 0 t år 2030; upptaget 2015 var 30 t, "
            + "netto 380 t",
        "bruttoudledningen i 2015 var 410 t, 10 t mere end de 400 t, som reduktionsstien "
            + "tillader; reduktionssti: ret linje fra 800 t i 2000 til 0 t i 2030; optaget i "
            + "2015 var 30 t, netto 380 t");
    assertSaid(
        new Case(SHARE, OFF_TRACK, indicator("cycle-trips", "%", "2020: 6, 2023: 6.6")),
        "the value was 6.6 % in 2023 and the target for 2040 is at least 12 %; the "
            + "pathway asks for 6.9 % in 2023: straight line from 6 % in 2020 to 12 % in 2040",
        "värdet var 6,6 % år 2023 och målet för 2040 är minst 12 %; enligt målbanan "
            + "skulle det ha varit 6,9 % år 2023: rak linje från 6 % år 2020 till 12 % år 2040",
        "værdien var 6,6 % i 2023, og målet for 2040 er mindst 12 %; ifølge stien til "
            + "målet skulle det have været 6,9 % i 2023: ret linje fra 6 % i 2020 til 12 % i "
            + "2040");
  }

  @Test
  void whatWouldChangeTheVerdictInThreeLanguages() {
    var flip = of(BUDGET, OFF_TRACK, "2020: 98, 2021: 95").progress().flip().orElseThrow();
    assertThat(Arrays.stream(Language.values()).map(flip.sentence()::in).map(text -> plain(text)))
        .containsExactly(
            "too-close-to-call if the figure of 2021 was 3 t lower",
            "för jämnt för att avgöra om utfallet 2021 hade varit 3 t lägre",
            "for tæt til at afgøre, hvis tallet for 2021 havde været 3 t lavere");
  }

  private static void assertSaid(Case given, String english, String swedish, String danish) {
    Progress progress = given.progress();
    assertThat(progress.verdict()).isEqualTo(given.verdict());
    assertThat(plain(progress.explanation().in(Language.EN))).isEqualTo(english);
    assertThat(plain(progress.explanation().in(Language.SV))).isEqualTo(swedish);
    assertThat(plain(progress.explanation().in(Language.DA))).isEqualTo(danish);
  }

  private static void assertReadable(String sentence) {
    assertThat(sentence).isNotBlank().doesNotContainPattern(PLACE);
    assertThat(sentence).doesNotContainPattern(NOT_A_SENTENCE).doesNotEndWith(".");
    for (Phrase phrase : Phrase.values()) {
      if (phrase.id().contains("-") && !phrase.id().startsWith("verdict-")) {
        assertThat(sentence).doesNotContain(phrase.id());
      }
    }
    assertThat(sentence)
        .doesNotContain("verdict-")
        .doesNotContain("unit.")
        .doesNotContain("sector.");
  }

  /** Spaces that do not break as plain ones, between thousands as {@code `}. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', '`');
  }

  private static Case of(Target target, Verdict verdict, String emissions) {
    return new Case(target, verdict, emissions(emissions));
  }

  private static Case of(Target target, Verdict verdict, String now, String previous) {
    return new Case(
        target,
        verdict,
        Statistics.builder()
            .figures(sector("transport", now))
            .previousFigures(sector("transport", previous))
            .build());
  }

  private static SortedMap<Integer, Frame> frames(String tonnes) {
    SortedMap<Integer, Frame> frames = new TreeMap<>();
    amounts(tonnes).forEach((year, amount) -> frames.put(year, new Frame.Amount(amount)));
    return frames;
  }
}
