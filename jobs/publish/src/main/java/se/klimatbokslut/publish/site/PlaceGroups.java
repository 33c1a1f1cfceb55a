package se.klimatbokslut.publish.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.GroupNames;

/** Counties, nations and programmes with the municipalities of a release. */
final class PlaceGroups {
  private PlaceGroups() {}

  /** Those that have members in the release, by id. */
  static List<PlaceGroup> of(List<Place> places) {
    Map<String, Place> byId = new TreeMap<>();
    places.forEach(place -> byId.put(place.id(), place));
    return Groups.all().values().stream()
        .map(group -> group(group, byId))
        .filter(group -> !group.members().isEmpty())
        .toList();
  }

  /** By name as the alphabet of its country has it. */
  static Comparator<Place> byName(Country country) {
    return Comparator.comparing(Place::name, Countries.alphabetOf(country))
        .thenComparing(Place::id);
  }

  private static PlaceGroup group(Group group, Map<String, Place> byId) {
    List<Place> members =
        group.members().stream()
            .filter(byId::containsKey)
            .map(byId::get)
            .sorted(byName(group.country()))
            .toList();
    return new PlaceGroup(group.id(), group.kind().id(), names(group), members);
  }

  private static Map<String, String> names(Group group) {
    return TextBundle.LANGUAGES.stream()
        .collect(
            Collectors.toMap(
                language -> language,
                language -> GroupNames.of(group, Locale.forLanguageTag(language))));
  }
}
