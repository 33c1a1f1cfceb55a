package se.klimatbokslut.pipeline.analyse;

/** Targets as their files state them. */
final class Targets {
  /** 250 t from 2020 to 2022, starting at 100 t and falling by 10 % a year: 100, 90, 81 t. */
  static final String BUDGET =
      """
      id: SE-2081-budget
      type: carbon-budget
      verified: true
      perspective: territorial
      gas: CO2
      scope: {international_transport: municipal}
      budget_t: 250
      period: {first: 2020, last: 2022}
      rate_pct: 10
      start_level_t: 100
      convention: uncut-first-year
      """;

  /** Half of the emissions of 2020 in 2030, in equal steps: 95 % in 2021. */
  static final String HALF_BY_2030 =
      """
      id: SE-2081-half
      type: reduction-from-base
      verified: true
      perspective: territorial
      gas: CO2
      scope: {international_transport: municipal}
      reduction_pct: 50
      base_year: 2020
      target_year: 2030
      path: linear
      """;

  static final String ONE_TONNE_PER_PERSON =
      """
      id: SE-2081-consumption
      type: level-ceiling
      verified: true
      perspective: consumption
      gas: GHG
      scope: {international_transport: none}
      ceiling: 1
      unit: tonnes-per-person
      target_year: 2045
      """;

  private Targets() {}

  /** The same budget with another scope. */
  static String budgetOf(String scope) {
    return BUDGET.replace("{international_transport: municipal}", scope);
  }
}
