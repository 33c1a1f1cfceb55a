package se.klimatbokslut.domain.quantity;

/** A greenhouse gas; {@link #GHG} is all together in CO2 equivalents. */
public enum Gas {
  CO2,
  CH4,
  N2O,
  HFC,
  PFC,
  SF6,
  GHG
}
