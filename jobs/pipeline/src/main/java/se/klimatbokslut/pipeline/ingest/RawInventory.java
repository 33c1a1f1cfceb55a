package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Yearly emissions of one sector in a municipality's own inventory.
 *
 * @param municipalityId as written in the file
 * @param boundary what the inventory counts, such as {@code city}
 * @param sector {@code all} for the total
 * @param status as written in the file; definitive when the row states none
 * @param source empty when the row states none
 */
public record RawInventory(
    String municipalityId,
    String boundary,
    int year,
    Gas gas,
    String sector,
    BigDecimal tonnes,
    String status,
    String source,
    String sheet,
    int row,
    String column)
    implements RawRow {
  /** Sector of the total. */
  public static final String ALL = "all";
}
