package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
  void processThatHoldsTheHomeIsNamedToAnotherAndFreesItByBeingKilled() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Holder.class.getName(),
                home.root().toString())
            .start();
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("held");
      assertThat(HomeLock.take(home, "nightly, process 2")).isEmpty();
      assertThat(HomeLock.holder(home)).isEqualTo("nightly, process 1");
    } finally {
      other.destroyForcibly().waitFor();
    }

    try (HomeLock next = HomeLock.take(home, "nightly, process 3").orElseThrow()) {
      assertThat(next.unended()).hasValue("nightly, process 1");
    }
  }

  /** Another process: holds a home until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      try (HomeLock held =
          HomeLock.take(new Home(Path.of(arguments[0])), "nightly, process 1").orElseThrow()) {
        System.out.println(held.unended().isEmpty() ? "held" : "after another");
        Thread.sleep(Long.MAX_VALUE);
      }
    }
  }

  @Test
  void runThatCameToItsEndLeavesNothingToContinue() throws IOException {
    try (HomeLock first = HomeLock.take(home, "nightly, process 1").orElseThrow()) {
      first.ended();
    }
    try (HomeLock second = HomeLock.take(home, "nightly, process 2").orElseThrow()) {
      assertThat(second.unended()).isEmpty();
    }
    try (HomeLock third = HomeLock.take(home, "nightly, process 3").orElseThrow()) {
      assertThat(third.unended()).hasValue("nightly, process 2");
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
