package se.klimatbokslut.runner.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.frozen.CorrectionNotice;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.frozen.Freezing;
import se.klimatbokslut.runner.frozen.FrozenNote;

@Command(
    name = "freeze",
    description = {
      "Keeps the accounts of a municipality and year as they are now, under a name.",
      "",
      "The pages, the release they were made from, its inputs and its figures are kept for good."
          + " Later editions do not change them: 'bokslut' goes on giving the frozen page, and a"
          + " release with other figures comes with a correction notice that names them and the"
          + " cause. 'reproduce' makes the accounts again from the archived files."
    },
    footer = {"", "Example: klimatbokslut freeze --municipality SE-2081 --year 2023"})
final class FreezeCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private YearOption year = new YearOption();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Name of the frozen accounts. Default: the municipality and year: SE-2081-2023.")
  private @Nullable String name;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    Release release = options.release();
    return new WritingRun(options.home(), "freeze", clock).alone(unended -> freeze(release));
  }

  private WritingRun.Result freeze(Release release) throws Exception {
    String frozenName = name == null ? municipality.id() + "-" + year.year() : name;
    FrozenNote note =
        new Freezing(options.home(), clock)
            .freeze(frozenName, release, municipality.id(), year.year());
    String words =
        "froze %s from release %s: %d figures, %d report files"
            .formatted(note.name(), note.releaseId(), note.figures().size(), note.pages().size());
    System.out.println(words + " in " + options.home().frozen().resolve(note.name()));
    return new WritingRun.Result(ExitCode.DONE, words);
  }

  /** A notice in one line. */
  static String words(CorrectionNotice notice) {
    String causes =
        notice.causes().entrySet().stream()
            .map(cause -> cause.getValue() + " " + cause.getKey().id())
            .collect(Collectors.joining(", "));
    return "correction notice about %s: %d frozen figures are others now (%s)"
        .formatted(notice.name(), notice.changes().size(), causes);
  }
}
