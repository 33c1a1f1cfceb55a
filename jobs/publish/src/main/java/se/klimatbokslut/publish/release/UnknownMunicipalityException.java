package se.klimatbokslut.publish.release;

/** A municipality id that the release holds nothing about; the message names the nearest ones. */
public final class UnknownMunicipalityException extends IllegalArgumentException {
  UnknownMunicipalityException(String message) {
    super(message);
  }
}
