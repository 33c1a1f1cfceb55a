package se.klimatbokslut.pipeline.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** Reads a sidecar, key by key, so that every key that is wrong is told at once. */
final class SidecarReader {
  private static final List<String> KEYS =
      List.of("publication", "edition_date", "year", "version", "licence", "source", "retrieved");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /** Java also reads days of the year 999999999. */
  private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private static final ObjectReader YAML =
      new YAMLMapper()
          .readerFor(new TypeReference<LinkedHashMap<String, @Nullable String>>() {})
          .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final Intake intake;
  private final String file;
  private List<String> lines = List.of();
  private Map<String, @Nullable String> values = Map.of();

  SidecarReader(Intake intake) {
    this.intake = intake;
    this.file = Sidecar.nameFor(intake.file());
  }

  /** A key that is wrong is reported and left out. */
  Sidecar read(byte[] bytes) {
    if (bytes.length > Sidecar.MOST_BYTES) {
      String most = "lines of 'key: value', at most " + Sidecar.MOST_BYTES + " bytes in all";
      report(0, "", "more than " + Sidecar.MOST_BYTES + " bytes", most);
      return new Sidecar(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    values = values(bytes);
    values.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::reportUnknown);
    return new Sidecar(
        text("publication"),
        date("edition_date"),
        year(),
        text("version"),
        text("licence"),
        text("source"),
        date("retrieved"));
  }

  /** Values as they are written: version 2.10 stays 2.10. */
  private Map<String, @Nullable String> values(byte[] bytes) {
    try {
      return YAML.readValue(bytes);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
      report(line, "", e.getOriginalMessage(), "lines of 'key: value'");
    } catch (IOException e) {
      report(0, "", "bytes that are no text", "lines of 'key: value'");
    }
    return Map.of();
  }

  private Optional<String> text(String key) {
    if (!values.containsKey(key)) {
      return Optional.empty();
    }
    Optional<String> value = Optional.ofNullable(values.get(key)).filter(text -> !text.isBlank());
    if (value.isEmpty()) {
      report(key, "nothing", "a value, or no such line");
    }
    return value.map(String::strip);
  }

  private Optional<LocalDate> date(String key) {
    Optional<String> text = text(key);
    Optional<LocalDate> date = text.filter(DAY.asMatchPredicate()).flatMap(SidecarReader::parsed);
    if (text.isPresent() && date.isEmpty()) {
      report(key, "'" + text.get() + "'", "a date such as 2026-04-15");
    }
    return date;
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Integer> year() {
    Optional<String> text = text("year");
    if (text.isPresent() && !YEAR.matcher(text.get()).matches()) {
      report("year", "'" + text.get() + "'", "a year such as 2023");
      return Optional.empty();
    }
    return text.map(Integer::valueOf);
  }

  private void reportUnknown(String key) {
    String nearest = Nearest.to(key, KEYS);
    report(key, "the key '" + key + "'", "a known key; the nearest is '" + nearest + "'");
  }

  private void report(String key, String found, String expected) {
    report(lineOf(key), key, found, expected);
  }

  private void report(int line, String key, String found, String expected) {
    intake.report(new BadSidecar(new SourceCell(file, "", line, key), found, expected));
  }

  private int lineOf(String key) {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).strip().startsWith(key)) {
        return line + 1;
      }
    }
    return 0;
  }
}
