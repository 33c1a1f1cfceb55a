package se.klimatbokslut.pipeline.analyse;

import static org.apache.spark.sql.functions.substring_index;

import org.apache.spark.sql.Column;
import se.klimatbokslut.domain.place.PlaceLevel;

/** What ids of places tell, as conditions and columns. */
final class PlaceColumns {
  private PlaceColumns() {}

  static Column isNation(Column areaId) {
    return areaId.rlike(PlaceLevel.NATION.pattern());
  }

  static Column isCountyOrNation(Column areaId) {
    return isNation(areaId).or(areaId.rlike(PlaceLevel.COUNTY.pattern()));
  }

  /** What stands before the hyphen. */
  static Column countryOf(Column areaId) {
    return substring_index(areaId, "-", 1);
  }
}
