package se.klimatbokslut.publish.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.publish.boundary.Boundaries;
import se.klimatbokslut.publish.boundary.DrawnMap;
import se.klimatbokslut.publish.opendata.Licence;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * The map of a country with its boundaries, or what keeps it from being drawn: a licence that does
 * not allow it, or municipalities without a boundary.
 *
 * @param licence that the boundaries are shown under, or that forbids it
 * @param given true when who publishes the pages has stated that licence
 * @param missing ids of municipalities with a page and no boundary
 * @param drawing empty when it may not or cannot be drawn
 */
record BoundaryMap(
    Boundaries boundaries,
    Licence licence,
    boolean given,
    List<String> missing,
    Optional<DrawnMap> drawing) {

  /**
   * By country, those countries that the release holds boundaries of.
   *
   * @param places with a page
   * @param given licences by publication, stated by who publishes: whoever was given the right to
   *     show boundaries has it in spite of what the edition says
   */
  static Map<String, BoundaryMap> of(
      ReleaseDatabase database, List<Place> places, Map<String, Licence> given) {
    Map<String, BoundaryMap> maps = new TreeMap<>();
    for (String country : new TreeSet<>(places.stream().map(Place::country).toList())) {
      List<String> ids =
          places.stream().map(Place::id).filter(id -> id.startsWith(country)).toList();
      Boundaries.newest(database, country)
          .ifPresent(newest -> maps.put(country, of(country, newest, ids, given)));
    }
    return maps;
  }

  private static BoundaryMap of(
      String country, Boundaries boundaries, Collection<String> ids, Map<String, Licence> given) {
    Optional<Licence> stated = Optional.ofNullable(given.get(boundaries.publication()));
    Licence licence = stated.orElseGet(() -> Licence.of(boundaries.licence()));
    List<String> missing =
        ids.stream().filter(id -> !boundaries.areas().containsKey(id)).sorted().toList();
    Optional<DrawnMap> drawing =
        licence.allowsAdaptations() && missing.isEmpty()
            ? Optional.of(DrawnMap.of(country, boundaries.areas()))
            : Optional.empty();
    return new BoundaryMap(boundaries, licence, stated.isPresent(), missing, drawing);
  }
}
