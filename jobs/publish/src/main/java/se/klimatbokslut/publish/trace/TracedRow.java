package se.klimatbokslut.publish.trace;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A row of the release.
 *
 * @param values by column, in the order of the contract; numbers plain and exact, dates ISO, empty
 *     where the table has none
 */
public record TracedRow(Table table, Map<String, String> values) {

  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  /** In the unit of the column. */
  public Optional<BigDecimal> number(String column) {
    return has(column) ? Optional.of(new BigDecimal(text(column))) : Optional.empty();
  }

  int year(String column) {
    return Integer.parseInt(text(column));
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  boolean is(String column, String value) {
    return text(column).equals(value);
  }

  public FigureKey key() {
    return FigureKey.of(table, table.contract().key().stream().map(this::text).toArray());
  }

  static boolean isMunicipality(String areaId) {
    return PlaceLevel.MUNICIPALITY.is(areaId);
  }

  static String countryOf(String areaId) {
    return Area.of(areaId).country().code();
  }

  /** The editions that a figure names, several of them joined. */
  String[] editionIds() {
    return editionsOf(text("edition_id"));
  }

  static String[] editionsOf(String joined) {
    return Arrays.stream(joined.split(" \\+ ")).filter(id -> !id.isEmpty()).toArray(String[]::new);
  }
}
