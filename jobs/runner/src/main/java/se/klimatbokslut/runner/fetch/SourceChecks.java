package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlLines;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** What a JSON Schema cannot say of a list of sources. */
final class SourceChecks {
  private static final int MOST_PAGES = 5000;
  private static final Pattern SECRET =
      Pattern.compile("authorization|cookie|.*(key|token|secret|password).*");
  private static final Set<String> OF_THE_PROGRAM =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "upgrade",
          "if-none-match",
          "if-modified-since",
          "accept-encoding",
          "range");
  private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String file;
  private final YamlLines lines;
  private final List<TargetProblem> problems = new ArrayList<>();

  SourceChecks(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  List<TargetProblem> problems(JsonNode sources) {
    Set<String> ids = new HashSet<>();
    for (int place = 0; place < sources.size(); place++) {
      check(sources.get(place), place, ids);
    }
    return problems;
  }

  private void check(JsonNode source, int place, Set<String> ids) {
    String id = source.path("id").asText();
    if (!ids.add(id)) {
      report(place, "id", "a second source has the id '" + id + "', give each its own");
    }
    checkPublication(source, place);
    checkAddress(source, place);
    checkBody(source, place);
    checkHeaders(source, place);
    checkPages(source, place);
  }

  private void checkPublication(JsonNode source, int place) {
    String publication = source.path("publication").asText();
    List<String> known = Publications.ids();
    if (!isAside(source) && !known.contains(publication)) {
      report(
          place,
          "publication",
          "no publication '%s' can be taken in, the nearest is '%s'; or state deliver: aside"
              .formatted(publication, Nearest.to(publication, known)));
    }
  }

  static boolean isAside(JsonNode source) {
    return source.path("deliver").asText("inbox").equals("aside");
  }

  private void checkAddress(JsonNode source, int place) {
    String sample = source.path("address").asText().replaceAll("\\{[a-z_]+}", "0");
    try {
      URI address = Pages.address(sample);
      if (!isAllowed(address)) {
        report(place, "address", "expected https://HOST/..., without user, password and fragment");
      }
    } catch (IllegalArgumentException e) {
      report(place, "address", "found an address with signs that it cannot have");
    }
  }

  private static boolean isAllowed(URI address) {
    boolean plain = address.getUserInfo() == null && address.getFragment() == null;
    return plain && address.getHost() != null && isSafe(address);
  }

  /** Encrypted, or on this machine alone. */
  static boolean isSafe(URI address) {
    return "https".equals(address.getScheme())
        || ("http".equals(address.getScheme()) && OF_THIS_MACHINE.contains(address.getHost()));
  }

  private void checkBody(JsonNode source, int place) {
    boolean post = source.path("method").asText("GET").equals("POST");
    if (post != source.has("body")) {
      report(
          place,
          post ? "method" : "body",
          post ? "POST sends a body, state one" : "only POST sends a body, state method: POST");
    }
  }

  private void checkHeaders(JsonNode source, int place) {
    for (Map.Entry<String, JsonNode> header : source.path("headers").properties()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (SECRET.matcher(name).matches()) {
        report(place, "headers", "'" + name + "' looks like a secret, state it under key");
      } else if (OF_THE_PROGRAM.contains(name) || !name.matches("[a-z0-9-]+")) {
        report(place, "headers", "'" + name + "' is no header that can be stated here");
      }
    }
  }

  private void checkPages(JsonNode source, int place) {
    Set<String> names = new HashSet<>();
    for (JsonNode kind : source.path("pages")) {
      names.add(kind.path("name").asText());
      checkKind(kind, place);
    }
    String asked = source.path("address").asText() + Pages.body(source.path("body")).orElse("");
    for (String name : names) {
      if (!asked.contains("{" + name + "}")) {
        report(place, "pages", "neither address nor body has {" + name + "}");
      }
    }
    checkFile(source, place, names);
    checkUnknownNames(source, place, names);
    if (Pages.count(source) > MOST_PAGES) {
      report(place, "pages", "these are more than " + MOST_PAGES + " requests, ask for fewer");
    }
  }

  private void checkKind(JsonNode kind, int place) {
    long stated = Stream.of("values", "years", "municipalities").filter(kind::has).count();
    if (stated != 1) {
      report(place, "pages", "expected one of values, years and municipalities for each name");
    }
    checkCountry(kind.path("municipalities").asText(), place);
    JsonNode years = kind.path("years");
    if (years.path("last").asInt() < years.path("first").asInt()) {
      report(place, "pages", "the last year is before the first one");
    }
  }

  private void checkCountry(String country, int place) {
    List<String> known = Countries.all().stream().map(Country::code).toList();
    if (!country.isEmpty() && !known.contains(country)) {
      report(
          place,
          "pages",
          "found municipalities of '" + country + "', expected one of " + String.join(", ", known));
    }
  }

  private void checkFile(JsonNode source, int place, Set<String> names) {
    String name = source.path("file").asText();
    boolean combined = source.has("combine");
    if (names.stream().anyMatch(page -> name.contains("{" + page + "}") == combined)) {
      report(
          place,
          "file",
          combined
              ? "pages that are combined become one file, whose name has no {...}"
              : "every page becomes a file, whose name needs {"
                  + String.join("} and {", names)
                  + "}");
    }
    if (combined && !name.endsWith(".json")) {
      report(place, "file", "combined pages become JSON, expected a name that ends in .json");
    }
  }

  private void checkUnknownNames(JsonNode source, int place, Set<String> names) {
    for (String key : List.of("address", "file")) {
      Pattern.compile("\\{([^}]*)}")
          .matcher(source.path(key).asText())
          .results()
          .map(result -> result.group(1))
          .filter(name -> !names.contains(name))
          .forEach(name -> report(place, key, "{" + name + "} has no pages of that name"));
    }
  }

  private void report(int place, String key, String message) {
    List<String> path = List.of("sources", Integer.toString(place), key);
    problems.add(
        new TargetProblem(
            file, lines.lineOf(path), "at " + String.join("/", path) + ": " + message));
  }
}
