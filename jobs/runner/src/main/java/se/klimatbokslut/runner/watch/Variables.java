package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.klimatbokslut.runner.config.ConfigurationException;

/** Reads settings from the environment and collects everything that is wrong with them. */
final class Variables {
  private static final int LARGEST_PORT = 65535;
  private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]+");

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** What {@code name} holds, or the file that {@code name_FILE} names. */
  Optional<String> secret(String name) {
    Optional<String> file = text(name + "_FILE");
    return file.isPresent() ? content(name + "_FILE", file.get()) : text(name);
  }

  /** A secret that a header can carry: the web client repeats any other one in its message. */
  Optional<String> token(String name) {
    Optional<String> token = secret(name);
    if (token.isPresent() && !SENDABLE.matcher(token.get()).matches()) {
      problem(
          name
              + " (or the file that "
              + name
              + "_FILE names) is no token: one line of visible ASCII characters without spaces is"
              + " expected.");
      return Optional.empty();
    }
    return token;
  }

  private Optional<String> content(String name, String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)).strip());
    } catch (IOException | InvalidPathException e) {
      problem("Cannot read the file that " + name + " names: no such file, or this user may not.");
      return Optional.empty();
    }
  }

  /** A web address. It may hold a secret, so it is never repeated. */
  Optional<URI> address(String name) {
    Optional<URI> address = text(name).flatMap(Variables::parsed).filter(Variables::isOfTheWeb);
    if (address.isEmpty() && text(name).isPresent()) {
      problem(name + " is no web address: https://HOST/PATH expected, without user and password.");
    }
    return address;
  }

  private static Optional<URI> parsed(String value) {
    try {
      return Optional.of(new URI(value));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfTheWeb(URI uri) {
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    return web && uri.getHost() != null && uri.getUserInfo() == null;
  }

  /** A file that may be written, in a folder that is there. */
  Optional<Path> file(String name) {
    return text(name).flatMap(value -> writable(name, value));
  }

  Optional<Path> writable(String name, String value) {
    try {
      Path file = Path.of(value).toAbsolutePath().normalize();
      if (Files.isWritable(file.resolveSibling(".")) && !Files.isDirectory(file)) {
        return Optional.of(file);
      }
    } catch (InvalidPathException e) {
      // told below like any other name that cannot be used
    }
    problem(
        name
            + " names "
            + value
            + ", which cannot be written: a file in a folder that is there and that this user may"
            + " write to is expected.");
    return Optional.empty();
  }

  int port(String name, int usual) {
    Optional<String> stated = text(name);
    if (stated.isEmpty()) {
      return usual;
    }
    int port = stated.get().matches("\\d{1,5}") ? Integer.parseInt(stated.get()) : 0;
    if (port < 1 || port > LARGEST_PORT) {
      problem(name + " is '" + stated.get() + "', expected a port: 1 to " + LARGEST_PORT + ".");
    }
    return port;
  }

  /** A variable that says nothing without another one. */
  void requireWith(String name, String other) {
    if (text(name).isPresent() && text(other).isEmpty()) {
      problem(name + " is given without " + other + ".");
    }
  }

  void problem(String sentence) {
    problems.add(sentence);
  }

  /**
   * @throws ConfigurationException with every problem, one a line
   */
  void requireNoProblem() {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(String.join("\n", problems));
    }
  }
}
