package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.klimatbokslut.runner.config.ConfigurationException;

/**
 * Where the key of a service is found. The key itself is never part of a message.
 *
 * @param header of the request that carries it
 * @param variable of the environment that holds it; {@code <variable>_FILE} names a file instead
 */
record AccessKey(String header, String variable) {
  private static final Pattern SENDABLE =
      Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

  /**
   * The key, if one is set.
   *
   * @throws ConfigurationException when it cannot be read or sent
   */
  Optional<String> value(Map<String, String> environment) {
    Optional<String> file = text(environment, variable + "_FILE");
    Optional<String> key = file.isPresent() ? content(file.get()) : text(environment, variable);
    if (key.isPresent() && !SENDABLE.matcher(key.get()).matches()) {
      throw new ConfigurationException(
          variable
              + " holds what no key can: one line of plain letters, digits and signs expected.");
    }
    return key;
  }

  private static Optional<String> text(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> content(String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)).strip());
    } catch (IOException | InvalidPathException e) {
      throw new ConfigurationException(
          "Cannot read the file that "
              + variable
              + "_FILE names: no such file, or this user may not.");
    }
  }
}
