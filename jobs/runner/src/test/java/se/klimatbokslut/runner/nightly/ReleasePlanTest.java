package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.store.GivenEdition;
import se.klimatbokslut.runner.store.Home;

class ReleasePlanTest {
  private static final String PROGRAM = "0.1.0+1a2b3c4d";

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));
  private Path targets = Path.of("");

  @BeforeEach
  void holdOneEdition() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
    GivenEdition.held(home, GivenEdition.dated("2024-04-18"));
    targets = Files.createDirectory(folder.resolve("targets"));
    Files.writeString(targets.resolve("SE-2081-borlange.yaml"), "area: SE-2081");
  }

  @Test
  void planIsNamedAfterItsVintageDate() throws IOException {
    ReleasePlan plan = planned(Optional.empty(), PROGRAM).orElseThrow();

    assertThat(plan.id()).matches("2024-04-18-[0-9a-f]{12}");
    assertThat(plan.asOf()).isEqualTo("2024-04-18");
    assertThat(plan.isSample()).isFalse();
  }

  @Test
  void sameContentHasTheSameIdInAnyHome() throws IOException {
    String here = id();
    home = new Home(folder.resolve("another home"));
    home.create();
    GivenEdition.held(home, GivenEdition.dated("2024-04-18"));

    assertThat(id()).isEqualTo(here);
  }

  @Test
  void anotherEditionIsAnotherRelease() throws IOException {
    String before = id();
    GivenEdition.held(home, GivenEdition.dated("2023-04-18"));

    assertThat(id()).isNotEqualTo(before);
  }

  @Test
  void anyChangeOfTheTargetFilesIsAnotherRelease() throws IOException {
    String before = id();
    Files.writeString(targets.resolve("SE-2081-borlange.yaml"), "area: SE-2082");
    String changed = id();
    Files.writeString(targets.resolve("SE-1490-boras.yaml"), "area: SE-1490");
    String added = id();
    Files.move(targets.resolve("SE-1490-boras.yaml"), targets.resolve("SE-1490.yaml"));
    String renamed = id();

    assertThat(List.of(before, changed, added, renamed)).doesNotHaveDuplicates();
  }

  @Test
  void filesThatAreNoTargetFilesDoNotMatter() throws IOException {
    String before = id();
    Files.writeString(targets.resolve("README.md"), "read me");
    Files.writeString(targets.resolve(".SE-2081-borlange.yaml.swp"), "open in an editor");

    assertThat(id()).isEqualTo(before);
  }

  @Test
  void anyChangeOfTheCorrectionsIsAnotherRelease() throws IOException {
    String before = id();
    Path corrections = Files.createDirectory(folder.resolve("corrections"));
    Files.writeString(corrections.resolve("waste.yaml"), "corrections: []");

    assertThat(id()).isNotEqualTo(before);
  }

  @Test
  void anotherVintageDateIsAnotherRelease() throws IOException {
    ReleasePlan later = planned(Optional.of(LocalDate.parse("2025-01-01")), PROGRAM).orElseThrow();

    assertThat(later.id()).startsWith("2025-01-01-");
    assertThat(later.asOf()).isEqualTo("2025-01-01");
  }

  @Test
  void anotherProgramIsAnotherRelease() throws IOException {
    assertThat(planned(Optional.empty(), "0.2.0").orElseThrow().id()).isNotEqualTo(id());
  }

  @Test
  void beforeTheFirstEditionThereIsNothingToPlan() throws IOException {
    assertThat(planned(Optional.of(LocalDate.parse("2024-04-17")), PROGRAM)).isEmpty();
  }

  private String id() throws IOException {
    return planned(Optional.empty(), PROGRAM).orElseThrow().id();
  }

  private Optional<ReleasePlan> planned(Optional<LocalDate> asOf, String program)
      throws IOException {
    return ReleasePlan.of(
        new Settings(home, folder, targets, folder.resolve("corrections"), asOf, false, false),
        program);
  }
}
