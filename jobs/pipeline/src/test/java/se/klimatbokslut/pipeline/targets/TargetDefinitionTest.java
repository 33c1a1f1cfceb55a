package se.klimatbokslut.pipeline.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.Decision;
import se.klimatbokslut.domain.target.Direction;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.Frame;
import se.klimatbokslut.domain.target.Indicator;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.Register;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.StatedLevel;
import se.klimatbokslut.domain.target.Statement;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.time.YearRange;

class TargetDefinitionTest {
  private static final TargetHead HEAD =
      new TargetHead(
          "SE-2081-1",
          Area.of("SE-2081"),
          Perspective.TERRITORIAL,
          Gas.CO2,
          new ScopeRule(Set.of(), Set.of(), List.of(), InternationalTransport.MUNICIPAL, ""),
          true,
          "the words",
          "Klimatkontrakt, 3.1",
          Decision.UNKNOWN);

  @Test
  void scopeSourceAndVerificationStandInTheHead() {
    Target statement =
        TargetDefinition.read(
            "SE-20",
            """
            {"id": "SE-20-1", "type": "statement", "text": "words", "verified": false,
             "perspective": "own-operations",
             "source": {"document": "Plan", "place": "p. 3", "url": "https://example.org"},
             "scope": {"only_sectors": ["transport"], "without_sectors": ["waste"],
                       "without_facilities": ["port", {"id": "ssab-borlange", "sector": "industry"}],
                       "international_transport": "per-capita", "note": "why"}}
            """);

    assertThat(statement)
        .isEqualTo(
            new Statement(
                new TargetHead(
                    "SE-20-1",
                    Area.of("SE-20"),
                    Perspective.OWN_OPERATIONS,
                    Gas.GHG,
                    new ScopeRule(
                        Set.of("transport"),
                        Set.of("waste"),
                        List.of(
                            new ExcludedFacility("port", Optional.empty()),
                            new ExcludedFacility("ssab-borlange", Optional.of("industry"))),
                        InternationalTransport.PER_CAPITA,
                        "why"),
                    false,
                    "words",
                    "Plan, p. 3, https://example.org",
                    new Decision(
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of("own-operations"),
                        List.of()))));
  }

  @Test
  void carbonBudget() {
    assertThat(
            read(
                """
                "type": "carbon-budget", "budget_t": 1328000.5, "rate_pct": 16.4,
                "period": {"first": 2020, "last": 2040}, "convention": "cut-first-year",
                "start_level_t": 259600
                """))
        .isEqualTo(
            new CarbonBudgetTarget(
                HEAD,
                tonnes("1328000.5"),
                new YearRange(2020, 2040),
                OptionalDouble.of(16.4),
                PathConvention.CUT_FIRST_YEAR,
                Optional.of(tonnes("259600")),
                false));
    assertThat(
            read(
                """
                "type": "carbon-budget", "budget_t": 250,
                "period": {"first": 2020, "last": 2022}, "convention": "linear"
                """))
        .isEqualTo(
            new CarbonBudgetTarget(
                HEAD,
                tonnes("250"),
                new YearRange(2020, 2022),
                OptionalDouble.empty(),
                PathConvention.LINEAR,
                Optional.empty(),
                false));
  }

  @Test
  void annualReduction() {
    assertThat(
            read(
                """
                "type": "annual-reduction", "rate_pct": 16, "base_year": 2020, "end_year": 2045,
                "base_value_t": 218
                """))
        .isEqualTo(
            new AnnualReduction(
                HEAD, 16, OptionalInt.of(2020), OptionalInt.of(2045), Optional.of(tonnes("218"))));
    assertThat(read("\"type\": \"annual-reduction\", \"rate_pct\": 7.5, \"base_year\": 2020"))
        .isEqualTo(
            new AnnualReduction(
                HEAD, 7.5, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty()));
  }

  @Test
  void reductionFromBase() {
    assertThat(
            read(
                """
                "type": "reduction-from-base", "reduction_pct": 63, "base_year": 1990,
                "target_year": 2030, "base_value": 7.25, "path": "exponential", "per_person": true
                """))
        .isEqualTo(
            new ReductionFromBase(
                HEAD,
                63,
                OptionalInt.of(1990),
                2030,
                Optional.of(new BigDecimal("7.25")),
                ReductionPath.EXPONENTIAL,
                true));
    assertThat(
            read(
                """
                "type": "reduction-from-base", "reduction_pct": 70, "base_year": 2010,
                "target_year": 2030, "path": "linear"
                """))
        .isEqualTo(
            new ReductionFromBase(
                HEAD,
                70,
                OptionalInt.of(2010),
                2030,
                Optional.empty(),
                ReductionPath.LINEAR,
                false));
  }

  @Test
  void levelCeiling() {
    assertThat(
            read(
                """
                "type": "level-ceiling", "ceiling": 1.5, "unit": "tonnes-per-person",
                "target_year": 2045, "base_year": 2020, "base_value": 9
                """))
        .isEqualTo(
            new LevelCeiling(
                HEAD,
                new BigDecimal("1.5"),
                CeilingUnit.TONNES_PER_PERSON,
                2045,
                OptionalInt.of(2020),
                Optional.of(new BigDecimal("9")),
                ReductionPath.LINEAR));
    assertThat(
            read(
                "\"type\": \"level-ceiling\", \"ceiling\": 0, \"unit\": \"tonnes\", \"target_year\": 2030"))
        .isEqualTo(
            new LevelCeiling(
                HEAD,
                BigDecimal.ZERO,
                CeilingUnit.TONNES,
                2030,
                OptionalInt.empty(),
                Optional.empty(),
                ReductionPath.LINEAR));
  }

  @Test
  void netZero() {
    assertThat(
            read(
                """
                "type": "net-zero", "year": 2045, "min_domestic_cut_pct": 85, "base_year": 1990,
                "base_value_t": 71000000
                """))
        .isEqualTo(
            new NetZero(
                HEAD,
                2045,
                OptionalDouble.of(85),
                OptionalInt.of(1990),
                Optional.of(tonnes("71000000")),
                false));
    assertThat(read("\"type\": \"net-zero\", \"year\": 2030"))
        .isEqualTo(
            new NetZero(
                HEAD, 2030, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), false));
  }

  @Test
  void nearZero() {
    assertThat(
            read(
                """
                "type": "near-zero", "year": 2045, "threshold_pct": 1.3, "base_year": 2020,
                "base_value_t": 218.08
                """))
        .isEqualTo(
            new NearZero(
                HEAD, 2045, 1.3, 2020, Optional.of(tonnes("218.08")), ReductionPath.LINEAR));
  }

  @Test
  void indicator() {
    assertThat(
            read(
                """
                "type": "indicator", "indicator": "solar-power", "indicator_unit": "MW",
                "goal": 5.5, "year": 2030, "direction": "at-least"
                """))
        .isEqualTo(
            new Indicator(
                HEAD, "solar-power", new BigDecimal("5.5"), "MW", 2030, Direction.AT_LEAST));
  }

  @Test
  void yearlyFramesInTonnesOrAsCuts() {
    assertThat(
            read(
                """
                "type": "yearly-frames", "budget_t": 316048,
                "frames": [{"year": 2018, "tonnes": 41087}, {"year": 2019, "tonnes": 35745}]
                """))
        .isEqualTo(
            new YearlyFrames(
                HEAD,
                new TreeMap<>(
                    Map.of(
                        2018,
                        new Frame.Amount(tonnes("41087")),
                        2019,
                        new Frame.Amount(tonnes("35745")))),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(tonnes("316048"))));
    assertThat(
            read(
                """
                "type": "yearly-frames", "base_year": 2009, "base_value_t": 1388246,
                "frames": [{"year": 2020, "cut_pct": 25}]
                """))
        .isEqualTo(
            new YearlyFrames(
                HEAD,
                new TreeMap<>(Map.of(2020, new Frame.Cut(25))),
                OptionalInt.of(2009),
                Optional.of(tonnes("1388246")),
                Optional.empty()));
  }

  @Test
  void theDecisionStandsInTheHead() {
    Target statement =
        TargetDefinition.read(
            "SE-2081",
            """
            {"id": "SE-2081-1", "type": "statement", "summary": {"en": "ours"}, "verified": false,
             "perspective": "territorial", "adopted": "2019-06-17", "set_by": "SE",
             "boundary": "borlange-own", "to_verify": "the minutes",
             "stated_levels": [{"year": 2020, "value": 1068000, "unit": "tonnes"},
                               {"year": 2017, "value": 9.3, "unit": "tonnes-per-person"}],
             "source": {"document": "Plan"}}
            """);

    assertThat(statement.head().decision())
        .isEqualTo(
            new Decision(
                OptionalInt.of(2019),
                Optional.of(Area.of("SE")),
                Optional.of("borlange-own"),
                List.of(
                    new StatedLevel(2020, new BigDecimal("1068000"), "t"),
                    new StatedLevel(2017, new BigDecimal("9.3"), "t/person"))));
  }

  @Test
  void adoptionMayBeKnownByItsYear() {
    assertThat(read("\"type\": \"statement\", \"adopted\": 2019").head().decision().adopted())
        .hasValue(2019);
  }

  @Test
  void whatATextAddsToItsKind() {
    assertThat(
            ((NetZero) read("\"type\": \"net-zero\", \"year\": 2030, \"climate_positive\": true"))
                .climatePositive())
        .isTrue();
    assertThat(
            ((CarbonBudgetTarget)
                    read(
                        """
                        "type": "carbon-budget", "budget_t": 250, "negative_emissions_repay": true,
                        "period": {"first": 2020, "last": 2022}, "convention": "linear"
                        """))
                .negativeEmissionsRepay())
        .isTrue();
  }

  @Test
  void aPathWithoutABaseYearHasNone() {
    assertThat(read("\"type\": \"annual-reduction\", \"rate_pct\": 16"))
        .isEqualTo(
            new AnnualReduction(
                HEAD, 16, OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
  }

  @Test
  void register() {
    assertThat(
            read(
                "\"type\": \"register\", \"register\": \"contracts\", \"stated_count\": 40, \"by_year\": 2023"))
        .isEqualTo(new Register(HEAD, "contracts", OptionalInt.of(40), OptionalInt.of(2023)));
    assertThat(read("\"type\": \"register\", \"register\": \"contracts\""))
        .isEqualTo(new Register(HEAD, "contracts", OptionalInt.empty(), OptionalInt.empty()));
  }

  @Test
  void statement() {
    assertThat(read("\"type\": \"statement\"")).isEqualTo(new Statement(HEAD));
  }

  @Test
  void whatIsNoTargetIsRefused() {
    assertThatThrownBy(() -> read("\"type\": \"wish\""))
        .hasMessage("No kind of target is called 'wish'");
    assertThatThrownBy(() -> TargetDefinition.read("SE-2081", "{"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Target read(String numbers) {
    return TargetDefinition.read(
        "SE-2081",
        """
        {"id": "SE-2081-1", "text": "the words", "verified": true, "perspective": "territorial",
         "gas": "CO2", "source": {"document": "Klimatkontrakt", "place": "3.1"},
         "scope": {"international_transport": "municipal"},
        """
            + numbers
            + "}");
  }

  private static Co2e tonnes(String tonnes) {
    return Co2e.ofTonnes(new BigDecimal(tonnes));
  }
}
