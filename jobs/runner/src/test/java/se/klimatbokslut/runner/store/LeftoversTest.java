package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path folder;

  @Test
  void halfWrittenFilesAreRemovedAndFinishedOnesStay() throws IOException {
    Home home = new Home(folder.resolve("home"));
    home.create();
    Path edition = GivenEdition.held(home, GivenEdition.dated("2024-04-18"));
    new Releases(home).begin("new");
    List<String> remains =
        List.of(
            ".current.unfinished",
            "archive/.abc.unfinished",
            "archive/.abc.json.unfinished",
            "quarantine/abc/.findings.txt.unfinished",
            "editions/smhi-co2/.b.unfinished/core_emissions/part-0.parquet",
            "tmp/spark-1/blockmgr/0",
            "tmp/libduckdb.so");
    for (String name : remains) {
      Files.createDirectories(home.root().resolve(name).resolveSibling("."));
      Files.writeString(home.root().resolve(name), "half");
    }

    Leftovers.clear(home);

    assertThat(remains).noneMatch(name -> Files.exists(home.root().resolve(name)));
    assertThat(home.editions().resolve("smhi-co2").toFile().list())
        .containsExactly(edition.getFileName().toString());
    assertThat(edition.resolve("rows")).exists();
    assertThat(new Releases(home).unfinished("new")).as("may be continued").exists();
  }
}
