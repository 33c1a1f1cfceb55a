package se.klimatbokslut.domain.place;

/** A country whose municipalities are followed. The same four-digit code exists in both. */
public enum Country {
  SE,
  DK
}
