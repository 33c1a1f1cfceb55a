package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A local climate contract.
 *
 * @param municipalityId as written in the file
 * @param signer municipality of the organisation, or outside, as written in the file
 * @param withdrawn empty while it is in force
 * @param party yes or no, as written in the file
 */
public record RawClimateContract(
    String municipalityId,
    String organisation,
    LocalDate signed,
    String signer,
    Optional<LocalDate> withdrawn,
    String party,
    String sheet,
    int row,
    String column)
    implements RawRow {
  @Override
  public int year() {
    return signed.getYear();
  }
}
