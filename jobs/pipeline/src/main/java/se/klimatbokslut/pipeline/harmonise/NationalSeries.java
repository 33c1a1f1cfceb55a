package se.klimatbokslut.pipeline.harmonise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.pipeline.ingest.RawNationalSeries;

/** Series of the compilation workbook by sheet and label. */
enum NationalSeries {
  TERRITORIAL_FOSSIL("Terr_GHG", "Alla_NV", Perspective.TERRITORIAL),
  TERRITORIAL_UNALLOCATED("Terr_GHG", "Ofördelat", Perspective.TERRITORIAL),
  TERRITORIAL_BIOGENIC("Terr_CO2bio", "Totalt", Perspective.TERRITORIAL),
  LULUCF("Terr_LULUCF", "Sverige", Perspective.TERRITORIAL),
  CONSUMPTION_TOTAL("Kons_Tot", "Totalt", Perspective.CONSUMPTION),
  CONSUMPTION_IN_SWEDEN("Kons_Tot", "I Sverige", Perspective.CONSUMPTION),
  CONSUMPTION_ABROAD("Kons_Tot", "Utomlands", Perspective.CONSUMPTION),
  CONSUMPTION_HOUSEHOLDS("Kons_HH", "Totalt", Perspective.CONSUMPTION),
  CONSUMPTION_PUBLIC("Kons_Off", "Totalt", Perspective.CONSUMPTION),
  CONSUMPTION_INVESTMENT("Kons_Inv", "Totalt", Perspective.CONSUMPTION);

  /** Rows that repeat others without flights. */
  static final List<String> WITHOUT_FLIGHTS =
      List.of("Totalt exkl. flyg", "I Sverige exkl. flyg", "Utomlands exkl. flyg");

  private final String sheet;
  private final String label;
  private final Perspective perspective;

  NationalSeries(String sheet, String label, Perspective perspective) {
    this.sheet = sheet;
    this.label = label;
    this.perspective = perspective;
  }

  Perspective perspective() {
    return perspective;
  }

  /** As written in tables: {@code territorial-fossil}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<NationalSeries> of(RawNationalSeries row) {
    return Arrays.stream(values())
        .filter(each -> each.sheet.equals(row.sheet()) && each.label.equals(row.label()))
        .findFirst();
  }

  static List<String> labelsOf(String sheet) {
    return Arrays.stream(values())
        .filter(each -> each.sheet.equals(sheet))
        .map(each -> each.label)
        .toList();
  }
}
