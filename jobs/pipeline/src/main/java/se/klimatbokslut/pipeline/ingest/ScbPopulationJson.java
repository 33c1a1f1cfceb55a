package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLayout;
import se.klimatbokslut.pipeline.ingest.JsonStat.Category;

/**
 * The answer of PxWeb's API, version 2, in json-stat2: population by region and year (tables of
 * BE0101, 31 December) or month, of which December counts. The layout follows the specification of
 * json-stat2 and of PxWeb; no answer of SCB itself has been seen.
 */
final class ScbPopulationJson implements PublicationParser {
  private static final String REGION = "Region";
  private static final String TIME = "Tid";
  private static final String NATION_CODE = "00";
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  @Override
  public String name() {
    return "population as PxWeb answers in json-stat2 (class dataset, dimensions Region and Tid)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isTable()
        && preview.sheets().get(0).hasRow(row -> row.startsWith(List.of("/class", "dataset")));
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    JsonStat dataset = JsonStat.of(grid, JsonStat.VERSION_2);
    List<String> ids = dataset.dimensions().stream().map(JsonStat.Dimension::id).toList();
    if (!ids.containsAll(List.of(REGION, TIME))) {
      String found = "a dataset in json-stat2 with the dimensions " + ids;
      SourceCell whole = SourceCell.wholeFile(intake.file());
      intake.report(new UnknownLayout(whole, found, PublicationReader.knownLayouts()));
      return;
    }
    intake.recognisedAs(ScbPopulationTable.PUBLICATION);
    CellChecks checks = new CellChecks(grid.kind(), intake);
    PopulationRows rows = new PopulationRows("", checks, intake);
    PopulationCube cube = new PopulationCube(dataset, intake);
    cube.read(
        REGION,
        TIME,
        (region, time, at, value) -> {
          if (countsForItsYear(time, at, intake)) {
            int year = Integer.parseInt(time.code().substring(0, 4));
            checks
                .areaCode(at, region.code())
                .map(code -> code.equals(NATION_CODE) ? "" : code)
                .ifPresent(code -> rows.add(code, region.label(), year, at, value));
          }
        });
  }

  private static boolean countsForItsYear(Category time, SourceCell at, Intake intake) {
    Matcher month = ScbPopulationExport.MONTH.matcher(time.code());
    boolean counts =
        YEAR.matcher(time.code()).matches() || (month.matches() && month.group(2).equals("12"));
    if (!counts) {
      String expected = "a year, or its December, whose last day counts for the year";
      intake.report(new OutOfRange(at, time.code(), expected));
    }
    return counts;
  }
}
