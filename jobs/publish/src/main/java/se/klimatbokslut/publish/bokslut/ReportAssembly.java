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

/** Gathers a report from the tables: figures first, so that its sources are those it used. */
final class ReportAssembly {
  private final ReleaseDatabase database;
  private final String municipalityId;
  private final int year;
  private final Locale language;
  private final Texts texts;
  private final TargetReader targetReader;
  private final EmissionsReader emissionsReader;
  private final SourceReader sourceReader;
  private final Wording wording;

  ReportAssembly(ReleaseDatabase database, String municipalityId, int year, Locale language) {
    this.database = database;
    this.municipalityId = municipalityId;
    this.year = year;
    this.language = language;
    this.texts = Texts.in(language);
    this.targetReader = new TargetReader(database);
    this.emissionsReader = new EmissionsReader(database, municipalityId);
    this.sourceReader = new SourceReader(database);
    this.wording = new Wording(texts, language, new UsedEditions(sourceReader.editions(), texts));
  }

  Report report() {
    emissionsReader.requireYear(year);
    String areaName = PlaceNames.load().of(municipalityId);
    ReleaseManifest manifest = database.release().manifest();
    String asOf = manifest.asOfDate().isEmpty() ? texts.get("made.unknown") : manifest.asOfDate();
    return new Report(
        "bokslut-%s-%d-%s".formatted(municipalityId, year, language.getLanguage()),
        language,
        texts.get("page.kind") + " " + year,
        areaName,
        municipalityId + " · " + texts.get("made.asOf") + " " + asOf,
        manifest.sample() ? texts.get("page.sample") : "",
        manifest.created(),
        sections(areaName));
  }

  private List<Section> sections(String areaName) {
    List<Section> sections = new ArrayList<>(main(areaName));
    registers(areaName).forEach(sections::add);
    String traced =
        sections.stream()
            .filter(section -> section.id().equals("emissions"))
            .flatMap(section -> section.blocks().stream())
            .flatMap(ReportAssembly::lastTrace)
            .findFirst()
            .orElse("");
    SourceSections sources = new SourceSections(sourceReader, wording);
    MadeSections made = new MadeSections(wording);
    sections.add(sources.sources());
    sections.add(sources.findings(municipalityId));
    sections.add(made.method());
    sections.add(
        made.made(database.release(), municipalityId, year, language.getLanguage(), traced));
    return sections;
  }

  private static Stream<String> lastTrace(Object block) {
    return block instanceof ReportTable table
        ? Stream.of(table.lines().get(table.lines().size() - 1).trace())
        : Stream.empty();
  }

  private List<Section> main(String areaName) {
    Targets targets = new Targets(targetReader, wording, language, municipalityId, year);
    EmissionsSections emitted =
        new EmissionsSections(emissionsReader, wording, SectorLabels.load(language), year);
    Summary summary = new Summary(emissionsReader, targetReader, wording, language, year);
    return Stream.of(
            Optional.of(summary.section(areaName, targets.assessed())),
            Optional.of(targets.section(areaName)),
            new BudgetSections(targetReader, wording, language, year).section(targets.stated()),
            new BridgeSections(database, wording, language)
                .section(targets.stated(), municipalityId, year),
            Optional.of(emitted.emissions(areaName)),
            new YearsSection(emissionsReader, wording, language).section(areaName, year),
            new ChangeSection(database, emissionsReader, wording, language, municipalityId)
                .section(year),
            prognosis(areaName),
            new PeerSections(database, wording, language).section(municipalityId, areaName, year),
            new RevisionSections(database, wording, language, municipalityId, year).section(),
            Optional.of(emitted.consumption(areaName)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Section> prognosis(String areaName) {
    PrognosisReader reader = new PrognosisReader(database, municipalityId);
    return new PrognosisSections(reader, wording, year).section(areaName);
  }

  private Stream<Section> registers(String areaName) {
    return Stream.of(
            new CategorySection(database, wording, language)
                .section(municipalityId, areaName, year),
            new IndicatorSection(database, wording).section(municipalityId, areaName, year),
            new FacilitySection(database, wording).section(municipalityId, areaName, year),
            new NationalSection(database, wording).section(municipalityId, year),
            new FeeSections(new FeeReader(database, municipalityId), wording)
                .section(areaName, year),
            new ContractSections(database, wording).section(municipalityId, areaName, year),
            new MeasureSections(database, wording, language).section(municipalityId, areaName),
            YearlySections.grants(database, wording).section(municipalityId, areaName, year),
            YearlySections.loans(database, wording).section(municipalityId, areaName, year),
            new ActionSections(database, wording).section(municipalityId, areaName, year))
        .flatMap(Optional::stream);
  }
}
