package se.klimatbokslut.runner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import se.klimatbokslut.pipeline.vocabulary.Schemas;

/** The folder of schemas that a user keeps, for as long as a command runs. */
final class SchemasOption implements AutoCloseable {
  static final String NAME = "--schemas";

  private static final String VARIABLE = "KLIMATBOKSLUT_SCHEMAS";

  private final @Nullable String before;

  private SchemasOption(@Nullable String before) {
    this.before = before;
  }

  /**
   * Takes the folder of a command's option, else of the environment.
   *
   * @throws ParameterException when there is no such folder
   */
  static SchemasOption of(CommandSpec command) {
    SchemasOption option = new SchemasOption(System.getProperty(Schemas.FOLDER));
    stated(command).ifPresent(folder -> System.setProperty(Schemas.FOLDER, known(folder, command)));
    return option;
  }

  private static Optional<Path> stated(CommandSpec command) {
    OptionSpec option = command.findOption(NAME);
    Path folder = option == null ? null : option.getValue();
    return Optional.ofNullable(folder)
        .or(
            () ->
                Optional.ofNullable(System.getenv(VARIABLE))
                    .filter(text -> !text.isBlank())
                    .map(Path::of));
  }

  private static String known(Path folder, CommandSpec command) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          command.commandLine(),
          "Cannot read the schemas "
              + folder
              + ": it is not a folder that this user may read. Give an existing one with "
              + NAME
              + ".");
    }
    return folder.toAbsolutePath().normalize().toString();
  }

  @Override
  public void close() {
    if (before == null) {
      System.clearProperty(Schemas.FOLDER);
    } else {
      System.setProperty(Schemas.FOLDER, before);
    }
  }
}
