package se.klimatbokslut.domain.place;

import java.util.regex.Pattern;

/**
 * A place that emissions are counted in: a municipality {@code SE-2081}, a county {@code SE-20}, a
 * nation {@code SE}.
 */
public record Area(Country country, String code) {
  private static final Pattern CODE = Pattern.compile("|[0-9]{2}|[0-9]{4}");

  /**
   * @throws IllegalArgumentException when the code is not empty, two or four digits
   */
  public Area {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "An area code has 4 digits (municipality), 2 (county) or none (nation), not '"
              + code
              + "'");
    }
  }

  /**
   * @throws IllegalArgumentException when the text is not a country, a hyphen and a code
   */
  public static Area of(String id) {
    String[] parts = id.split("-", 2);
    return new Area(Country.valueOf(parts[0]), parts.length == 2 ? parts[1] : "");
  }

  /** As written in tables: {@code SE-2081}, {@code SE-20}, {@code SE}. */
  public String id() {
    return code.isEmpty() ? country.name() : country + "-" + code;
  }

  public boolean isMunicipality() {
    return code.length() == 4;
  }

  @Override
  public String toString() {
    return id();
  }
}
