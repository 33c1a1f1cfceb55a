package se.klimatbokslut.domain.fee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody travelled on business. */
public enum TravelMode {
  FLIGHT,
  CAR,
  BUS,
  TRAIN,
  FERRY;

  /** As lists and tables write it: {@code flight}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for a word that is none of them. */
  public static Optional<TravelMode> ofId(String id) {
    return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(TravelMode::id).toList();
  }
}
