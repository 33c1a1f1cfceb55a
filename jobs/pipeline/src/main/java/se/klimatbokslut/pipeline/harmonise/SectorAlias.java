package se.klimatbokslut.pipeline.harmonise;

/**
 * A pair of labels with what it means, as a line of {@code sector-aliases.csv} says it.
 *
 * @param kind {@code leaf}, {@code sector-total} or {@code grand-total}
 */
public record SectorAlias(
    String mainLabel, String subLabel, String sector, String subsector, String kind) {
  /** Both labels, as findings tell them. */
  public String labels() {
    return mainLabel + " / " + subLabel;
  }
}
