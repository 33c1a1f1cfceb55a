package se.klimatbokslut.publish.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.opendata.Licence;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * What pages of all languages are made of: the municipalities of a release, their groups, every
 * target by its area, and boundaries by country.
 */
record SiteContents(
    List<Place> places,
    List<PlaceGroup> groups,
    Map<String, List<TargetProgress>> targets,
    Map<String, BoundaryMap> maps) {

  /**
   * @param licences by publication, stated by who publishes
   */
  static SiteContents read(ReleaseDatabase database, Map<String, Licence> licences) {
    PlaceReader reader = new PlaceReader(database);
    Map<String, List<TargetProgress>> targets = reader.targets();
    List<Place> places = reader.places(targets);
    return new SiteContents(
        places, PlaceGroups.of(places), targets, BoundaryMap.of(database, places, licences));
  }

  /** Targets that an area has set itself. */
  List<TargetProgress> ownTargets(String areaId) {
    return targets.getOrDefault(areaId, List.of()).stream()
        .filter(target -> !target.target().isSetByAnother())
        .toList();
  }

  /** The county or region that a municipality lies in. */
  Optional<PlaceGroup> homeOf(String municipalityId) {
    return counties()
        .filter(group -> group.members().stream().anyMatch(it -> it.id().equals(municipalityId)))
        .findFirst();
  }

  /** Counties and regions: each municipality once, the country of the language first. */
  List<PlaceGroup> homes(Locale language) {
    return counties().sorted(nearFirst(language, PlaceGroup::id)).toList();
  }

  private Stream<PlaceGroup> counties() {
    return groups.stream().filter(group -> group.isOf("county"));
  }

  /** Areas of the countries that speak the language before others; else in the order they have. */
  static <T> Comparator<T> nearFirst(Locale language, Function<T, String> areaId) {
    return Comparator.comparing(areaId, Countries.nearFirst(language));
  }

  /** Where a page about an area is; empty for areas without one. */
  Optional<SitePath> pageOf(String areaId, Locale language) {
    if (places.stream().anyMatch(place -> place.id().equals(areaId))) {
      return Optional.of(SitePath.of(language, areaId));
    }
    return groups.stream()
        .filter(group -> group.id().equals(areaId))
        .map(group -> group.path(language))
        .findFirst();
  }
}
