package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLayout;
import se.klimatbokslut.domain.finding.UnreadableFile;

/** Takes publication files apart. Which publication a file is shows in its content alone. */
public final class PublicationReader {
  private static final List<PublicationParser> PARSERS =
      List.of(
          new SmhiEmissions(),
          new ScbPopulationTable(),
          new ScbPopulationExport(),
          new ScbPopulationJson(),
          new DstPopulationCsv(),
          new DstPopulationJson(),
          new Konsumtionskompassen(),
          new MunicipalityBoundaries(),
          new ConsumptionCategories(),
          new NationalCompilation(),
          new TrafaNewCars(),
          new TrafaVehicles(),
          new PowerCircle(),
          new NvdbCycleNetwork(),
          new FacilityList(),
          new PlantRegister(),
          new EtsEmissions(),
          new InventoryList(),
          new NegativeEmissionList(),
          new IndicatorList(),
          new FeeTripList(),
          new FeeUseList(),
          new FundGrantList(),
          new FeeRateList(),
          new ClimateContractList(),
          new MeasureList(),
          new AgencyGrantList(),
          new GreenLoanList(),
          new ActionPlanList(),
          new NationalSectorList(),
          new KlimaregnskabCsv(),
          new KlimaregnskabApi(),
          new KoladaAnswers(),
          new KlimaregnskabExtract(),
          new DeclaredLayout());

  private PublicationReader() {}

  /** The layouts that are recognised, each in a few words. */
  public static List<String> knownLayouts() {
    return PARSERS.stream().map(PublicationParser::name).toList();
  }

  /**
   * Reads a file to its end. What is wrong with it comes back as findings.
   *
   * @param file name as delivered; the path may be an archived copy without a name
   * @param sidecar bytes of {@code <file>.meta.yaml}
   * @throws IOException when the disk fails, not when the file is broken
   */
  public static ParsedFile read(Path path, String file, Optional<byte[]> sidecar)
      throws IOException {
    Intake intake = new Intake(file);
    sidecar.ifPresent(bytes -> intake.accompaniedBy(new SidecarReader(intake).read(bytes)));
    try (Grid grid = GridFile.open(path, file)) {
      parse(grid, intake);
    } catch (RefusedFileException refused) {
      intake.report(refused.finding());
    } catch (UncheckedIOException diskFailed) {
      throw diskFailed.getCause();
    }
    return intake.parsedFile();
  }

  private static void parse(Grid grid, Intake intake) {
    Preview preview = Preview.of(grid);
    Optional<String> stated = intake.sidecar().flatMap(Sidecar::publication);
    Optional<PublicationParser> parser =
        PARSERS.stream().filter(known -> known.recognises(preview, stated)).findFirst();
    if (parser.isEmpty()) {
      reportUnknown(grid, intake);
      return;
    }
    parser.get().parse(grid, preview, intake);
    checkAgainstSidecar(intake);
    checkNotEmpty(intake);
  }

  private static void reportUnknown(Grid grid, Intake intake) {
    String found = grid.kind().words() + " in a layout that is not known";
    intake.report(new UnknownLayout(SourceCell.wholeFile(grid.file()), found, knownLayouts()));
  }

  private static void checkAgainstSidecar(Intake intake) {
    Optional<String> stated = intake.sidecar().flatMap(Sidecar::publication);
    Optional<String> recognised = intake.publication();
    if (stated.isPresent() && recognised.isPresent() && !stated.equals(recognised)) {
      intake.report(
          new BadSidecar(
              new SourceCell(Sidecar.nameFor(intake.file()), "", 0, "publication"),
              "publication " + stated.get(),
              recognised.get() + ", which the file is by its content"));
    }
  }

  private static void checkNotEmpty(Intake intake) {
    if (intake.isEmpty()) {
      SourceCell whole = SourceCell.wholeFile(intake.file());
      intake.report(new UnreadableFile(whole, "headings without rows", "rows of data"));
    }
  }
}
