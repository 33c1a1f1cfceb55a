package se.klimatbokslut.domain.followup;

import java.util.Optional;
import se.klimatbokslut.domain.budget.LedgerRow;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

/**
 * One year of a budget's account. Where facilities without figures leave a figure open, it is empty
 * in the row and told by its bounds.
 *
 * @param row what is known exactly
 * @param status of the year's figure, also of one that is known by bounds only, as is {@code
 *     editionId}
 * @param emissionsLow with the facilities' whole sectors left out; empty when nothing is open
 * @param emissionsHigh with the facilities' whole sectors counted
 * @param remainingLow of the budget after the year with {@code emissionsHigh} in every open year
 * @param remainingHigh with {@code emissionsLow} in every open year
 * @param emissionsBand of a year whose figure is estimated; empty of others
 * @param remainingBand of what is left after an estimated year: every estimate up to it at the high
 *     end of its band, and every one at the low end
 */
public record AccountedYear(
    LedgerRow row,
    Optional<Status> status,
    Optional<String> editionId,
    Optional<Co2e> emissionsLow,
    Optional<Co2e> emissionsHigh,
    Optional<Co2e> remainingLow,
    Optional<Co2e> remainingHigh,
    Optional<BandEnds> emissionsBand,
    Optional<BandEnds> remainingBand) {}
