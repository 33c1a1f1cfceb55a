package se.klimatbokslut.domain.scenario;

/** How emissions go on after the last year that the statistics hold. */
public sealed interface Assumption permits YearlyRates, Measures, PresentPace {
  /** The years from the one after the last to {@code end}, sector by sector. */
  AssumedYears years(ScopedSectors sectors, int end);
}
