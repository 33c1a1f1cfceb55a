package se.klimatbokslut.pipeline.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;

/** Municipalities of today by county, nation and programme. */
public final class Groups {
  private Groups() {}

  /** Why municipalities belong together. */
  public enum Kind {
    COUNTY,
    NATION,
    PROGRAMME;

    /** As in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Municipalities that belong together.
   *
   * @param id of a county (SE-20), nation (SE) or programme (viable-cities)
   */
  public record Group(String id, Kind kind, SortedSet<String> members) {
    public Group {
      members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    /** Whose publications its figures are from. */
    public Country country() {
      return Area.of(members.first()).country();
    }
  }

  /** Every group by its id. */
  public static SortedMap<String, Group> all() {
    List<Group> groups = new ArrayList<>();
    SortedMap<String, SortedSet<String>> counties = new TreeMap<>();
    Vocabulary.lines("municipalities").stream()
        .filter(line -> line.text("valid_to").isEmpty() && !line.text("county_id").isEmpty())
        .forEach(line -> add(line, "county_id", counties));
    counties.forEach((id, members) -> groups.add(new Group(id, Kind.COUNTY, members)));
    Countries.all().stream()
        .map(country -> new Group(country.code(), Kind.NATION, of(country)))
        .filter(nation -> !nation.members().isEmpty())
        .forEach(groups::add);
    SortedMap<String, SortedSet<String>> programmes = new TreeMap<>();
    Vocabulary.lines("programme-members").forEach(line -> add(line, "programme", programmes));
    programmes.forEach((id, members) -> groups.add(new Group(id, Kind.PROGRAMME, members)));
    SortedMap<String, Group> byId = new TreeMap<>();
    groups.forEach(group -> byId.put(group.id(), group));
    return byId;
  }

  private static SortedSet<String> of(Country country) {
    SortedSet<String> members = new TreeSet<>(Places.municipalitiesOfToday(country));
    members.removeAll(Places.overlapping());
    return members;
  }

  private static void add(
      Vocabulary.Entry line, String group, SortedMap<String, SortedSet<String>> groups) {
    groups
        .computeIfAbsent(line.text(group), id -> new TreeSet<>())
        .add(line.text("municipality_id"));
  }
}
