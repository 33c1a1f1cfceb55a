package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;

/**
 * The area of one municipality in WGS 84 degrees.
 *
 * @param code four digits of a municipality
 * @param polygons as published: of each the outer ring and then its holes
 */
public record RawBoundary(
    String code, List<List<Ring>> polygons, int year, String sheet, int row, String column)
    implements RawRow {

  /** A closed line: the last position is the first. */
  public record Ring(List<Position> positions) {}

  /** A corner, in degrees. */
  public record Position(BigDecimal longitude, BigDecimal latitude) {
    /** As the file has it: longitude before latitude. */
    @Override
    public String toString() {
      return longitude.toPlainString() + " " + latitude.toPlainString();
    }
  }
}
