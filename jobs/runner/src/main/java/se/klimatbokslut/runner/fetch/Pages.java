package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** The requests of a source: every value of every kind of page with every other. */
final class Pages {
  private Pages() {}

  /** Every page of a stated source that has passed its checks. */
  static List<Page> of(JsonNode source) {
    return combinations(source.path("pages")).stream().map(values -> page(source, values)).toList();
  }

  /** How many there are, without making them. */
  static long count(JsonNode source) {
    long count = 1;
    for (JsonNode kind : source.path("pages")) {
      count *= values(kind).size();
    }
    return count;
  }

  private static List<Map<String, String>> combinations(JsonNode kinds) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (JsonNode kind : kinds) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> combination : combinations) {
        values(kind).forEach(value -> longer.add(with(combination, kind, value)));
      }
      combinations = longer;
    }
    return combinations;
  }

  private static Map<String, String> with(
      Map<String, String> combination, JsonNode kind, String value) {
    Map<String, String> longer = new LinkedHashMap<>(combination);
    longer.put(kind.path("name").asText(), value);
    return longer;
  }

  private static List<String> values(JsonNode kind) {
    if (kind.has("years")) {
      JsonNode years = kind.path("years");
      return IntStream.rangeClosed(years.path("first").asInt(), years.path("last").asInt())
          .mapToObj(Integer::toString)
          .toList();
    }
    return kind.has("municipalities") ? codes(kind) : texts(kind.path("values"));
  }

  private static List<String> codes(JsonNode kind) {
    Country country = new Country(kind.path("municipalities").asText());
    boolean leadingZeros = kind.path("leading_zeros").asBoolean(true);
    return Places.municipalitiesOfToday(country).stream()
        .map(id -> Area.of(id).code())
        .map(code -> leadingZeros ? code : Integer.toString(Integer.parseInt(code)))
        .toList();
  }

  private static List<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Page page(JsonNode source, Map<String, String> values) {
    return new Page(
        values,
        address(filled(source.path("address").asText(), values)),
        body(source.path("body")).map(text -> filled(text, values)),
        filled(source.path("file").asText(), values));
  }

  /** With letters such as ø as a server expects them. */
  static URI address(String text) {
    return URI.create(URI.create(text).toASCIIString());
  }

  /** A text as it is, keys and values as JSON. */
  static Optional<String> body(JsonNode body) {
    if (body.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(body.isTextual() ? body.asText() : body.toString());
  }

  private static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
