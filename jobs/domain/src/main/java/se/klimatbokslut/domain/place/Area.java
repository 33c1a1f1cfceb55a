package se.klimatbokslut.domain.place;

/**
 * A place that emissions are counted in: a municipality {@code SE-2081}, a county {@code SE-20}, a
 * nation {@code SE}.
 *
 * @param code empty for a nation
 */
public record Area(Country country, String code) {
  /**
   * @throws IllegalArgumentException when no place could have the code
   */
  public Area {
    PlaceLevel.of(id(country, code));
  }

  /**
   * @throws IllegalArgumentException when no place could have the id
   */
  public static Area of(String id) {
    String[] parts = id.split("-", 2);
    return new Area(new Country(parts[0]), parts.length == 2 ? parts[1] : "");
  }

  /** As written in tables: {@code SE-2081}, {@code SE-20}, {@code SE}. */
  public String id() {
    return id(country, code);
  }

  public PlaceLevel level() {
    return PlaceLevel.of(id());
  }

  @Override
  public String toString() {
    return id();
  }

  private static String id(Country country, String code) {
    return code.isEmpty() ? country.code() : country + "-" + code;
  }
}
