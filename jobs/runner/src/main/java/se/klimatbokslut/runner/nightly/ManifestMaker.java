package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.datapackage.DataPackage;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;

/** The manifest of a release whose tables are all written. */
final class ManifestMaker {
  private final ReleasePlan plan;
  private final Path folder;

  ManifestMaker(ReleasePlan plan, Path folder) {
    this.plan = plan;
    this.folder = folder;
  }

  DataPackage manifest(Map<String, String> settings, Clock clock) throws IOException {
    DataPackage manifest =
        new DataPackage(
            plan.id(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            plan.asOf().toString(),
            plan.codeVersion(),
            plan.isSample(),
            settings);
    plan.editions().forEach(edition -> manifest.add(used(edition)));
    for (Table table : Table.values()) {
      manifest.add(table, filesIn(ReleaseAssembly.TABLES + "/" + table.id()));
    }
    for (String kind : List.of("corrections", "targets")) {
      filesIn(ReleaseAssembly.INPUTS + "/" + kind).forEach(manifest::addInput);
    }
    return manifest;
  }

  private static DataPackage.UsedEdition used(EditionNote edition) {
    return new DataPackage.UsedEdition(
        edition.editionId(),
        edition.publication(),
        edition.editionDate(),
        edition.sha256(),
        edition.fileName(),
        edition.licence());
  }

  /** None where there is no such folder. */
  private List<DataPackage.TableFile> filesIn(String path) throws IOException {
    Path place = folder.resolve(path);
    List<DataPackage.TableFile> files = new ArrayList<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> children = Files.list(place)) {
        for (Path file : children.sorted().toList()) {
          files.add(
              new DataPackage.TableFile(
                  path + "/" + file.getFileName(), Files.size(file), Bytes.sha256(file)));
        }
      }
    }
    return files;
  }
}
