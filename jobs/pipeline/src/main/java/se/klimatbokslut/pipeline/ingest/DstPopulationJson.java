package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * Statistics Denmark's FOLK1A as its API answers in JSONSTAT (version 1 of JSON-stat). The layout
 * follows what programs that read the service rely on; no answer of it has been seen.
 */
final class DstPopulationJson implements PublicationParser {
  private static final String PLACE = "OMRÅDE";
  private static final String TIME = "Tid";
  private static final String DIMENSION = "/dataset/dimension/" + PLACE + "/";

  @Override
  public String name() {
    return "population of Denmark (FOLK1A) as JSONSTAT (dataset with dimensions OMRÅDE and Tid)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return !preview.isTable()
        && preview.sheets().get(0).hasRow(row -> row.text(0).startsWith(DIMENSION));
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(DanishPopulation.PUBLICATION);
    JsonStat dataset = JsonStat.of(grid, JsonStat.VERSION_1);
    SourceCell whole = SourceCell.wholeFile(intake.file());
    List<String> ids = dataset.dimensions().stream().map(JsonStat.Dimension::id).toList();
    if (!ids.containsAll(List.of(PLACE, TIME))) {
      intake.report(new MissingColumn(whole, TIME, ids));
      return;
    }
    CellChecks checks = new CellChecks(grid.kind(), intake);
    DanishPopulation population =
        new DanishPopulation(new PopulationRows("", checks, intake), intake);
    PopulationCube cube = new PopulationCube(dataset, intake);
    cube.read(
        PLACE,
        TIME,
        (place, time, at, value) ->
            population.add(place.code(), place.label(), time.code(), at, value));
    population.checkHasFirstQuarter(whole);
  }
}
