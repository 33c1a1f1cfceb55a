package se.klimatbokslut.pipeline.harmonise;

import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;

/**
 * What is true of every row of one file on its way to becoming an edition.
 *
 * @param editionId as rows carry it
 * @param fileName as delivered, for findings
 * @param labelFamily the sector labels it uses: {@code smhi} or {@code klimaregnskab}
 */
public record Edition(
    String editionId,
    String publication,
    String fileName,
    Country country,
    Gas gas,
    Perspective perspective,
    String labelFamily) {}
