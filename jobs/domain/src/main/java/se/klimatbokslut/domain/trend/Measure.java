package se.klimatbokslut.domain.trend;

import se.klimatbokslut.domain.time.Status;

/**
 * What a peer's method tells of a municipality. Cuts are positive, changes negative when falling.
 */
public enum Measure {
  /** Tonnes a year that the trend rises; negative when it falls. */
  TREND_SLOPE("trend_slope_t_per_year", "t/year", Status.DEFINITIVE),
  /** Emissions of the trend from the reference year to the end year. */
  TREND_TOTAL("trend_total_t", "t", Status.PROGNOSIS),
  /** Emissions of the same years under the peer's yearly cut. */
  CARBON_LAW_TOTAL("carbon_law_total_t", "t", Status.PROGNOSIS),
  /** Yearly change of the published figures since the first year of the method. */
  CHANGE_SINCE_FIRST_YEAR("change_since_2015_pct_per_year", "%/year", Status.DEFINITIVE),
  /** Day on which the trend is at zero. */
  NET_ZERO_DATE("net_zero_date", "date", Status.PROGNOSIS),
  /** 1 when the trend emits at most what the yearly cut does, else 0. */
  MEETS_PARIS("meets_paris", "1 yes, 0 no", Status.PROGNOSIS),
  /** The municipality's share of the national budget, from the budget's first year on. */
  BUDGET("budget_t", "t", Status.DEFINITIVE),
  /** What the trend leaves of the budget at the start of the reference year. */
  BUDGET_LEFT("budget_left_t", "t", Status.PROGNOSIS),
  /** Yearly cut, from the reference year on, that makes what is left last for ever. */
  NEEDED_CUT("needed_change_pct_per_year", "%/year", Status.PROGNOSIS),
  /** Day on which the trend has spent the budget. */
  BUDGET_RUN_OUT_DATE("budget_run_out_date", "date", Status.PROGNOSIS);

  private final String id;
  private final String unit;
  private final Status status;

  Measure(String id, String unit, Status status) {
    this.id = id;
    this.unit = unit;
    this.status = status;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  public String unit() {
    return unit;
  }

  /** Definitive when it rests on published figures alone, prognosis when it looks ahead. */
  public Status status() {
    return status;
  }
}
