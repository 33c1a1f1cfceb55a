package se.klimatbokslut.pipeline.harmonise;

import java.util.Locale;

/** What kind of area a row is for. */
enum PlaceLevel {
  MUNICIPALITY,
  COUNTY,
  NATION;

  /** As written in vocabularies. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
