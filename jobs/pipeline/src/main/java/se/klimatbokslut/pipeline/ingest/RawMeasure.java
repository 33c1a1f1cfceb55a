package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measure of a climate investment plan; words are as written in the file.
 *
 * @param kronor SEK of the whole measure; empty when not stated
 * @param kilotonnes CO2e per year; empty when not stated
 * @param benefit other good that it does; may be empty
 */
public record RawMeasure(
    String municipalityId,
    String measureId,
    String actor,
    String sector,
    Optional<BigDecimal> kronor,
    Optional<BigDecimal> kilotonnes,
    int firstYear,
    int lastYear,
    String status,
    String benefit,
    String sheet,
    int row,
    String column)
    implements RawRow {
  @Override
  public int year() {
    return firstYear;
  }
}
