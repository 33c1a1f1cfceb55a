package se.klimatbokslut.domain.finding;

import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * A municipality whose total was moved by more than any revision explains.
 *
 * @param municipality id
 * @param year of the largest leap
 * @param factor that revisions stay below
 * @param earlier id of the edition that it is compared with
 */
public record LeapingTown(
    SourceCell at,
    String municipality,
    String name,
    int year,
    Co2e before,
    Co2e now,
    double factor,
    String earlier,
    Severity severity)
    implements Finding {

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "%s (%s), total of %d: found %s, expected less than %.1f times more or less than %s in %s."
            + " Compare with the publisher's original; accept it with the publisher's reason.",
        name,
        municipality,
        year,
        now,
        factor,
        before,
        earlier);
  }
}
