package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/**
 * The parts that reports about a municipality are put together from. Figures come first, so that a
 * report's sources are those it used.
 */
final class Parts {
  private final ReleaseDatabase database;
  private final String municipalityId;
  private final int year;
  private final Locale language;
  private final String areaName;
  private final TargetReader targetReader;
  private final EmissionsReader emissionsReader;
  private final SourceReader sourceReader;
  private final Wording wording;
  private final Targets targets;
  private final EmissionsSections emitted;
  private final List<GasYears> gases;

  /**
   * @throws NoFiguresException when the year is before the statistics or after the release
   */
  Parts(ReleaseDatabase database, String municipalityId, int year, Locale language) {
    this.database = database;
    this.municipalityId = municipalityId;
    this.year = year;
    this.language = language;
    AccountYears.require(database, municipalityId, List.of(municipalityId), year);
    this.areaName = PlaceNames.load().of(municipalityId);
    this.targetReader = new TargetReader(database);
    this.emissionsReader = new EmissionsReader(database, municipalityId);
    this.sourceReader = new SourceReader(database);
    this.wording = Wording.of(sourceReader, language);
    this.targets = new Targets(database, targetReader, wording, language, municipalityId, year);
    this.gases = GasYears.of(emissionsReader, new PrognosisReader(database, municipalityId), year);
    this.emitted =
        new EmissionsSections(emissionsReader, wording, SectorLabels.load(language), year);
  }

  String areaName() {
    return areaName;
  }

  Wording wording() {
    return wording;
  }

  Section summary() {
    return new Summary(emissionsReader, targetReader, wording, language, year)
        .section(areaName, gases, targets.own());
  }

  /** Its own targets, those of others that are measured on it, and what is no target. */
  Stream<Section> targets() {
    return Stream.concat(
        targets.sections(areaName, gases.stream().mapToInt(GasYears::newest).max()),
        new NotesSection(database, wording).section(municipalityId).stream());
  }

  /** Budgets year by year, and why targets count something else than other sites. */
  Stream<Section> budgets() {
    return Stream.of(
            new BudgetSections(targetReader, wording, language, year).section(targets.stated()),
            new BridgeSections(database, wording, language)
                .section(targets.stated(), municipalityId, year))
        .flatMap(Optional::stream);
  }

  /** Territorial emissions: the year, ten years, where changes came from. */
  Stream<Section> emissions() {
    return Stream.of(
            Optional.of(emitted.emissions(areaName, gases)),
            new YearsSection(emissionsReader, wording, language).section(areaName, year),
            new ChangeSection(database, emissionsReader, wording, language, municipalityId)
                .section(year))
        .flatMap(Optional::stream);
  }

  /** The years after, the others of its kind, and what was computed anew. */
  Stream<Section> outlook() {
    PrognosisReader prognosis = new PrognosisReader(database, municipalityId);
    return Stream.of(
            new PrognosisSections(prognosis, wording, year).section(areaName),
            new PeerSections(database, wording, language).section(municipalityId, areaName, gases),
            new RevisionSections(database, wording, language, municipalityId, year).section())
        .flatMap(Optional::stream);
  }

  Stream<Section> consumption() {
    return Stream.concat(
        Stream.of(emitted.consumption(areaName)),
        new CategorySection(database, wording, language)
            .section(municipalityId, areaName, year).stream());
  }

  /** What stands beside the municipality's figures in the national statistics. */
  Stream<Section> memo() {
    return Stream.of(
            new InventorySections(database, wording).section(municipalityId, areaName, year),
            NewestSection.indicators(database, wording).section(municipalityId, areaName, year),
            NewestSection.uptake(database, wording).section(municipalityId, areaName, year),
            NewestSection.facilities(database, wording).section(municipalityId, areaName, year),
            new NationalSection(database, wording).section(municipalityId, year))
        .flatMap(Optional::stream);
  }

  /** Registers that the municipality keeps, but its action plans. */
  Stream<Section> registers() {
    FeeReader fee = new FeeReader(database, municipalityId);
    return Stream.of(
            new FeeSections(fee, wording).section(areaName, year),
            new ContractSections(database, wording).section(municipalityId, areaName, year),
            new MeasureSections(database, wording, language).section(municipalityId, areaName),
            YearlySections.grants(database, wording).section(municipalityId, areaName, year),
            YearlySections.loans(database, wording).section(municipalityId, areaName, year))
        .flatMap(Optional::stream);
  }

  ActionSections actions() {
    return new ActionSections(database, wording, municipalityId, areaName, year);
  }

  /**
   * A report of these sections, with its sources and how it was made behind them.
   *
   * @param name of the command that makes it again, with which its files begin, too
   */
  Report report(String name, String kind, Stream<Section> sections) {
    List<Section> all = new ArrayList<>(sections.toList());
    ReleaseManifest manifest = database.release().manifest();
    SourceSections sources = new SourceSections(sourceReader, wording);
    MadeSections made = new MadeSections(wording, database.release());
    String traced = traced(all);
    all.add(sources.sources());
    all.add(sources.findings(municipalityId));
    all.add(made.method());
    all.add(
        made.made(
            "%s --municipality %s --year %d --language %s"
                .formatted(name, municipalityId, year, language.getLanguage()),
            traced));
    return new Report(
        "%s-%s-%d-%s".formatted(name, municipalityId, year, language.getLanguage()),
        language,
        kind + " " + year,
        areaName,
        municipalityId + " · " + made.asOf(),
        manifest.sample() ? wording.texts().get("page.sample") : "",
        manifest.created(),
        all);
  }

  /** A total: the last row of the first table of emissions, else of any table. */
  private static String traced(List<Section> sections) {
    return Stream.concat(
            sections.stream().filter(section -> section.id().equals("emissions")),
            sections.stream())
        .flatMap(section -> section.blocks().stream())
        .filter(ReportTable.class::isInstance)
        .map(ReportTable.class::cast)
        .map(table -> table.lines().get(table.lines().size() - 1).trace())
        .filter(trace -> !trace.isEmpty())
        .findFirst()
        .orElse("");
  }
}
