package se.klimatbokslut.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No code knows a country: what differs between countries stands in the vocabularies. Parsers know
 * the layout of the publisher that they read; help shows examples.
 */
class CountriesAreDataTest {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  private static final List<String> MODULES = List.of("domain", "pipeline", "publish", "runner");

  /** Codes of countries and sectors, lengths of ids, names of countries, in code or its texts. */
  private static final Pattern COUNTRY =
      Pattern.compile(
          "\\b(SE|DK|NO|GB)\\b|\\bdk-[a-z]|_(?:SE|DK)\\b|-(?:se|dk)\\b"
              + "|\\b(Sweden|Denmark|Norway|Britain|Sverige|Danmark|Norge|Storbritannien)\\b"
              + "|length\\((municipality|area)_id\\)|\\.id\\(\\)\\.substring\\(");

  private static final Pattern COMMENT = Pattern.compile("^\\s*(/?\\*|//).*");

  /** Publishers' own layouts. */
  private static final Pattern LAYOUTS =
      Pattern.compile(
          "(Smhi|Scb|Dst|Danish|Klimaregnskab|Konsumtionskompassen|Kolada|Trafa|Nvdb)\\w*\\.java"
              + "|NationalSeries\\.java");

  /** Examples: of help, of messages, of figures to be traced, of the run that warms up an image. */
  private static final Pattern EXAMPLES =
      Pattern.compile(
          ".*Command\\.java|MunicipalityOption\\.java|PublisherOptions\\.java|FigureQuestion\\.java"
              + "|PlaceLevel\\.java|MunicipalityBoundaries\\.java|Rehearsal\\.java");

  /** How Word names the languages of texts. */
  private static final Pattern LANGUAGES = Pattern.compile("WordStyles\\.java");

  @Test
  void noCodeKnowsACountry() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files("src/main/java", ".java")) {
      String name = file.getFileName().toString();
      if (Stream.of(LAYOUTS, EXAMPLES, LANGUAGES).noneMatch(it -> it.matcher(name).matches())) {
        found.addAll(lines(file));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void whatIsAllowedToKnowOneIsThere() throws IOException {
    List<String> names =
        files("src/main/java", ".java").stream().map(CountriesAreDataTest::name).toList();

    for (Pattern allowed : List.of(LAYOUTS, EXAMPLES, LANGUAGES)) {
      assertThat(names).anyMatch(name -> allowed.matcher(name).matches());
    }
    assertThat(
            lines(ROOT.resolve("jobs/runner/src/main/java/se/klimatbokslut/runner/Rehearsal.java")))
        .isNotEmpty();
  }

  /** A schema names the list that its codes are in, and no code. */
  @Test
  void noSchemaKnowsACountryOrItsSectors() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> schemas = Files.walk(ROOT.resolve("schemas"))) {
      for (Path schema :
          schemas.filter(file -> file.toString().endsWith(".schema.json")).toList()) {
        for (String line : Files.readAllLines(schema)) {
          if (!line.contains("\"description\"") && COUNTRY.matcher(line).find()) {
            found.add(schema.getFileName() + ": " + line.strip());
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> all = Files.walk(ROOT.resolve("jobs").resolve(module).resolve(folder))) {
        all.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
      }
    }
    return files;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !COMMENT.matcher(line).matches() && !line.startsWith("import "))
        .filter(line -> COUNTRY.matcher(line).find())
        .map(line -> name(file) + ": " + line.strip())
        .toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
