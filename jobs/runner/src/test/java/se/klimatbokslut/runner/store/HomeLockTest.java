package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder);
    home.create();
  }

  @Test
  void secondRunIsRefusedAndToldWhoHoldsTheHome() throws IOException {
    try (HomeLock first = HomeLock.take(home, "nightly, process 1").orElseThrow()) {
      Optional<HomeLock> second = HomeLock.take(home, "ingest, process 2");

      assertThat(first).isNotNull();
      assertThat(second).isEmpty();
      assertThat(HomeLock.holder(home)).isEqualTo("nightly, process 1");
    }
  }

  @Test
  void homeIsFreeWhenTheFirstRunHasEnded() throws IOException {
    HomeLock.take(home, "nightly, a holder with a long name").orElseThrow().close();

    try (HomeLock second = HomeLock.take(home, "ingest").orElseThrow()) {
      assertThat(second).isNotNull();
      assertThat(HomeLock.holder(home)).isEqualTo("ingest");
    }
  }
}
