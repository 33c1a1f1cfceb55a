package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.publish.group.UnknownGroupException;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.vocabulary.GroupNames;

/** A county, nation or programme as one report: its sum, its municipalities and their targets. */
public final class GroupReport {
  private GroupReport() {}

  /**
   * The report of a year.
   *
   * @param id of a group: {@code SE-20}, {@code viable-cities}
   * @throws UnknownGroupException when there is no such group
   * @throws NoFiguresException when the year is before the statistics or after the release
   */
  public static Report of(ReleaseDatabase database, String id, int year, Locale language) {
    Group group = Groups.all().get(id);
    if (group == null) {
      throw new UnknownGroupException(id, Groups.all().keySet());
    }
    AccountYears.require(database, id, List.copyOf(group.members()), year);
    SourceReader sourceReader = new SourceReader(database);
    Wording wording = Wording.of(sourceReader, language);
    String name = GroupNames.of(group, language);
    GroupSections parts = new GroupSections(database, wording, language, group, name, year);
    List<Section> figures =
        Stream.of(
                Optional.of(parts.summary()),
                parts.totals(),
                parts.places(),
                Optional.of(parts.targets()))
            .flatMap(Optional::stream)
            .toList();
    SourceSections sources = new SourceSections(sourceReader, wording);
    MadeSections made = new MadeSections(wording, database.release());
    Section how =
        made.made(
            "group --id %s --year %d --language %s --out ."
                .formatted(id, year, language.getLanguage()),
            parts.traced());
    ReleaseManifest manifest = database.release().manifest();
    return new Report(
        "group-%s-%d-%s".formatted(id, year, language.getLanguage()),
        language,
        wording.texts().get("group.kind") + " " + year,
        name,
        id + " · " + made.asOf(),
        manifest.sample() ? wording.texts().get("page.sample") : "",
        manifest.created(),
        Stream.concat(figures.stream(), Stream.of(sources.sources(), made.method(), how)).toList());
  }
}
