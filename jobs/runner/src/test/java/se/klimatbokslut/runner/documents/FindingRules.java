package se.klimatbokslut.runner.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.AddedSectors;
import se.klimatbokslut.domain.finding.AmbiguousNumber;
import se.klimatbokslut.domain.finding.BackdatedEdition;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.CarriedForwardSector;
import se.klimatbokslut.domain.finding.ChangedLabel;
import se.klimatbokslut.domain.finding.CodeOutsideValidity;
import se.klimatbokslut.domain.finding.CorrectionWithoutItsFigure;
import se.klimatbokslut.domain.finding.DuplicateColumn;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.FacilityDiffers;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.GasExceedsTotal;
import se.klimatbokslut.domain.finding.GasesDifferFromTotal;
import se.klimatbokslut.domain.finding.GrantAboveFund;
import se.klimatbokslut.domain.finding.LateEdition;
import se.klimatbokslut.domain.finding.LeapingFigure;
import se.klimatbokslut.domain.finding.LeapingTown;
import se.klimatbokslut.domain.finding.LostFigures;
import se.klimatbokslut.domain.finding.LostNewestYear;
import se.klimatbokslut.domain.finding.LostSectors;
import se.klimatbokslut.domain.finding.LostSubsectors;
import se.klimatbokslut.domain.finding.LostYears;
import se.klimatbokslut.domain.finding.ManyMovedTowns;
import se.klimatbokslut.domain.finding.MissingArea;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.MissingFacility;
import se.klimatbokslut.domain.finding.MissingRow;
import se.klimatbokslut.domain.finding.MissingSidecar;
import se.klimatbokslut.domain.finding.MoreFindings;
import se.klimatbokslut.domain.finding.MovedFigure;
import se.klimatbokslut.domain.finding.MovedSum;
import se.klimatbokslut.domain.finding.MovedTown;
import se.klimatbokslut.domain.finding.NoFeeRate;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.OverusedFee;
import se.klimatbokslut.domain.finding.RenamedSector;
import se.klimatbokslut.domain.finding.RepublishedDiffers;
import se.klimatbokslut.domain.finding.RepublishedOlder;
import se.klimatbokslut.domain.finding.RoundedTotals;
import se.klimatbokslut.domain.finding.SampleAmongReal;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.ShiftedRows;
import se.klimatbokslut.domain.finding.ShrunkenFile;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.SwappedTowns;
import se.klimatbokslut.domain.finding.SwappedYears;
import se.klimatbokslut.domain.finding.TooLarge;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.finding.TwoSourcesDiffer;
import se.klimatbokslut.domain.finding.UnevenSubsectors;
import se.klimatbokslut.domain.finding.UnitSlip;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.finding.UnknownLayout;
import se.klimatbokslut.domain.finding.UnknownOrderOfIssues;
import se.klimatbokslut.domain.finding.UnmappedInstallations;
import se.klimatbokslut.domain.finding.UnreadableFile;
import se.klimatbokslut.domain.finding.UseWithoutFee;
import se.klimatbokslut.domain.finding.WrongPublication;
import se.klimatbokslut.domain.finding.WrongSubstance;
import se.klimatbokslut.domain.finding.WrongUnit;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.method.GateFile;

/** Every rule with one finding as it would be told. */
final class FindingRules {
  private static final String HEAD =
      """
      # Findings

      What can be wrong with an input. A file with an error is refused: it lies in `quarantine/` with its findings,
      and the last good release stays. An acceptable one may be taken in all the same, with a reason
      (`klimatbokslut accept`). A warning is published with the release, in `out_finding`.

      """;

  private static final String WORKBOOK = "emissions.xlsx";
  private static final SourceCell CELL = new SourceCell(WORKBOOK, "GGT", 812, "N");
  private static final SourceCell ROW = new SourceCell(WORKBOOK, "GGT", 812, "");
  private static final SourceCell FILE = SourceCell.wholeFile(WORKBOOK);
  private static final String BEFORE = "smhi-ghg-2025-09-01-1a2b3c4d";
  private static final SourceCell TEXT = new SourceCell("facilities.csv", "", 7, "D");
  private static final SourceCell TRIP = new SourceCell("climate-fee-trips.csv", "", 2, "F");
  private static final SourceCell USE = new SourceCell("climate-fee-uses.csv", "", 2, "D");
  private static final SourceCell KEY_FIGURE =
      new SourceCell("kolada.json", "", 7, "/values/6/values/0/value");
  private static final SourceCell SIDECAR =
      new SourceCell(WORKBOOK + ".meta.yaml", "", 2, "edition_date");

  private static final List<Finding> EXAMPLES =
      List.of(
          new AmbiguousNumber(TEXT, "1.234", new SourceCell("facilities.csv", "", 2, "D")),
          new BadSidecar(SIDECAR, "'15 April'", "a date such as 2026-04-15"),
          new CarriedForwardSector(FILE, "heating", new TreeSet<>(Set.of(2024)), 96, 60),
          new CorrectionWithoutItsFigure(
              new SourceCell("waste.yaml", "", 2, ""),
              "SE-1881, waste, 2019 in smhi-co2-2025-06-17-0a1b2c3d",
              "345.7 t",
              "128345.678 t"),
          new DuplicateColumn(CELL, "2019"),
          new DuplicateKey(ROW, "Borlänge (SE-2081), transport, 2019"),
          new MissingArea(FILE, "Borlänge (SE-2081)"),
          new MissingCell(CELL, "tonnes of 2019"),
          new MissingColumn(TEXT, "emissions_t", List.of("facility_id", "year")),
          new MissingFacility(
              SourceCell.wholeFile("schemas/methods/klimatkollen-2024.yaml"),
              "cement-plant-pid-834 in SE-0980",
              "klimatkollen-2024"),
          new MissingRow(FILE, "Borlänge (SE-2081)", "'Transporter' / 'Alla' in 2019"),
          new MissingSidecar(FILE, "konsumtionskompassen", "year: 2023\nlicence: ..."),
          new MoreFindings(FILE, 50, 1234),
          new NoFeeRate(TRIP, "SE-1490", "car", LocalDate.of(2012, 5, 4)),
          new UseWithoutFee(USE, "Kulturforvaltningen", 2024, "Kulturförvaltningen"),
          new OverusedFee(USE, "Kulturförvaltningen", 2024, "5000.00 SEK", "100.65 SEK"),
          new GrantAboveFund(
              new SourceCell("climate-fund-grants.csv", "", 2, "F"),
              "A24-9",
              2024,
              "90400.00 SEK",
              "557.16 SEK"),
          new NotANumber(CELL, "n/a", "tonnes as a number"),
          new OutOfRange(CELL, "-1", "0 or more"),
          new TooLarge(FILE, "more than 1 000 000 rows", "at most 1 000 000 rows"),
          new TotalDiffersFromParts(
              CELL,
              "sectors of a place against all, Borlänge",
              new BigDecimal("362175.591"),
              new BigDecimal("362170.591"),
              new BigDecimal("0.001"),
              Severity.ERROR),
          new BackdatedEdition(FILE, "2025-03-01", 2024, BEFORE, gate("backdated-edition")),
          new ChangedLabel(
              FILE,
              "heating/all",
              "Egen uppvärmning av bostäder och lokaler / Alla",
              "Egen uppärmning av bostäder och lokaler / Alla",
              BEFORE,
              gate("changed-label")),
          new CodeOutsideValidity(
              FILE, "SE-0331", "Heby", new TreeSet<>(Set.of(1990, 2000, 2005)), false),
          new RoundedTotals(
              CELL,
              "'Alla' / 'Alla', Assens in 2018",
              271,
              new BigDecimal("443257.2"),
              new BigDecimal("443257.3")),
          new GasExceedsTotal(
              CELL,
              "SE-1481",
              "Mölndal",
              Gas.CO2,
              2005,
              new TreeSet<>(Set.of(2005, 2010, 2016)),
              Co2e.ofTonnes(281_912.4),
              Co2e.ofTonnes(222_215),
              BEFORE,
              gate("gas-exceeds-total")),
          new GasesDifferFromTotal(
              CELL,
              "Borlänge (SE-2081)",
              2022,
              290,
              Co2e.ofTonnes(398_000),
              Co2e.ofTonnes(1_204_000),
              1,
              gate("gases-differ-from-total")),
          new FacilityDiffers(
              TEXT,
              "CO2 of cementa-degerhamn in SE-0840",
              "SE-0840",
              2023,
              new TreeSet<>(Set.of(2023)),
              "115360 t",
              "utslapp-i-siffror-2025-04-15-0a1b2c3d",
              "112000 t",
              "facilities-2025-05-02-4e5f6071",
              3,
              gate("facility-differs")),
          new TwoSourcesDiffer(
              new SourceCell("indicators.csv", "", 16, "D"),
              "local-climate-contracts of SE-2081",
              "SE-2081",
              2023,
              new TreeSet<>(Set.of(2021, 2022, 2023)),
              "41 count",
              "40 count",
              "climate-contracts-2024-02-15-0a1b2c3d",
              gate("two-sources-differ")),
          new UnmappedInstallations(
              FILE,
              List.of("SE-990009 (Sample paper mill)", "SE-990010 (Sample boiler)"),
              2024,
              Co2e.ofTonnes(39_500)),
          new RepublishedDiffers(
              KEY_FIGURE,
              "SE-2080",
              "Falun",
              "N07702",
              2023,
              new TreeSet<>(Set.of(2022, 2023)),
              "205000 t",
              "200000 t",
              2.5,
              BEFORE,
              gate("republished-differs")),
          new RepublishedOlder(
              KEY_FIGURE,
              "N07702",
              290,
              new TreeSet<>(Set.of(2022)),
              "Falun (SE-2080) 2022: 210000 t against 200000 t",
              "smhi-ghg-2024-04-18-5e6f7081",
              BEFORE,
              gate("republished-older")),
          new LateEdition(FILE, "2024-06-18", BEFORE, gate("late-edition")),
          new LeapingTown(
              CELL,
              "SE-2081",
              "Borlänge",
              2022,
              Co2e.ofTonnes(362_175.6),
              Co2e.ofTonnes(1_262_175.6),
              3,
              BEFORE,
              gate("leaping-town")),
          new LostNewestYear(FILE, 2023, 2022, BEFORE, gate("lost-newest-year")),
          new AddedSectors(
              FILE,
              new TreeSet<>(Set.of("waste")),
              new TreeSet<>(Set.of(2021, 2022)),
              BEFORE,
              gate("added-sectors")),
          new RenamedSector(
              CELL,
              "Klimagasser fra produkter",
              "Produkter",
              BEFORE,
              204,
              221,
              gate("renamed-sector")),
          new LostSectors(FILE, new TreeSet<>(Set.of("waste")), BEFORE, gate("lost-sectors")),
          new LostSubsectors(
              FILE, new TreeSet<>(Set.of("transport/buses")), BEFORE, gate("lost-subsectors")),
          new LostYears(
              FILE, new TreeSet<>(Set.of(2016, 2017, 2018, 2019)), BEFORE, gate("lost-years")),
          new ManyMovedTowns(FILE, 2015, 64, 10, 30, BEFORE, gate("many-moved-towns")),
          new MovedSum(
              CELL,
              "Sverige (SE)",
              List.of("total 2015 +7.1 % (from 53118464 to 56889875 t)"),
              5,
              BEFORE,
              gate("moved-sum")),
          new MovedTown(
              CELL,
              "SE-2081",
              "Borlänge",
              List.of("total 2023 +29.0 % (from 332240 to 428590 t)"),
              "at most 5.0 % in totals and 25.0 % in sectors",
              BEFORE,
              gate("moved-town")),
          new MovedFigure(
              TEXT,
              "CO2 of cementa-degerhamn in SE-0840",
              "SE-0840",
              "125000 t",
              "at most 10 % from 112000 t",
              "facilities-2025-05-02-0a1b2c3d",
              gate("moved-figure")),
          new LeapingFigure(
              CELL,
              "inhabitants of SE-2081",
              "SE-2081",
              "524120 persons in 2023",
              "52394 persons in 2022",
              "1.2",
              gate("leaping-figure")),
          new LostFigures(
              TEXT,
              "CO2 of cementa-degerhamn in SE-0840, 2019",
              3,
              "facilities-2025-05-02-0a1b2c3d",
              gate("lost-figures")),
          new ShiftedRows(ROW, 831, 19, true, BEFORE, gate("shifted-rows")),
          new ShrunkenFile(FILE, "rows", 900, 2808, 60, BEFORE, gate("shrunken-file")),
          new SwappedTowns(
              ROW,
              new SourceCell(WORKBOOK, "GGT", 815, ""),
              "SE-2080",
              "Falun (SE-2080)",
              "Borlänge (SE-2081)",
              "all",
              BEFORE,
              gate("swapped-towns")),
          new SwappedYears(FILE, 2021, 2022, BEFORE, gate("swapped-years")),
          new UnevenSubsectors(
              CELL,
              "SE-2021",
              "Vansbro",
              List.of("agriculture 2018 by 115.8 t"),
              BEFORE,
              gate("uneven-subsectors")),
          new UnitSlip(
              CELL,
              "column 2015",
              "",
              -3,
              2195,
              Co2e.ofTonnes(78.1),
              Co2e.ofTonnes(84_733.7),
              BEFORE,
              gate("unit-slip")),
          new UnknownArea(ROW, "Borlange", "Borlänge"),
          new UnknownLabel(ROW, "Transport", "smhi", "Transporter"),
          new UnknownLayout(
              FILE, "a workbook in a layout that is not known", List.of("...", "...")),
          new UnknownOrderOfIssues(
              FILE,
              "2026-06-01",
              List.of("smhi-ghg-2026-06-01-0a1b2c3d", "smhi-ghg-2026-06-01-4e5f6071")),
          new UnreadableFile(FILE, "a web page", "a workbook"),
          new WrongPublication(FILE, "smhi-co2", "smhi-ghg"),
          new SampleAmongReal(FILE, "sample data", "real data"),
          new WrongSubstance(CELL, "CO2", "GGT"),
          new WrongUnit(ROW, "kton/år", "ton/år"));

  private FindingRules() {}

  static String text() {
    requireAll();
    return EXAMPLES.stream()
        .sorted(Comparator.comparing(Finding::rule))
        .map(FindingRules::section)
        .collect(Collectors.joining("\n", HEAD, ""));
  }

  private static Severity gate(String rule) {
    return GateFile.standard().severity(rule);
  }

  private static String section(Finding finding) {
    return "## %s\n%s\n```\n%s\n```\n"
        .formatted(finding.rule(), severity(finding), finding.message());
  }

  private static String severity(Finding finding) {
    if (finding instanceof TotalDiffersFromParts) {
      return "error, acceptable; or warning where the publication itself is known to differ";
    } else if (finding instanceof MovedSum) {
      return "error, acceptable, for the total of a nation; warning for other sums";
    }
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    boolean isError = finding.severity() == Severity.ERROR;
    return isError && GateFile.standard().isAcceptable(finding.rule())
        ? severity + ", acceptable"
        : severity;
  }

  private static void requireAll() {
    Set<String> missing = new TreeSet<>();
    Arrays.stream(Finding.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .forEach(missing::add);
    EXAMPLES.forEach(example -> missing.remove(example.getClass().getSimpleName()));
    if (!missing.isEmpty()) {
      throw new IllegalStateException("Give an example of the findings " + missing);
    }
  }
}
