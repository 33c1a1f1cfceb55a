package se.klimatbokslut.domain.target;

import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;

/**
 * The way down from the latest level to what a target allows in a later year.
 *
 * @param level the latest that is complete and was read from an edition; an estimate says nothing
 *     of what a place has done itself
 * @param toYear the last year of a budget's path, else the target year
 */
public record Descent(int levelYear, YearFigure level, int toYear, Co2e allowed) {

  /** Empty without a level, and when the level is of the year already or of a later one. */
  static Optional<Descent> to(int year, Co2e allowed, ScopedSeries series) {
    OptionalInt latest = series.latestDefinitiveYear();
    return latest.isPresent() && latest.getAsInt() < year
        ? series
            .at(latest.getAsInt())
            .map(level -> new Descent(latest.getAsInt(), level, year, allowed))
        : Optional.empty();
  }
}
