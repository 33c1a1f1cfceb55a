package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * A publication file taken apart. With an error among its findings the rows are what could be read,
 * and the file is to be refused.
 *
 * @param file name as delivered
 * @param publication empty when no parser recognised the file
 * @param gas empty when the publication has no gas, or one in each row
 * @param editionDate printed in the file, else of its sidecar, else empty
 */
public record ParsedFile(
    String file,
    Optional<String> publication,
    Optional<Gas> gas,
    Optional<LocalDate> editionDate,
    Optional<Sidecar> sidecar,
    List<RawRow> rows,
    List<Finding> findings,
    List<SetAside> setAside) {}
