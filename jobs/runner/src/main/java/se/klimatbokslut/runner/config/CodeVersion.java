package se.klimatbokslut.runner.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.vocabulary.Schemas;
import se.klimatbokslut.runner.store.Bytes;

/**
 * Which program made a result: its version, the hash of its own jars and that of the schemas that a
 * user keeps beside it, so that two programs that could give different figures never carry the same
 * name.
 */
public final class CodeVersion {
  private static final List<String> OWN = List.of("domain-", "pipeline-", "publish-", "schemas-");

  private static final int HASH_DIGITS = 8;

  private CodeVersion() {}

  /**
   * {@code 0.1.0+1a2b3c4d}, or {@code unpackaged} when it does not run from jars; behind that
   * {@code +schemas.5e6f7a8b} of a user's schemas.
   */
  public static String current() {
    return program() + Schemas.folder().map(CodeVersion::ofSchemas).orElse("");
  }

  private static String ofSchemas(Path folder) {
    StringBuilder content = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        content.append(folder.relativize(file)).append(' ').append(Bytes.sha256(file)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schemas in " + folder, e);
    }
    return "+schemas." + Bytes.sha256(content.toString()).substring(0, HASH_DIGITS);
  }

  private static String program() {
    try {
      Path application =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(application) ? ofJars(application) : "unpackaged";
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the program's own jars", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where it is", e);
    }
  }

  private static String ofJars(Path application) throws IOException {
    StringBuilder hashes = new StringBuilder(Bytes.sha256(application));
    for (Path jar : ownLibraries(application.resolveSibling("lib"))) {
      hashes.append(Bytes.sha256(jar));
    }
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return version + "+" + Bytes.sha256(hashes.toString()).substring(0, HASH_DIGITS);
  }

  private static List<Path> ownLibraries(Path lib) throws IOException {
    try (Stream<Path> jars = Files.list(lib)) {
      return jars.filter(jar -> OWN.stream().anyMatch(jar.getFileName().toString()::startsWith))
          .sorted()
          .toList();
    }
  }
}
