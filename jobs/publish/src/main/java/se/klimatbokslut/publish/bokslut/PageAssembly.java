package se.klimatbokslut.publish.bokslut;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.bokslut.BokslutPage.BridgeSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.BudgetSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.ConsumptionLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.EmissionsSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.FindingLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.PeerSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.PrognosisSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.Provenance;
import se.klimatbokslut.publish.bokslut.BokslutPage.RevisionSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.SourceLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.TargetCard;
import se.klimatbokslut.publish.bokslut.SourceReader.EditionFinding;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** Gathers a page from the tables: figures first, so that its sources are those it used. */
final class PageAssembly {
  private static final int FINDINGS_SHOWN = 20;
  private static final int SHORT_HASH = 12;

  private final ReleaseDatabase database;
  private final Release release;
  private final String municipalityId;
  private final int year;
  private final Locale language;
  private final TargetReader targetReader;
  private final EmissionsReader emissionsReader;
  private final SourceReader sourceReader;
  private final Wording wording;

  PageAssembly(
      ReleaseDatabase database, String municipalityId, int year, Locale language, Texts texts) {
    this.database = database;
    this.release = database.release();
    this.municipalityId = municipalityId;
    this.year = year;
    this.language = language;
    this.targetReader = new TargetReader(database);
    this.emissionsReader = new EmissionsReader(database, municipalityId);
    this.sourceReader = new SourceReader(database);
    this.wording = new Wording(texts, language, new UsedEditions(sourceReader.editions(), texts));
  }

  BokslutPage page() {
    emissionsReader.requireYear(year);
    String areaName = PlaceNames.load().of(municipalityId);
    List<TargetProgress> progress = budgetsFirst();
    EmissionsSections emitted =
        new EmissionsSections(emissionsReader, wording, SectorLabels.load(language), year);
    List<TargetCard> cards = progress.stream().map(this::card).toList();
    List<BudgetSection> budgets = budgets(progress);
    List<BridgeSection> bridges =
        new BridgeSections(database, wording, language)
            .sections(progress.stream().map(TargetProgress::target).toList(), municipalityId, year);
    List<EmissionsSection> sectors = emitted.sections();
    List<PrognosisSection> prognoses = prognoses();
    Optional<PeerSection> peers =
        new PeerSections(database, wording, language).section(municipalityId, year);
    List<RevisionSection> revisions =
        new RevisionSections(database, wording, language, municipalityId, year).sections();
    List<ConsumptionLine> consumption = emitted.consumption();
    Optional<FeeSection> fee =
        new FeeSections(new FeeReader(database, municipalityId), wording).section(areaName, year);
    List<RegisterSection> registers = registers(areaName);
    List<EditionFinding> findings = sourceReader.findings(wording.editions().ids(), municipalityId);
    ReleaseManifest manifest = release.manifest();
    return new BokslutPage(
        language.getLanguage(),
        areaName,
        municipalityId,
        year,
        manifest.sample(),
        cards,
        budgets,
        bridges,
        sectors,
        prognoses,
        peers,
        revisions,
        consumption,
        fee,
        registers,
        wording.editions().inOrder().stream().map(this::source).toList(),
        findings.stream().limit(FINDINGS_SHOWN).map(this::finding).toList(),
        Math.max(0, findings.size() - FINDINGS_SHOWN),
        new Provenance(release.id(), manifest.asOfDate(), manifest.codeVersion()));
  }

  private List<RegisterSection> registers(String areaName) {
    return Stream.of(
            new CategorySection(database, wording, language)
                .section(municipalityId, areaName, year),
            new NationalSection(database, wording).section(municipalityId, year),
            new ContractSections(database, wording).section(municipalityId, areaName, year),
            new MeasureSections(database, wording, language).section(municipalityId, areaName),
            YearlySections.grants(database, wording).section(municipalityId, areaName, year),
            YearlySections.loans(database, wording).section(municipalityId, areaName, year),
            new ActionSections(database, wording).section(municipalityId, areaName, year))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<TargetProgress> budgetsFirst() {
    return targetReader.progress(FollowUpFilter.ofMunicipality(municipalityId)).stream()
        .sorted(Comparator.comparing(progress -> !progress.target().isCarbonBudget()))
        .toList();
  }

  private TargetCard card(TargetProgress progress) {
    return new TargetCards(wording, language, year)
        .card(progress, targetReader.ledgerYear(progress.target().targetId(), year));
  }

  private List<BudgetSection> budgets(List<TargetProgress> progress) {
    BudgetSections sections = new BudgetSections(wording, language, year);
    List<StatedTarget> budgets =
        progress.stream()
            .map(TargetProgress::target)
            .filter(target -> !targetReader.ledger(target.targetId()).isEmpty())
            .toList();
    return IntStream.range(0, budgets.size())
        .mapToObj(i -> section(sections, budgets.get(i), i + 1))
        .toList();
  }

  private List<PrognosisSection> prognoses() {
    PrognosisReader reader = new PrognosisReader(database, municipalityId);
    return new PrognosisSections(reader, wording, year).sections();
  }

  private BudgetSection section(BudgetSections sections, StatedTarget budget, int number) {
    return sections.section(budget, targetReader.ledger(budget.targetId()), number);
  }

  private SourceLine source(Edition edition) {
    String hash = edition.sha256();
    return new SourceLine(
        wording.texts().label("publication", edition.publication()),
        edition.date().map(Object::toString).orElse(""),
        edition.dateAssumed(),
        edition.fileName(),
        edition.licence(),
        hash.substring(0, Math.min(SHORT_HASH, hash.length())),
        FigureKey.of(Table.CORE_EDITION, edition.id()).address());
  }

  private FindingLine finding(EditionFinding finding) {
    return new FindingLine(
        wording.texts().label("severity", finding.severity()),
        wording.edition(finding.editionId()),
        finding.place(),
        finding.message(),
        finding.key().address());
  }
}
