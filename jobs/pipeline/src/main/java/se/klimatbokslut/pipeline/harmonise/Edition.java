package se.klimatbokslut.pipeline.harmonise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;

/**
 * What is true of every row of one file on its way to becoming an edition.
 *
 * @param editionId as rows carry it
 * @param fileName as delivered, for findings
 * @param labelFamily the sector labels it uses: {@code smhi} or {@code klimaregnskab}
 * @param date of the edition; empty when rows are only read again, or their layout looked at
 * @param renamed labels of its own for sectors that the vocabulary knows by others
 */
public record Edition(
    String editionId,
    String publication,
    String fileName,
    Country country,
    Gas gas,
    Perspective perspective,
    String labelFamily,
    Optional<LocalDate> date,
    List<SectorAlias> renamed) {
  public Edition {
    renamed = List.copyOf(renamed);
  }

  public Edition(
      String editionId,
      String publication,
      String fileName,
      Country country,
      Gas gas,
      Perspective perspective,
      String labelFamily,
      Optional<LocalDate> date) {
    this(editionId, publication, fileName, country, gas, perspective, labelFamily, date, List.of());
  }

  public Edition with(List<SectorAlias> labels) {
    return new Edition(
        editionId, publication, fileName, country, gas, perspective, labelFamily, date, labels);
  }
}
