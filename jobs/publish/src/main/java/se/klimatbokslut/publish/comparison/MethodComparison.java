package se.klimatbokslut.publish.comparison;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.Measurement;
import se.klimatbokslut.domain.trend.MethodBasis;
import se.klimatbokslut.domain.trend.PeerFigures;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.ContractedRows;
import se.klimatbokslut.publish.table.TableFormat;

/** Municipalities by a named public method, in the shape of {@code out_method_comparison}. */
public final class MethodComparison {
  private MethodComparison() {}

  /**
   * Writes the rows of a method with any reference year.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about a municipality
   * @throws CannotCompareException when the release lacks what the method is computed from
   */
  public static void write(
      ReleaseDatabase database, ComparisonRequest request, TableFormat format, OutputStream out) {
    List<List<@Nullable Object>> rows = rows(database, request);
    ContractedRows.write(Table.OUT_METHOD_COMPARISON, rows, format, out);
  }

  private static List<List<@Nullable Object>> rows(
      ReleaseDatabase database, ComparisonRequest request) {
    KnownMunicipalities known = new KnownMunicipalities(database);
    request.municipalityIds().forEach(known::require);
    MethodBasis basis = request.method().basis();
    PeerFiguresReader reader = new PeerFiguresReader(database);
    String editionId = reader.edition(basis).orElseThrow(() -> noEdition(database, basis));
    PeerFigures figures = reader.figures(basis, editionId);
    requireFacilities(basis, figures.without(basis.deducted()));
    requireTowns(request, figures, editionId);
    return rows(request, request.method().compare(figures, request.referenceYear()), editionId);
  }

  private static List<List<@Nullable Object>> rows(
      ComparisonRequest request, SortedMap<String, List<Measurement>> measured, String editionId) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Map.Entry<String, List<Measurement>> town : measured.entrySet()) {
      if (request.asksFor(town.getKey())) {
        town.getValue().forEach(found -> rows.add(row(request, town.getKey(), found, editionId)));
      }
    }
    return rows;
  }

  private static List<@Nullable Object> row(
      ComparisonRequest request, String town, Measurement found, String editionId) {
    return Arrays.asList(
        town,
        request.method().basis().id(),
        found.measure().id(),
        request.referenceYear(),
        found.text().orElse(null),
        found.value().orElse(null),
        found.date().orElse(null),
        found.measure().unit(),
        found.isKnown() ? found.measure().status().id() : null,
        editionId,
        found.reason().isEmpty() ? null : found.reason());
  }

  private static CannotCompareException noEdition(ReleaseDatabase database, MethodBasis basis) {
    return new CannotCompareException(
        "Release %s holds no edition of %s, which %s is computed from. Put the publisher's file into the inbox of 'klimatbokslut nightly'."
            .formatted(database.release().id(), basis.publication(), basis.id()));
  }

  private static void requireFacilities(MethodBasis basis, List<DeductedFacility> missing) {
    if (!missing.isEmpty()) {
      throw new CannotCompareException(
          """
          The release holds no figures of %s, whose emissions %s takes off first.
          Deliver a list of facilities as text to the inbox of 'klimatbokslut nightly', one line a year, headed
          municipality_id;facility_id;year;gas;kg;source
          (tonnes instead of kg, and names under facility instead of facility_id, are read too: 'Cement plant (pid 834)' is cement-plant-pid-834)."""
              .formatted(
                  missing.stream()
                      .map(DeductedFacility::toString)
                      .collect(Collectors.joining(", ")),
                  basis.id()));
    }
  }

  private static void requireTowns(
      ComparisonRequest request, PeerFigures figures, String editionId) {
    request.municipalityIds().stream()
        .filter(id -> !figures.towns().containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new CannotCompareException(
                  "%s is computed for the municipalities of %s, and %s is none of them."
                      .formatted(request.method().basis().id(), editionId, id));
            });
  }
}
