package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.klimatbokslut.pipeline.targets.TargetFilesException;
import se.klimatbokslut.pipeline.targets.TargetFolder;
import se.klimatbokslut.runner.config.CodeVersion;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.frozen.FrozenAccounts;
import se.klimatbokslut.runner.frozen.FrozenNote;
import se.klimatbokslut.runner.frozen.Reproduction;
import se.klimatbokslut.runner.nightly.EditionsAgain;
import se.klimatbokslut.runner.nightly.JobDatabase;
import se.klimatbokslut.runner.nightly.NightlyJobs;
import se.klimatbokslut.runner.nightly.NightlyRun;
import se.klimatbokslut.runner.spark.LazySpark;
import se.klimatbokslut.runner.store.Store;

@Command(
    name = "reproduce",
    description = {
      "Makes frozen accounts again from their archived files and compares every byte.",
      "",
      "NAME is a name given to 'freeze', or the folder of frozen accounts that was copied from"
          + " another home or machine. Exit code 1 when any file differs."
    },
    footer = {"", "Example: klimatbokslut reproduce SE-2081-2023"})
final class ReproduceCommand implements Callable<Integer> {
  @Mixin private HomeOptions options = new HomeOptions();

  @Parameters(paramLabel = "NAME", description = "Name or folder of frozen accounts.")
  private String name = "";

  @Override
  public Integer call() throws Exception {
    Path frozen = folder();
    Path place = Files.createTempDirectory("klimatbokslut-reproduce");
    try {
      return reproduce(new Reproduction(frozen, place));
    } finally {
      Store.delete(place);
    }
  }

  private Path folder() throws IOException {
    FrozenAccounts accounts = new FrozenAccounts(options.home());
    if (accounts.named(name).isPresent()) {
      return accounts.folderOf(name);
    }
    Path folder = Path.of(name);
    if (Files.isRegularFile(folder.resolve("frozen.json"))) {
      return folder;
    }
    List<String> known = accounts.all().stream().map(FrozenNote::name).toList();
    throw new ConfigurationException(
        "Nothing is frozen as '"
            + name
            + "' in "
            + options.home().root()
            + (known.isEmpty() ? "." : ". Frozen are: " + String.join(", ", known) + "."));
  }

  private int reproduce(Reproduction reproduction) throws Exception {
    FrozenNote note = reproduction.note();
    String then = note.circumstances().codeVersion();
    if (!then.equals(CodeVersion.current())) {
      System.err.println(
          "made by program " + then + ", made again by " + CodeVersion.current() + ": may differ");
    }
    List<String> differences = reproduction.differences(EditionsAgain::put, this::makeTables);
    differences.forEach(System.out::println);
    System.out.println(
        differences.isEmpty()
            ? "%s: all %d files of release %s and %d report files are the same, byte for byte"
                .formatted(note.name(), note.files().size(), note.releaseId(), note.pages().size())
            : "%s: %d files differ".formatted(note.name(), differences.size()));
    return differences.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void makeTables(Settings settings, String codeVersion, Clock clock) throws Exception {
    try (LazySpark spark = LazySpark.started();
        ProgressLine progress = ProgressLine.of(options.quiet())) {
      NightlyRun run =
          new NightlyRun(
              settings, List.of(), targets(settings), codeVersion, spark, clock, progress);
      new NightlyJobs(settings.home(), JobDatabase.of(settings.home(), Map.of()), clock)
          .nightly(run);
    }
  }

  private static List<TargetFolder.StatedTarget> targets(Settings settings) throws IOException {
    try {
      return TargetFolder.read(settings.targets());
    } catch (TargetFilesException e) {
      throw new ConfigurationException(String.valueOf(e.getMessage()));
    }
  }
}
