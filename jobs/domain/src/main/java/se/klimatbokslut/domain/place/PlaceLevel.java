package se.klimatbokslut.domain.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of place an id is of. The one rule for every country: a county's code is two digits, a
 * municipality's is longer. Which codes a country gives out, its vocabulary says.
 */
public enum PlaceLevel {
  MUNICIPALITY("[A-Z]{2}-[0-9A-Z]{3,9}"),
  COUNTY("[A-Z]{2}-[0-9]{2}"),
  NATION("[A-Z]{2}");

  private final Pattern id;

  PlaceLevel(String id) {
    this.id = Pattern.compile(id);
  }

  /**
   * @throws IllegalArgumentException when no place could have the id
   */
  public static PlaceLevel of(String areaId) {
    return Arrays.stream(values())
        .filter(level -> level.is(areaId))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A place has the id of a municipality (SE-2081), county (SE-20) or nation"
                        + " (SE), not '"
                        + areaId
                        + "'"));
  }

  /** Whether an id is one of this level; no id of any level is of none. */
  public boolean is(String areaId) {
    return id.matcher(areaId).matches();
  }

  /** A regular expression of whole ids, for engines of queries. */
  public String pattern() {
    return "^" + id.pattern() + "$";
  }

  /** As written in vocabularies. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
