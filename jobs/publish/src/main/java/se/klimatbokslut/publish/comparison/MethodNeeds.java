package se.klimatbokslut.publish.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingFacility;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.MethodBasis;
import se.klimatbokslut.domain.trend.PeerFigures;
import se.klimatbokslut.domain.trend.PeerMethod;
import se.klimatbokslut.pipeline.method.PeerMethods;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** What named methods lack although their publication is held. */
public final class MethodNeeds {
  private MethodNeeds() {}

  /** Facilities that methods take off and of which the release's editions tell nothing. */
  public static List<Finding> missing(Release release) {
    List<Finding> missing = new ArrayList<>();
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      for (PeerMethod method : PeerMethods.all()) {
        missing.addAll(missing(method.basis(), new PeerFiguresReader(database)));
      }
    }
    return missing;
  }

  private static List<Finding> missing(MethodBasis basis, PeerFiguresReader reader) {
    return reader
        .edition(basis)
        .map(edition -> new PeerFigures(Map.of(), reader.facilities(basis)))
        .map(figures -> findings(basis, figures.without(basis.deducted())))
        .orElseGet(List::of);
  }

  private static List<Finding> findings(MethodBasis basis, List<DeductedFacility> missing) {
    SourceCell parameters = SourceCell.wholeFile("schemas/methods/" + basis.id() + ".yaml");
    return missing.stream()
        .<Finding>map(facility -> new MissingFacility(parameters, facility.toString(), basis.id()))
        .toList();
  }
}
