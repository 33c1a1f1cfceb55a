package se.klimatbokslut.domain.place;

import java.util.regex.Pattern;

/**
 * A country whose municipalities are followed. The same municipality code exists in several.
 *
 * @param code two capital letters of ISO 3166-1: {@code SE}
 */
public record Country(String code) {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  /**
   * @throws IllegalArgumentException when the code is not two capital letters
   */
  public Country {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "A country has a code of two capital letters, not '" + code + "'");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
