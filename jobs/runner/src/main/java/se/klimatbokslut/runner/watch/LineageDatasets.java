package se.klimatbokslut.runner.watch;

import io.openlineage.client.OpenLineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.store.EditionNote;

/**
 * Editions and tables as datasets of OpenLineage. An edition is never written again and has its own
 * name; a table keeps its name from release to release, which is its version.
 */
final class LineageDatasets {
  private static final String EDITIONS = "klimatbokslut/editions";
  private static final String TABLES = "klimatbokslut/tables";

  private LineageDatasets() {}

  /** With the hash of the file that it was read from. */
  static OpenLineage.InputDataset input(OpenLineage spec, EditionNote edition) {
    OpenLineage.DatasetFacet origin = spec.newDatasetFacet();
    origin
        .getAdditionalProperties()
        .putAll(
            Map.of(
                "sha256", edition.sha256(),
                "publication", edition.publication(),
                "fileName", edition.fileName(),
                "editionDate", edition.editionDate(),
                "licence", edition.licence()));
    OpenLineage.DatasetFacets facets =
        spec.newDatasetFacetsBuilder().put("klimatbokslut_edition", origin).build();
    return spec.newInputDataset(EDITIONS, edition.editionId(), facets, null);
  }

  /** Every table of a release, with its rows. */
  static List<OpenLineage.OutputDataset> outputs(OpenLineage spec, Release release) {
    List<OpenLineage.OutputDataset> outputs = new ArrayList<>();
    ReleaseFigures.rows(release)
        .forEach((table, rows) -> outputs.add(output(spec, Table.ofId(table), release, rows)));
    return outputs;
  }

  private static OpenLineage.OutputDataset output(
      OpenLineage spec, Table table, Release release, long rows) {
    OpenLineage.DatasetFacets facets =
        spec.newDatasetFacetsBuilder()
            .version(spec.newDatasetVersionDatasetFacet(release.id()))
            .schema(spec.newSchemaDatasetFacet(fields(spec, table)))
            .build();
    OpenLineage.OutputDatasetOutputFacets statistics =
        spec.newOutputDatasetOutputFacetsBuilder()
            .outputStatistics(spec.newOutputStatisticsOutputDatasetFacet(rows, null, null))
            .build();
    return spec.newOutputDataset(TABLES, table.id(), facets, statistics);
  }

  private static List<OpenLineage.SchemaDatasetFacetFields> fields(OpenLineage spec, Table table) {
    return table.contract().columns().stream().map(column -> field(spec, column)).toList();
  }

  private static OpenLineage.SchemaDatasetFacetFields field(
      OpenLineage spec, ColumnContract column) {
    return spec.newSchemaDatasetFacetFieldsBuilder()
        .name(column.name())
        .type(column.type().id())
        .description(column.sentence())
        .build();
  }
}
