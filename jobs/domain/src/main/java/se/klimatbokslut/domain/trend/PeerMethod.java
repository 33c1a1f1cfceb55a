package se.klimatbokslut.domain.trend;

import java.util.List;
import java.util.SortedMap;

/** How a named peer follows municipalities up, with its parameters. */
public sealed interface PeerMethod permits CarbonLawMethod, BudgetShareMethod {
  MethodBasis basis();

  /** The measures that the method tells of each municipality, in their order. */
  List<Measure> measures();

  /**
   * Every measure of every municipality, by municipality id. What cannot be told is a measurement
   * with its reason.
   */
  SortedMap<String, List<Measurement>> compare(PeerFigures figures, int referenceYear);
}
