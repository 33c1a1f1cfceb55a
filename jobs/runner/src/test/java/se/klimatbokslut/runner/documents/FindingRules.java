package se.klimatbokslut.runner.documents;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.AmbiguousNumber;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.CarriedForwardSector;
import se.klimatbokslut.domain.finding.CorrectionWithoutItsFigure;
import se.klimatbokslut.domain.finding.DuplicateColumn;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingArea;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.MissingFacility;
import se.klimatbokslut.domain.finding.MissingRow;
import se.klimatbokslut.domain.finding.MissingSidecar;
import se.klimatbokslut.domain.finding.MoreFindings;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SampleAmongReal;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TooLarge;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.finding.UnknownLayout;
import se.klimatbokslut.domain.finding.UnknownOrderOfIssues;
import se.klimatbokslut.domain.finding.UnreadableFile;
import se.klimatbokslut.domain.finding.WrongPublication;
import se.klimatbokslut.domain.finding.WrongSubstance;
import se.klimatbokslut.domain.finding.WrongUnit;

/** Every rule with one finding as it would be told. */
final class FindingRules {
  private static final String HEAD =
      """
      # Findings

      What can be wrong with an input. A file with an error is refused: it lies in `quarantine/` with its findings,
      and the last good release stays. A warning is published with the release, in `out_finding`.

      """;

  private static final String WORKBOOK = "emissions.xlsx";
  private static final SourceCell CELL = new SourceCell(WORKBOOK, "GGT", 812, "N");
  private static final SourceCell ROW = new SourceCell(WORKBOOK, "GGT", 812, "");
  private static final SourceCell FILE = SourceCell.wholeFile(WORKBOOK);
  private static final SourceCell TEXT = new SourceCell("facilities.csv", "", 7, "D");
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

  private static String section(Finding finding) {
    String severity =
        finding instanceof TotalDiffersFromParts
            ? "error, or warning where the publication itself is known to differ"
            : finding.severity().name().toLowerCase(Locale.ROOT);
    return "## %s\n%s\n```\n%s\n```\n".formatted(finding.rule(), severity, finding.message());
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
