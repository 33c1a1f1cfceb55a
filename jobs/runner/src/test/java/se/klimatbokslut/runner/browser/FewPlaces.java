package se.klimatbokslut.runner.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** A release whose other municipalities have no emissions, and so no pages. */
public final class FewPlaces {
  private static final String KEPT =
      "select * from out_emissions where length(municipality_id) <> 7 or municipality_id in (%s)";

  private FewPlaces() {}

  public static Release of(Release whole, List<String> places, Path home) throws IOException {
    Path folder = home.resolve("releases").resolve(whole.id());
    FileUtils.copyDirectory(whole.folder().toFile(), folder.toFile());
    for (Path file : new Release(whole.id(), folder).files("out_emissions")) {
      Files.delete(file);
    }
    String ids = places.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    try (ReleaseDatabase database = ReleaseDatabase.openTrusted(whole)) {
      database.copyToParquet(
          KEPT.formatted(ids), folder.resolve("tables/out_emissions/part-0.parquet"));
    }
    return new Release(whole.id(), folder);
  }
}
