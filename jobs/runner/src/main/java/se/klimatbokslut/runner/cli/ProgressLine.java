package se.klimatbokslut.runner.cli;

import java.io.Closeable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.runner.nightly.Progress;

/** A line on standard error that shows what is being done, when somebody looks at a terminal. */
final class ProgressLine implements Progress, Closeable {
  private final @Nullable ProgressBar bar;

  private ProgressLine(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static ProgressLine of(boolean quiet) {
    boolean terminal = System.console() != null;
    return new ProgressLine(terminal && !quiet ? bar() : null);
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("klimatbokslut")
        .setInitialMax(-1)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  @Override
  public void says(String what) {
    if (bar != null) {
      bar.setExtraMessage(" " + what);
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
