package se.klimatbokslut.runner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NightlyProcessTest {
  @Test
  void exitCodeIsThatOfTheRun() throws Exception {
    assertThat(new NightlyProcess(List.of("sh", "-c", "exit 1")).run()).isEqualTo(1);
  }

  @Test
  void stoppingEndsTheRunUnderWay() throws Exception {
    NightlyProcess process = new NightlyProcess(List.of("sleep", "600"));
    CompletableFuture<Integer> exitCode = CompletableFuture.supplyAsync(() -> run(process));
    while (ProcessHandle.current().children().noneMatch(NightlyProcessTest::sleeps)) {
      Thread.sleep(10);
    }

    assertThat(process.stop()).isTrue();
    assertThat(exitCode.get()).isEqualTo(128 + 15);
  }

  @Test
  void nothingIsStartedAfterStopping() throws Exception {
    NightlyProcess process = new NightlyProcess(List.of("sh", "-c", "exit 0"));

    assertThat(process.stop()).isFalse();
    assertThatThrownBy(process::run).isInstanceOf(IOException.class);
  }

  private static boolean sleeps(ProcessHandle child) {
    return child.info().command().orElse("").contains("sleep");
  }

  private static int run(NightlyProcess process) {
    try {
      return process.run();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
