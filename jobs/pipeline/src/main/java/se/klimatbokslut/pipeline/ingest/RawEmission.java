package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;

/**
 * Emissions of one sector in one area and year. "Alla" marks totals, in every column of labels:
 * kept together with their parts they would count each tonne twice.
 *
 * @param county name; empty where the publication has no counties
 * @param municipality name in SMHI's files, four-digit code in Klimaregnskabet's
 */
public record RawEmission(
    String mainLabel,
    String subLabel,
    String county,
    String municipality,
    int year,
    BigDecimal tonnes,
    String sheet,
    int row,
    String column)
    implements RawRow {
  /** The label of totals. */
  public static final String ALL = "Alla";
}
