package se.klimatbokslut.publish.site;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.publish.site.Part.Finder;
import se.klimatbokslut.publish.site.Part.Links;
import se.klimatbokslut.publish.site.Part.Mark;
import se.klimatbokslut.publish.site.Part.NamedPlace;
import se.klimatbokslut.publish.site.Part.NamedPlaces;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** The page that readers come to first: what the site answers, and where every municipality is. */
final class StartPage {
  private final SiteContents contents;
  private final Words words;
  private final SitePath path;

  StartPage(SiteContents contents, Words words) {
    this.contents = contents;
    this.words = words;
    this.path = SitePath.start(words.language());
  }

  PublicPage page() {
    List<NamedPlaces> homes = contents.homes(words.language()).stream().map(this::named).toList();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Finder(marks(), TileMap.countries(homes).stream().map(this::map).toList(), homes));
    parts.add(
        new Links(
            "groups",
            words.get("start.groups"),
            contents.groups().stream()
                .filter(group -> !group.isOf("county"))
                .map(this::link)
                .toList(),
            ""));
    return new PublicPage(
        path,
        words.language(),
        "start",
        words.get("start.heading"),
        words.get("site.name"),
        "",
        words.get("start.lead", countries()),
        List.of(),
        parts);
  }

  /** Those of the places, in words. */
  private String countries() {
    Set<String> present = contents.places().stream().map(Place::country).collect(toSet());
    List<String> names =
        Countries.all().stream()
            .filter(country -> present.contains(country.code()))
            .map(country -> Countries.nameOf(country, words.language()))
            .toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last))
            + " "
            + words.get("start.lead.and")
            + " "
            + names.get(last);
  }

  private Link link(PlaceGroup group) {
    Locale language = words.language();
    return new Link(path.to(group.path(language)), group.name(language));
  }

  private MapPart map(TileMap.Land tiles) {
    BoundaryMap map = contents.maps().get(tiles.country());
    return map == null
        ? MapPart.of(tiles)
        : MapPart.of(tiles, map, contents.places(), this::named, words);
  }

  private NamedPlaces named(PlaceGroup group) {
    return new NamedPlaces(
        group.id(),
        group.name(words.language()),
        path.to(group.path(words.language())),
        group.members().stream().map(this::named).toList());
  }

  private NamedPlace named(Place place) {
    String key = place.name() + " " + place.id();
    return new NamedPlace(
        place.name(),
        path.to(SitePath.of(words.language(), place.id())),
        key.toLowerCase(Locale.ROOT),
        place.verdict(),
        words.label("verdict", place.verdict()));
  }

  private List<Mark> marks() {
    return Stream.concat(Verdicts.ORDER.stream(), Stream.of(Verdicts.NONE))
        .map(verdict -> new Mark(verdict, words.label("verdict", verdict), count(verdict)))
        .toList();
  }

  private String count(String verdict) {
    long count = contents.places().stream().filter(it -> it.verdict().equals(verdict)).count();
    return words.cell(Optional.of(BigDecimal.valueOf(count)), "count");
  }
}
