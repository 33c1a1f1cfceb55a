package se.klimatbokslut.domain.place;

import java.util.regex.Pattern;

/**
 * A place that emissions are counted in: a municipality {@code SE-2081}, a county {@code SE-20}, a
 * nation {@code SE}.
 */
public record Area(Country country, String code) {
  private static final Pattern CODE = Pattern.compile("|[0-9]{2}|[0-9]{4}|[A-Z]{3}");
  private static final int COUNTRY_ID = 2;
  private static final int COUNTY_ID = COUNTRY_ID + 3;

  /**
   * @throws IllegalArgumentException when the code is not empty, two or four digits or three
   *     capital letters
   */
  public Area {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "An area code has 4 digits or 3 capital letters (municipality), 2 digits (county) or"
              + " nothing (nation), not '"
              + code
              + "'");
    }
  }

  /**
   * @throws IllegalArgumentException when the text is not a country, a hyphen and a code
   */
  public static Area of(String id) {
    String[] parts = id.split("-", 2);
    return new Area(new Country(parts[0]), parts.length == 2 ? parts[1] : "");
  }

  /** Whether an id is a municipality's, told by its length: {@code SE-2081}, {@code GB-ABC}. */
  public static boolean isMunicipality(String id) {
    return id.length() > COUNTY_ID;
  }

  /** Whether an id is a nation's, told by its length: {@code SE}. */
  public static boolean isNation(String id) {
    return id.length() == COUNTRY_ID;
  }

  /** As written in tables: {@code SE-2081}, {@code SE-20}, {@code SE}. */
  public String id() {
    return code.isEmpty() ? country.code() : country + "-" + code;
  }

  public boolean isMunicipality() {
    return isMunicipality(id());
  }

  @Override
  public String toString() {
    return id();
  }
}
