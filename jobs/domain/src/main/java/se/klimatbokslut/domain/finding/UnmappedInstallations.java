package se.klimatbokslut.domain.finding;

import java.util.List;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Installations of a register that states no municipality and that no line of the vocabulary
 * places: their emissions are left out.
 *
 * @param installations each in words, the largest first
 * @param year the newest of the file
 * @param amount of these installations together in that year
 */
public record UnmappedInstallations(
    SourceCell at, List<String> installations, int year, Co2e amount) implements Finding {
  private static final int TOLD = 5;

  public UnmappedInstallations {
    installations = List.copyOf(installations);
  }

  @Override
  public String explanation() {
    int told = Math.min(TOLD, installations.size());
    String more = installations.size() > told ? " and others" : "";
    return ("found %d installations without a municipality, %s in %d (the largest: %s%s), expected a"
            + " line for each in schemas/vocabularies/installations.csv. They are left out; add those"
            + " that matter.")
        .formatted(
            installations.size(),
            amount,
            year,
            String.join(", ", installations.subList(0, told)),
            more);
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }
}
